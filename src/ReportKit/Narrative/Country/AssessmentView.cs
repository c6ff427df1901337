namespace ReportKit.Narrative;

/// <summary>A tier assessment as a template sees it.</summary>
internal sealed partial class AssessmentView(TierAssessment assessment, Wording wording)
{
    /// <summary>Whether the analyst has found anything.</summary>
    public bool HasFindings => assessment.HasFindings;

    /// <summary>The public laws in force.</summary>
    public string Law => assessment.Rules.Name;

    /// <summary>What the law permits on the findings, with every fact that is evidence: <c>Tier 2 Watch List or Tier 3</c>.</summary>
    public Traced? Permitted => Evidence.Count == 0
        ? null
        : new Traced(wording.List([.. assessment.Decision.Permitted.Select(NameOf)], wording.Or), Evidence);

    /// <summary>making or not-making, by the analyst's finding or, where there is none, by the tier; empty where neither says: the law may
    /// have forced the move to Tier 3 whatever the efforts (22 USC 7107(b)(2)(D)).</summary>
    public string Efforts => (EffortsFound, assessment.Assigned?.Tier) switch
    {
        (Answer.Yes, _) or (Answer.Unknown, Tier.Two or Tier.TwoWatchList) => "making",
        (Answer.No, _) => "not-making",
        (_, Tier.Three) when !assessment.MayBeForcedToTier3 => "not-making",
        _ => "",
    };

    /// <summary>Whether the findings deny what the tier says by its definition, so that its fixed sentence can't stand: the assignment was
    /// then made against them, for the reason recorded.</summary>
    public bool IsAtOdds => assessment.Assigned?.Tier switch
    {
        Tier.One => assessment.Standards.Any(s => s.Finding is Finding.NotMet or Finding.Partly or Finding.Presumed),
        Tier.Two or Tier.TwoWatchList => EffortsFound == Answer.No || FullyMeets,
        Tier.Three => FullyMeets,
        _ => false,
    };

    /// <summary>Of a country that is on Tier 3 and came from the Tier 2 Watch List, where the law may have forced the move: the editions in
    /// a row on the list, in words, with their placements; null where it can't have, or where they can't be counted.</summary>
    public Traced? YearsOnList =>
        assessment is { History.Placement.Tier: Tier.Three, Rules.HasAutomaticDowngrade: true } && EffortsFound != Answer.No
        && assessment.Run.Shown - 1 is { } years && assessment.Run.Least >= assessment.Rules.ListYears
        ? new Traced(NumberStyle.InText(years, wording), [.. assessment.History!.All.SkipLast(1).TakeLast(years)])
        : null;

    /// <summary>Whether these are the most that the law allows, so that no waiver was left.</summary>
    public bool IsLongestRun => assessment.Run.Shown - 1 >= assessment.Rules.LongestRun;

    /// <summary>Editions in a row on the watch list after which the law requires a move to Tier 3, in words.</summary>
    public string ListYears => NumberStyle.InText(assessment.Rules.ListYears, wording);

    /// <summary>Whether the law permits one tier only.</summary>
    public bool IsDetermined => assessment.Decision.Permitted.Count == 1;

    /// <summary>Who assigned the tier, as inside a sentence: <c>the US Department of State</c>, <c>an analyst</c>.</summary>
    public string AssignedBy => assessment.Assigned?.By is { } by ? IsBody().IsMatch(by) ? $"the {by}" : by : "";

    /// <summary>The assigned tier's name.</summary>
    public string Assigned => assessment.Assigned is { } assigned ? wording.Tiers[assigned.Tier] : "";

    /// <summary>Whether the assigned tier is one that the law permits on the findings.</summary>
    public bool IsAssignedPermitted => assessment.IsAssignedPermitted;

    /// <summary>Why it was assigned against that; empty where it wasn't.</summary>
    public string OverrideReason => assessment.Assigned?.OverrideReason ?? "";

    /// <summary>Standards and indicators with their findings, in the order of the law.</summary>
    public IReadOnlyList<CriterionView> Criteria =>
    [
        .. assessment.Standards.Select(c => new CriterionView(c, isStandard: true, wording)),
        .. assessment.Indicators.Select(c => new CriterionView(c, isStandard: false, wording)),
    ];

    /// <summary>The questions of the decision that the analyst answered, which the law asks beside standards and indicators.</summary>
    public IReadOnlyList<QuestionView> Questions =>
        [.. assessment.Questions.Where(q => q.Reason.Length > 0).Select(q => new QuestionView(q, wording))];

    /// <summary>The step that decided, with its provision: <c>D6 Significant efforts</c>; empty where several tiers remain.</summary>
    public string DecidedBy => Deciding is { } step ? assessment.ProvisionOn(step)?.Title ?? step.Rule : "";

