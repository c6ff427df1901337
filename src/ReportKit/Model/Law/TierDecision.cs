namespace ReportKit;

/// <summary>What the law permits on some answers, and how that follows.</summary>
/// <param name="Permitted">The tiers that remain, best first; one where nothing that matters is unknown. Null among them: not ranked, for
/// want of a significant number of victims (editions to 2008).</param>
/// <param name="Trace">The steps in the order they were tested.</param>
/// <param name="UnknownsThatMatter">Questions whose answer would change what is permitted, in the order they were met.</param>
internal sealed record TierDecision(
    IReadOnlyList<Tier?> Permitted,
    IReadOnlyList<DecisionStep> Trace,
    IReadOnlyList<string> UnknownsThatMatter);

/// <summary>One step of the decision.</summary>
/// <param name="Rule">D1 to D11, D7b; data/provisions.csv gives its wording and citation.</param>
/// <param name="Answer">Whether its condition holds.</param>
/// <param name="Outcomes">The tiers, or null for not ranked, that it leads to where it holds; none where it only labels or passes
/// on.</param>
public sealed record DecisionStep(string Rule, Answer Answer, IReadOnlyList<Tier?> Outcomes)
{
    /// <summary>The same in words: <c>Tier 2 or Tier 3</c>; empty where it leads nowhere.</summary>
    public string LeadsTo => Tiers.Or(Outcomes);
}
