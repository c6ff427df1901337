namespace ReportKit.Diagnostics;

/// <summary>Every code a <see cref="Problem"/> can have. docs/problems.md explains each; a test keeps the two equal.</summary>
/// <remarks>RK10xx a file, RK11xx a cell against its schema, RK12xx the domain, RK13xx a narrative, RK14xx an assessment, RK17xx sign-off
/// and corrections, RK20xx a template, RK21xx what a template made, RK22xx a document, RK23xx a comparison, RK24xx the state of reports,
/// RK30xx a notebook.</remarks>
internal static class ProblemCodes
{
    /// <summary>A file that is needed isn't there.</summary>
    public const string MissingFile = "RK1001";

    /// <summary>A file has nothing in it.</summary>
    public const string EmptyFile = "RK1002";

    /// <summary>A file isn't UTF-8, or begins with a byte-order mark.</summary>
    public const string WrongEncoding = "RK1003";

    /// <summary>Lines end with CR or CRLF.</summary>
    public const string WrongLineEnd = "RK1004";

    /// <summary>A file is larger than the kit reads.</summary>
    public const string FileTooLarge = "RK1005";

    /// <summary>The header isn't the one that datapackage.json describes, or fields aren't separated by commas.</summary>
    public const string WrongHeader = "RK1006";

    /// <summary>A quotation mark opens a field and nothing closes it on that line.</summary>
    public const string UnbalancedQuote = "RK1007";

    /// <summary>A row has more or fewer fields than the header.</summary>
    public const string WrongFieldCount = "RK1008";

    /// <summary>A control character or a character that the kit keeps for itself.</summary>
    public const string ForbiddenCharacter = "RK1009";

    /// <summary>Text that a spreadsheet would run as a formula.</summary>
    public const string FormulaText = "RK1010";

    /// <summary>datapackage.json can't be used.</summary>
    public const string BadDataPackage = "RK1011";

    /// <summary>A YAML file can't be read.</summary>
    public const string BadYaml = "RK1012";

    /// <summary>A YAML file uses anchors, aliases or tags.</summary>
    public const string YamlAlias = "RK1013";

    /// <summary>A file or folder that nothing reads.</summary>
    public const string FileNotRead = "RK1014";

    /// <summary>A merge conflict in a file isn't resolved.</summary>
    public const string MergeConflict = "RK1015";

    /// <summary>A cell that must be filled is empty.</summary>
    public const string MissingValue = "RK1101";

    /// <summary>A cell isn't of its field's type or form.</summary>
    public const string BadValue = "RK1102";

    /// <summary>A cell isn't in its field's list.</summary>
    public const string NotInList = "RK1103";

    /// <summary>A number is outside its field's range.</summary>
    public const string OutOfRange = "RK1104";

    /// <summary>Two rows have the same key.</summary>
    public const string DuplicateKey = "RK1105";

    /// <summary>A cell refers to a row of another table that isn't there.</summary>
    public const string UnknownReference = "RK1106";

    /// <summary>A figure's unit is missing or isn't one of its indicator's.</summary>
    public const string WrongUnit = "RK1201";

    /// <summary>A period can't be read.</summary>
    public const string BadPeriod = "RK1202";

    /// <summary>A period lies after the reporting period of the edition that is cited for it.</summary>
    public const string PeriodOutsideEdition = "RK1203";

    /// <summary>A breakdown can't be read or isn't in breakdowns.csv.</summary>
    public const string BadBreakdown = "RK1204";

    /// <summary>A value and its status contradict each other.</summary>
    public const string StatusWithoutValue = "RK1205";

    /// <summary>An act is dated before the Protocol, or a window it needs, was open.</summary>
    public const string ImpossibleProtocolDate = "RK1206";

    /// <summary>Acts or statements on one state's Protocol status contradict each other.</summary>
    public const string ContradictoryProtocolActs = "RK1207";

    /// <summary>A fact id is used twice.</summary>
    public const string DuplicateFactId = "RK1208";

    /// <summary>Two sources give different values for one thing.</summary>
    public const string Conflict = "RK1209";

