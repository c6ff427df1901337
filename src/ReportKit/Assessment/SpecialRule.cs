namespace ReportKit.Assessment;

/// <summary>The special rule of section 110(b)(2)(F): after a fall from the watch list to Tier 3 a country has one year of ground
/// (A)(iii) left.</summary>
/// <remarks>A year that follows Tier 3 directly is one of ground (A)(ii): it isn't counted, and the rule doesn't bar it.</remarks>
internal static class SpecialRule
{
    // What a gap can hide, as far as this rule can tell one from another.
    private static readonly Tier[] Any = [Tier.Two, Tier.TwoWatchList, Tier.Three];

    /// <summary>Whether the rule bars a year of ground (A)(iii) in the edition that is assessed; unknown where that depends on
    /// placements that weren't found.</summary>
    public static Answer Bars(DecisionInputs inputs)
    {
        if (!inputs.Rules.HasSpecialRule)
        {
            return Answer.No;
        }

        HashSet<Standing> standings = [new Standing(0, Tier.Two, HasFallen: false, HadItsYear: false)];
        for (var year = inputs.Rules.CountedFrom ?? inputs.Edition; year < inputs.Edition; year++)
        {
            var tiers = inputs.History.TryGetValue(year, out var tier) ? [tier] : Any;
            var counts = year >= inputs.Rules.SpecialRuleFrom;
            standings = [.. from standing in standings from next in tiers select standing.After(next, counts, inputs.Rules.ListYears)];
        }

        return standings.All(s => s.IsBarred) ? Answer.Yes : standings.Any(s => s.IsBarred) ? Answer.Unknown : Answer.No;
    }

    private readonly record struct Standing(int Run, Tier Tier, bool HasFallen, bool HadItsYear)
    {
        public bool IsBarred => HadItsYear && Tier != Tier.Three;

        public Standing After(Tier next, bool fallsCount, int listYears) => next switch
        {
            Tier.Three when fallsCount && Run >= listYears => new Standing(0, next, HasFallen: true, HadItsYear: false),
            Tier.TwoWatchList =>
                new Standing(Math.Min(Run + 1, listYears), next, HasFallen, HadItsYear || (HasFallen && Tier != Tier.Three)),
            _ => this with { Run = 0, Tier = next },
        };
    }
}