    /// <summary>The statute behind that step; may be empty.</summary>
    public string DecidedByCitation => Deciding is { } step ? assessment.ProvisionOn(step)?.Citation ?? "" : "";

    /// <summary>Questions whose answer would change what is permitted, in words; none where none would.</summary>
    public IReadOnlyList<string> OpenQuestions => [.. assessment.Decision.UnknownsThatMatter.Select(q => wording.Questions[q])];

    /// <summary>Where a waiver put off a move to Tier 3: the year in a row on the list, <c>third</c>, with the facts under its three
    /// elements; null where none did.</summary>
    public Traced? Waiver => assessment.Waiver is { } waiver && assessment.Assigned?.Tier == Tier.TwoWatchList
        ? new Traced(
            wording.Ordinal(assessment.Run.Shown ?? assessment.Run.Least + 1),
            [.. waiver.WrittenPlan.Concat(waiver.WouldBeSignificant).Concat(waiver.SufficientResources).DistinctBy(f => f.Id)])
        : null;

    /// <summary>A government policy or pattern of trafficking, with the facts that show it; null where none was found.</summary>
    public Traced? PolicyOrPattern =>
        assessment.Questions.FirstOrDefault(q => q.Question == Question.PolicyOrPattern)
            is { Answer: Answer.Yes, Evidence.Count: > 0 } found
        ? new Traced(found.Reason, found.Evidence)
        : null;

    /// <summary>Whether any finding is a presumption of the statute.</summary>
    public bool HasPresumption => assessment.Presumptions.Any();

    /// <summary>What was entered from memory, by its title; empty where everything was checked.</summary>
    public string FromMemory => wording.List([.. assessment.FromMemory.Select(TitleOf)]);

    private Answer EffortsFound =>
        assessment.Questions.FirstOrDefault(q => q.Question == Question.SignificantEfforts)?.Answer ?? Answer.Unknown;

    private DecisionStep? Deciding => IsDetermined ? assessment.Decision.Trace.LastOrDefault(s => s.Answer == Answer.Yes) : null;

    private bool FullyMeets => assessment.Standards.Count > 0 && assessment.Standards.All(s => s.Finding == Finding.Met);

    private string TitleOf(string code) =>
        assessment.Standards.Concat(assessment.Indicators)
            .FirstOrDefault(c => c.Criterion.Code == code)?.Criterion.Title ?? assessment.Rules.Name;

    private List<Fact> Evidence =>
    [
        .. assessment.Standards.Concat(assessment.Indicators).SelectMany(c => c.Evidence)
            .Concat(assessment.Questions.SelectMany(q => q.Evidence)).DistinctBy(f => f.Id),
    ];

    private string NameOf(Tier? tier) =>
        tier is not { } ranked ? wording.NotRanked : ranked == Tier.TwoWatchList ? $"the {wording.Tiers[ranked]}" : wording.Tiers[ranked];

    // A body takes an article, a person or "an analyst" doesn't.
    [GeneratedRegex(
        @"^(?!(?:the|an?) ).*\b(?:Department|Ministry|Office|Government|Agency|Commission|Secretariat|Bureau|Institute|Council|"
        + @"Committee|Unit|Team)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsBody();
}

/// <summary>A standard or an indicator as a template sees it.</summary>
internal sealed class CriterionView(CriterionAssessment criterion, bool isStandard, Wording wording)
{
    /// <summary>Whether it is a minimum standard; else an indicator.</summary>
    public bool IsStandard => isStandard;

    /// <summary>Its number in the law of the edition.</summary>
    public int Number => criterion.Number;

    /// <summary>In a few words.</summary>
    public string Title => criterion.Criterion.Title;

    /// <summary>not-addressed, unknown, met, partly, not-met or presumed.</summary>
    public string Finding => Cells.Text(criterion.Finding);

    /// <summary>The same as a reader sees it.</summary>
    public string FindingLabel => wording.Findings[criterion.Finding];

    /// <summary>Why the facts show it, with the facts; null without evidence.</summary>
    public Traced? Reason => criterion.Evidence.Count > 0 ? new Traced(criterion.Reason, criterion.Evidence) : null;

    /// <summary>What the analyst says where there is no evidence; may be empty.</summary>
    public string Remark => criterion.Reason;
}

/// <summary>A question of the decision with its answer as a template sees it.</summary>
internal sealed class QuestionView(QuestionAssessment question, Wording wording)
{
    /// <summary>Which question: <c>significant-efforts</c>.</summary>
    public string Id => question.Question;

    /// <summary>Yes, No or Not known.</summary>
    public string AnswerLabel => wording.Findings[question.Finding];

    /// <summary>Why the facts show it, with the facts; null without evidence.</summary>
    public Traced? Reason => question.Evidence.Count > 0 ? new Traced(question.Reason, question.Evidence) : null;

    /// <summary>What the analyst says where there is no evidence.</summary>
    public string Remark => question.Reason;
}