    /// <summary>An edition has no row in editions.csv, or its dates contradict each other.</summary>
    public const string BadEdition = "RK1210";

    /// <summary>A placement that was reckoned doesn't say from what.</summary>
    public const string ReckonedWithoutNote = "RK1211";

    /// <summary>A count has a fraction.</summary>
    public const string BrokenCount = "RK1212";

    /// <summary>A narrative has a key that isn't known, or lacks one that is needed.</summary>
    public const string NarrativeKey = "RK1301";

    /// <summary>A field of a narrative has a value that isn't allowed.</summary>
    public const string NarrativeValue = "RK1302";

    /// <summary>A statement names no source.</summary>
    public const string StatementWithoutSource = "RK1303";

    /// <summary>A placeholder can't be read.</summary>
    public const string BadPlaceholder = "RK1304";

    /// <summary>A sentence names a fact that isn't there.</summary>
    public const string UnknownFact = "RK1305";

    /// <summary>A sentence rests on no fact.</summary>
    public const string SentenceWithoutFact = "RK1306";

    /// <summary>A sentence doesn't say how many, how sure, how often or who, as its fact does.</summary>
    public const string MarkLost = "RK1307";

    /// <summary>A statement is carried forward and waits to be confirmed.</summary>
    public const string ToBeConfirmed = "RK1308";

    /// <summary>A figure without a value is used as if it had one.</summary>
    public const string ValueOfUnknown = "RK1309";

    /// <summary>A sentence id is used twice.</summary>
    public const string DuplicateSentenceId = "RK1310";

    /// <summary>A number is typed into a sentence and not taken from a fact.</summary>
    public const string TypedNumber = "RK1311";

    /// <summary>A statement gives a number that no figure of its country has.</summary>
    public const string StatedNumber = "RK1312";

    /// <summary>A narrative and the release of yearly totals give different figures for the same time.</summary>
    public const string SourcesSideBySide = "RK1315";

    /// <summary>A finding is on nothing that the edition's law knows, is given twice, or has a value that its subject can't have.</summary>
    public const string BadFinding = "RK1401";

    /// <summary>A finding has no evidence, or evidence of another period.</summary>
    public const string FindingWithoutEvidence = "RK1402";

    /// <summary>A waiver lacks an element, or the edition's law knows none.</summary>
    public const string BadWaiver = "RK1403";

    /// <summary>An assigned tier can't be read, or two are given.</summary>
    public const string BadAssignedTier = "RK1404";

    /// <summary>The assigned tier lies outside what the law permits on the findings, and no reason is recorded.</summary>
    public const string TierOutsideLaw = "RK1405";

    /// <summary>A changed tier has no explanation, which the law demands since 2019.</summary>
    public const string UnexplainedChange = "RK1406";

    /// <summary>The report's text contradicts its tier.</summary>
    public const string TextAgainstTier = "RK1407";

    /// <summary>A finding rests on facts or words that belong to another standard, indicator or question.</summary>
    public const string ForeignEvidence = "RK1409";

    /// <summary>The tables of the law can't be used.</summary>
    public const string BadLaw = "RK1408";

    /// <summary>An approval has a key that isn't known, or lacks one that is needed.</summary>
    public const string ApprovalKey = "RK1701";

    /// <summary>A field of an approval has a value that isn't allowed.</summary>
    public const string ApprovalValue = "RK1702";

    /// <summary>An approval's file was changed after it was made.</summary>
    public const string ApprovalEdited = "RK1703";

    /// <summary>One person approved the same thing twice.</summary>
    public const string RepeatedApproval = "RK1704";

    /// <summary>sign-off.yml can't be used.</summary>
    public const string BadSignOff = "RK1705";

    /// <summary>A correction has a key that isn't known, or lacks one that is needed.</summary>
    public const string CorrectionKey = "RK1711";

    /// <summary>A field of a correction has a value that isn't allowed.</summary>
    public const string CorrectionValue = "RK1712";

