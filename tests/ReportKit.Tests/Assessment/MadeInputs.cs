using ReportKit.Assessment;

namespace ReportKit.Tests.Assessment;

/// <summary>Answers and histories of nobody in particular, under the law as it stood.</summary>
internal static class MadeInputs
{
    /// <summary>The law of an edition.</summary>
    public static RuleSet Rules(int edition) => Repository.Law.RuleSets.Last(r => r.FirstEdition <= edition);

    /// <summary>Everything is unknown but that the country is ranked; only the history speaks.</summary>
    public static DecisionInputs ByHistory(int edition, params IEnumerable<(int Edition, Tier Tier)> history) =>
        new(edition, Rules(edition), history.ToDictionary(h => h.Edition, h => h.Tier)) { SignificantNumber = Answer.Yes };

    /// <summary>Everything is known and makes it Tier 2: significant efforts, no ground of the watch list, no waiver.</summary>
    public static DecisionInputs TierTwo(int edition, params IEnumerable<(int Edition, Tier Tier)> history) => ByHistory(edition, history) with
    {
        FullyMeets = Answer.No,
        PolicyOrPattern = Answer.No,
        SignificantEfforts = Answer.Yes,
        VerySignificantNumber = Answer.No,
        NoIncreasingEfforts = Answer.No,
        CommitmentsOnly = Answer.No,
        ListedAfterTier3 = Answer.No,
        WaiverGranted = Answer.No,
    };

    /// <summary>The same, but for want of evidence of increasing efforts.</summary>
    public static DecisionInputs WithGround(int edition, params IEnumerable<(int Edition, Tier Tier)> history) =>
        TierTwo(edition, history) with { NoIncreasingEfforts = Answer.Yes };

    /// <summary>One tier in every edition from one to another.</summary>
    public static IEnumerable<(int Edition, Tier Tier)> Years(int first, int last, Tier tier) =>
        Enumerable.Range(first, last - first + 1).Select(year => (year, tier));

    /// <summary>What is permitted.</summary>
    public static IReadOnlyList<Tier?> Permitted(DecisionInputs inputs) => TierDecider.Decide(inputs).Permitted;

    /// <summary>The step that decided: the last that holds.</summary>
    public static string DecidedBy(DecisionInputs inputs) => TierDecider.Decide(inputs).Trace.Last(s => s.Answer == Answer.Yes).Rule;
}
