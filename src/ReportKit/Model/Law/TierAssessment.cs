namespace ReportKit;

/// <summary>What an edition's law makes of the analyst's findings, and how that follows. The tier is its last line.</summary>
public sealed record TierAssessment
{
    internal TierAssessment(TierDecision decision, TierDecision byHistory) => (Decision, ByHistory) = (decision, byHistory);

    /// <summary>Whom it is about.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>The edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>The law in force.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>The four minimum standards with their findings.</summary>
    public required IReadOnlyList<CriterionAssessment> Standards { get; init; }

    /// <summary>The indicators in force with their findings, by the number they had.</summary>
    public required IReadOnlyList<CriterionAssessment> Indicators { get; init; }

    /// <summary>Placements up to this edition; null where it isn't placed in it.</summary>
    public PlacementHistory? History { get; init; }

    /// <summary>The tiers that the law permits on these findings, best first; one where nothing that matters is unknown. Null among them:
    /// not ranked, for want of a significant number of victims (editions to 2008).</summary>
    public IReadOnlyList<Tier?> Permitted => Decision.Permitted;

    /// <summary>What the law permits on these findings.</summary>
    internal TierDecision Decision { get; }

    /// <summary>What it permits by the country's history alone, nothing being known of this year.</summary>
    internal TierDecision ByHistory { get; }

    /// <summary>The tier that was assigned, and by whom; null where none is known.</summary>
    internal AssignedTier? Assigned { get; init; }

    /// <summary>The questions of the decision with their answers.</summary>
    internal IReadOnlyList<QuestionAssessment> Questions { get; init; } = [];

    /// <summary>Editions in a row on the watch list before this one.</summary>
    internal WatchListRun Run { get; init; }

    /// <summary>The waiver claimed, or null.</summary>
    internal WaiverClaim? Waiver { get; init; }

    /// <summary>Figures that differ from the period before, which a changed placement must be explained with.</summary>
    internal IReadOnlyList<IndicatorTrend> Changes { get; init; } = [];

    /// <summary>Scores of the 3P Anti-trafficking Policy Index for the last year that was over when the edition's period ended, or before;
    /// they have no part in the tier.</summary>
    internal IReadOnlyList<FigureFact> OutsideScores { get; init; } = [];

    /// <summary>The determination for the fiscal year that follows, where one is entered.</summary>
    internal SanctionFact? Sanction { get; init; }

    /// <summary>The country's name in the edition.</summary>
    public required string CountryName { get; init; }

    /// <summary>The law of all editions, in which the provisions behind the steps are worded.</summary>
    public required LawBook Law { get; init; }

    /// <summary>Whether the analyst has found anything: on a standard, an indicator or a question.</summary>
    public bool HasFindings =>
        Standards.Concat(Indicators).Any(c => c.Finding is not Finding.NotAddressed) || Questions.Any(q => q.Answer != Answer.Unknown);

    /// <summary>Whether the assigned tier is one that the law permits on these findings; true where none is assigned.</summary>
    internal bool IsAssignedPermitted => Assigned is null || Decision.Permitted.Contains(Assigned.Tier);

    /// <summary>Criteria whose finding is a presumption of the statute.</summary>
    public IEnumerable<CriterionAssessment> Presumptions => Standards.Concat(Indicators).Where(c => c.Finding == Finding.Presumed);

    /// <summary>Parts of the law it rests on that were entered from memory, and so need a check before anyone relies on it.</summary>
    internal IEnumerable<string> FromMemory =>
        Standards.Concat(Indicators)
            .Where(c => c.Criterion.Mark == "from-memory" && c.Finding != Finding.NotAddressed)
            .Select(c => c.Criterion.Code)
            .Concat(Rules.Mark == "from-memory" ? [Rules.Id] : []);

    /// <summary>The steps as they were taken: those of the decision, with D3, which labels presumptions and decides nothing.</summary>
    public IReadOnlyList<DecisionStep> Steps =>
    [
        .. Decision.Trace.TakeWhile(s => s.Rule is "D1" or "D2"),
        .. Decision.Trace.Where(s => s.Rule == "D4").Take(1).Select(_ => new DecisionStep("D3", Answers.Of(Presumptions.Any()), [])),
        .. Decision.Trace.SkipWhile(s => s.Rule is "D1" or "D2"),
    ];

    /// <summary>What a step rests on in the law in force; null where no provision is entered.</summary>
    /// <param name="step">One of <see cref="Steps"/>.</param>
    public Provision? ProvisionOn(DecisionStep step) => Law.ProvisionOn(step.Rule, Edition.Year);

    /// <summary>Whether the years on the watch list may have forced a move to Tier 3 (22 USC 7107(b)(2)(D)): the country may then be making
    /// significant efforts all the same.</summary>
    public bool MayBeForcedToTier3 => Rules.HasAutomaticDowngrade && Run.AtLeast(Rules.ListYears) != Answer.No;

    /// <summary>The fiscal year whose assistance a Tier 3 placement bears on.</summary>
    public int FiscalYear => Edition.Year + 1;

    /// <summary>How many years in a row the law counts on the watch list with this edition, where it stands there.</summary>
    public int? StatutoryYears => Assigned?.Tier == Tier.TwoWatchList && Run.Least == Run.Most ? Run.Least + 1 : null;
}

/// <summary>A standard or an indicator with what was found.</summary>
/// <param name="Criterion">What is asked.</param>
/// <param name="Number">Its number in the law in force.</param>
/// <param name="Finding">What was found; not addressed where the analyst says nothing.</param>
/// <param name="Evidence">The facts under it.</param>
/// <param name="Reason">Why they show it.</param>
/// <param name="Balance">How the figures that speak to it moved; help for the finding, never the finding.</param>
public sealed record CriterionAssessment(
    Criterion Criterion, int Number, Finding Finding, IReadOnlyList<Fact> Evidence, string Reason, EvidenceBalance Balance);

/// <summary>A question of the decision with its answer.</summary>
/// <param name="Question">Which.</param>
/// <param name="Finding">Yes, no or unknown.</param>
/// <param name="Evidence">The facts under it.</param>
/// <param name="Reason">Why they show it.</param>
internal sealed record QuestionAssessment(string Question, Finding Finding, IReadOnlyList<Fact> Evidence, string Reason)
{
    /// <summary>The finding as an answer.</summary>
    public Answer Answer => Answers.Of(Finding);
}

/// <summary>How the figures that speak to an indicator moved against the period before.</summary>
/// <param name="Increased">Higher.</param>
/// <param name="Decreased">Lower.</param>
/// <param name="Same">Equal.</param>
/// <param name="Unknown">Without a figure now or before, or with bounds that overlap.</param>
public readonly record struct EvidenceBalance(int Increased, int Decreased, int Same, int Unknown);

/// <summary>Which way an indicator moved: its figure beside that of the period before.</summary>
/// <param name="Now">The figure.</param>
/// <param name="Before">The earlier one.</param>
/// <param name="Change">Which way.</param>
internal sealed record IndicatorTrend(FigureFact Now, FigureFact Before, ValueChange Change);