    /// <summary>A correction is about a value that isn't in the data, or about several.</summary>
    public const string CorrectionTarget = "RK1713";

    /// <summary>The data no longer have the value that a correction expects.</summary>
    public const string OldValueGone = "RK1714";

    /// <summary>A value is corrected twice.</summary>
    public const string RepeatedCorrection = "RK1715";

    /// <summary>A statement was corrected, and a sentence tells it in words of its own.</summary>
    public const string CorrectedInOwnWords = "RK1716";

    /// <summary>A template doesn't parse.</summary>
    public const string TemplateSyntax = "RK2001";

    /// <summary>A template names a member, variable or function that isn't there.</summary>
    public const string TemplateMember = "RK2002";

    /// <summary>A template includes a file that isn't in the templates folder.</summary>
    public const string TemplateInclude = "RK2003";

    /// <summary>A template failed while it was rendered.</summary>
    public const string TemplateFailed = "RK2004";

    /// <summary>A template went over a bound on loops, depth or output.</summary>
    public const string TemplateLimit = "RK2005";

    /// <summary>wording.yml can't be used.</summary>
    public const string BadWording = "RK2006";

    /// <summary>A template writes a line that carries no sentence key.</summary>
    public const string UnkeyedSentence = "RK2101";

    /// <summary>A template's sentence states something without a fact and isn't marked as fixed wording.</summary>
    public const string UntracedSentence = "RK2102";

    /// <summary>A rendering has two sentences of one id.</summary>
    public const string RepeatedSentence = "RK2103";

    /// <summary>The house's document can't be used for its look.</summary>
    public const string BadReferenceDocument = "RK2201";

    /// <summary>The house's document lacks styles that a report uses.</summary>
    public const string MissingStyle = "RK2202";

    /// <summary>The browser couldn't make a PDF.</summary>
    public const string NoPdf = "RK2203";

    /// <summary>Parts of the house's document are missing or can't be read.</summary>
    public const string DamagedReferenceDocument = "RK2204";

    /// <summary>What is to be compared isn't a rendered edition.</summary>
    public const string NotAnEdition = "RK2301";

    /// <summary>Files of a rendered edition are missing.</summary>
    public const string HalfEdition = "RK2302";

    /// <summary>A file of a rendered edition was changed by something else than the kit.</summary>
    public const string BadReviewFile = "RK2303";

    /// <summary>Two renderings were made by different versions of the kit.</summary>
    public const string OtherKit = "RK2304";

    /// <summary>A file of an edition was rendered from something else than is there now.</summary>
    public const string StaleOutput = "RK2401";

    /// <summary>A file of an edition is missing.</summary>
    public const string MissingOutput = "RK2402";

    /// <summary>A file of an edition would no longer be made.</summary>
    public const string ExtraOutput = "RK2403";

    /// <summary>A file of an edition was changed after it was rendered.</summary>
    public const string EditedOutput = "RK2404";

    /// <summary>A file in an edition's folder isn't the kit's.</summary>
    public const string ForeignFile = "RK2405";

    /// <summary>There is no edition in the folder.</summary>
    public const string NoEdition = "RK2406";

    /// <summary>A country that is watched has no page in the edition, so that nothing can be shown anew.</summary>
    public const string WatchedNotPlaced = "RK2431";

    /// <summary>A folder that is watched is gone, or a file in it can't be read now.</summary>
    public const string WatchedUnreadable = "RK2432";

    /// <summary>A notebook's file can't be read.</summary>
    public const string BadNotebook = "RK3001";

    /// <summary>A notebook holds what running it left behind, or isn't in nbformat's own form.</summary>
    public const string NotebookLeftovers = "RK3002";

    /// <summary>A cell failed.</summary>
    public const string CellFailed = "RK3003";

    /// <summary>A cell took too long.</summary>
    public const string CellTimedOut = "RK3004";

    /// <summary>A cell ended the process of its session.</summary>
    public const string SessionDied = "RK3005";

    /// <summary>A notebook's text shows a picture that the notebook doesn't hold.</summary>
    public const string MissingPicture = "RK3006";
}
