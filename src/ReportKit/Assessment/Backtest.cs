namespace ReportKit;

/// <summary>The rules over every published placement: which could the law, by the country's history alone, not have permitted?</summary>
/// <param name="Placements">How many were tested.</param>
/// <param name="ForcedDowngrades">Moves to Tier 3 that the years on the watch list forced or could have forced: the watch list was
/// closed.</param>
/// <param name="LongestRuns">Stays of three editions in a row and more on the watch list as the law counts them, each once at its end,
/// longest first.</param>
public sealed record Backtest(
    int Placements,
    IReadOnlyList<PlacementFact> ForcedDowngrades,
    IReadOnlyList<WatchListStay> LongestRuns)
{
    /// <summary>Those that lie outside what the law permits.</summary>
    internal IReadOnlyList<BacktestFinding> Outside { get; init; } = [];

    /// <summary>Runs the rules over all placements.</summary>
    internal static Backtest Run(FactTable facts, TierAssessor assessor)
    {
        var outside = new List<BacktestFinding>();
        var forced = new List<PlacementFact>();
        var stays = new List<WatchListStay>();
        foreach (var placement in facts.Placements)
        {
            var permitted = assessor.ByHistory(placement.Country, placement.Edition).Permitted;
            if (placement.Tier != Tier.SpecialCase && !permitted.Contains(placement.Tier))
            {
                outside.Add(new BacktestFinding(placement, permitted));
            }

            var (run, forcedAfter) = assessor.RunBefore(placement.Country, placement.Edition);
            if (placement.Tier == Tier.Three && run.Least >= forcedAfter)
            {
                forced.Add(placement);
            }

            if (placement.Tier == Tier.TwoWatchList
                && !facts.PlacementsOf(placement.Country).Any(p => p.Edition == placement.Edition + 1 && p.Tier == Tier.TwoWatchList))
            {
                stays.Add(new WatchListStay(placement, run.Least + 1));
            }
        }

        var longest = stays.OrderByDescending(s => s.Years).ThenBy(s => s.Last.Country.Value, StringComparer.Ordinal)
            .ThenBy(s => s.Last.Edition);
        return new Backtest(facts.Placements.Count, forced, [.. longest.TakeWhile(s => s.Years >= 3)]) { Outside = outside };
    }
}

/// <summary>A placement outside what the law permits.</summary>
/// <param name="Placement">The published placement.</param>
/// <param name="Permitted">What the law permits by the country's history alone.</param>
internal sealed record BacktestFinding(PlacementFact Placement, IReadOnlyList<Tier?> Permitted);

/// <summary>A country's stay on the watch list.</summary>
/// <param name="Last">Its last edition there so far.</param>
/// <param name="Years">Editions in a row as the law counts them.</param>
public sealed record WatchListStay(PlacementFact Last, int Years);
