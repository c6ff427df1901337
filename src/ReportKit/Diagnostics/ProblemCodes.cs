namespace ReportKit.Diagnostics;

/// <summary>Every code a <see cref="Problem"/> can have. docs/problems.md explains each; a test keeps the two equal.</summary>
/// <remarks>RK10xx a file, RK11xx a cell against its schema, RK12xx the domain, RK13xx a narrative, RK14xx an assessment, RK16xx an import,
/// RK17xx sign-off and corrections, RK18xx a project's settings and layers, RK20xx a template, RK21xx what a template made, RK22xx a
/// document, RK23xx a comparison, RK24xx the state of reports, RK30xx a notebook.</remarks>
internal static class ProblemCodes
{
    public const string MissingFile = "RK1001";
    public const string EmptyFile = "RK1002";
    public const string WrongEncoding = "RK1003";
    public const string WrongLineEnd = "RK1004";
    public const string FileTooLarge = "RK1005";
    public const string WrongHeader = "RK1006";
    public const string UnbalancedQuote = "RK1007";
    public const string WrongFieldCount = "RK1008";
    public const string ForbiddenCharacter = "RK1009";
    public const string FormulaText = "RK1010";
    public const string BadDataPackage = "RK1011";
    public const string BadYaml = "RK1012";
    public const string YamlAlias = "RK1013";
    public const string FileNotRead = "RK1014";
    public const string MergeConflict = "RK1015";
    public const string Untidy = "RK1016";

    public const string MissingValue = "RK1101";
    public const string BadValue = "RK1102";
    public const string NotInList = "RK1103";
    public const string OutOfRange = "RK1104";
    public const string DuplicateKey = "RK1105";
    public const string UnknownReference = "RK1106";

    public const string WrongUnit = "RK1201";
    public const string BadPeriod = "RK1202";
    public const string PeriodOutsideEdition = "RK1203";
    public const string BadBreakdown = "RK1204";
    public const string StatusWithoutValue = "RK1205";
    public const string ImpossibleProtocolDate = "RK1206";
    public const string ContradictoryProtocolActs = "RK1207";
    public const string DuplicateFactId = "RK1208";
    public const string Conflict = "RK1209";
    public const string BadEdition = "RK1210";
    public const string ReckonedWithoutNote = "RK1211";
    public const string BrokenCount = "RK1212";
    public const string BadSection = "RK1213";

    public const string NarrativeKey = "RK1301";
    public const string NarrativeValue = "RK1302";
    public const string StatementWithoutSource = "RK1303";
    public const string BadPlaceholder = "RK1304";
    public const string UnknownFact = "RK1305";
    public const string SentenceWithoutFact = "RK1306";
    public const string MarkLost = "RK1307";
    public const string ToBeConfirmed = "RK1308";
    public const string ValueOfUnknown = "RK1309";
    public const string DuplicateSentenceId = "RK1310";
    public const string TypedNumber = "RK1311";
    public const string StatedNumber = "RK1312";
    public const string SourcesSideBySide = "RK1315";

    public const string BadFinding = "RK1401";
    public const string FindingWithoutEvidence = "RK1402";
    public const string BadWaiver = "RK1403";
    public const string BadAssignedTier = "RK1404";
    public const string TierOutsideLaw = "RK1405";
    public const string UnexplainedChange = "RK1406";
    public const string TextAgainstTier = "RK1407";
    public const string ForeignEvidence = "RK1409";
    public const string BadLaw = "RK1408";

    public const string UnreadablePublication = "RK1601";
    public const string RefusedCell = "RK1602";
    public const string AmbiguousKey = "RK1603";
    public const string UnknownCountry = "RK1604";
    public const string UnknownWord = "RK1605";
    public const string OlderRelease = "RK1606";
    public const string OtherInProject = "RK1610";
    public const string UnknownAct = "RK1611";
    public const string OtherTotal = "RK1612";
    public const string UnexplainedNumbers = "RK1613";
    public const string PartOfLess = "RK1614";
    public const string NotTheWorld = "RK1615";
    public const string SameNamedFile = "RK1616";
    public const string BadSpelling = "RK1630";
    public const string MapKey = "RK1631";
    public const string MapValue = "RK1632";
    public const string OpenMap = "RK1633";
    public const string MapColumn = "RK1634";
    public const string UnmappedColumn = "RK1635";
    public const string OtherSum = "RK1636";

    public const string NoAuthor = "RK1650";

    public const string ApprovalKey = "RK1701";
    public const string ApprovalValue = "RK1702";
    public const string ApprovalEdited = "RK1703";
    public const string RepeatedApproval = "RK1704";
    public const string BadSignOff = "RK1705";
    public const string CorrectionKey = "RK1711";
    public const string CorrectionValue = "RK1712";
    public const string CorrectionTarget = "RK1713";
    public const string OldValueGone = "RK1714";
    public const string RepeatedCorrection = "RK1715";
    public const string CorrectedInOwnWords = "RK1716";

    public const string SettingsKey = "RK1801";
    public const string SettingsValue = "RK1802";
    public const string NewerKit = "RK1803";
    public const string OtherPeriod = "RK1804";
    public const string NearKey = "RK1805";
    public const string OtherBase = "RK1806";
    public const string BadKeptLayer = "RK1807";

    public const string TemplateSyntax = "RK2001";
    public const string TemplateMember = "RK2002";
    public const string TemplateInclude = "RK2003";
    public const string TemplateFailed = "RK2004";
    public const string TemplateLimit = "RK2005";
    public const string BadWording = "RK2006";

    public const string UnkeyedSentence = "RK2101";
    public const string UntracedSentence = "RK2102";
    public const string RepeatedSentence = "RK2103";

    public const string BadReferenceDocument = "RK2201";
    public const string MissingStyle = "RK2202";
    public const string NoPdf = "RK2203";
    public const string DamagedReferenceDocument = "RK2204";

    public const string NotAnEdition = "RK2301";
    public const string HalfEdition = "RK2302";
    public const string BadReviewFile = "RK2303";
    public const string OtherKit = "RK2304";

    public const string StaleOutput = "RK2401";
    public const string MissingOutput = "RK2402";
    public const string ExtraOutput = "RK2403";
    public const string EditedOutput = "RK2404";
    public const string ForeignFile = "RK2405";
    public const string NoEdition = "RK2406";
    public const string ErrorsElsewhere = "RK2407";
    public const string WatchedNotPlaced = "RK2431";
    public const string WatchedUnreadable = "RK2432";

    public const string BadNotebook = "RK3001";
    public const string NotebookLeftovers = "RK3002";
    public const string CellFailed = "RK3003";
    public const string CellTimedOut = "RK3004";
    public const string SessionDied = "RK3005";
    public const string MissingPicture = "RK3006";
}
