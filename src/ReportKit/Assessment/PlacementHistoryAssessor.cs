namespace ReportKit.Assessment;

/// <summary>Reads a country's published placements as a history.</summary>
internal static class PlacementHistoryAssessor
{
    /// <summary>The history up to an edition; null where the country isn't placed in it.</summary>
    /// <remarks>Where sources disagree on a placement, the one that <see cref="FactTable.Conflicts"/> names first is used.</remarks>
    public static PlacementHistory? Assess(FactTable facts, CountryCode country, int edition)
    {
        var all = facts.PlacementsUpTo(country, edition);
        if (all.Count == 0 || all[^1].Edition != edition)
        {
            return null;
        }

        var now = all[^1];
        var previous = all.Count > 1 && all[^2].Edition == edition - 1 ? all[^2] : null;
        var run = 1;
        while (run < all.Count && all[^(run + 1)].Tier == now.Tier && all[^(run + 1)].Edition == edition - run)
        {
            run++;
        }

        var before = run < all.Count ? all[^(run + 1)] : null;
        var certain = before is null || before.Edition == edition - run;
        return new PlacementHistory(now, previous, ChangeOf(all.Count, previous, now), run, certain, all);
    }

    /// <summary>What happened between two placements.</summary>
    internal static PlacementChange Compare(Tier before, Tier now) => (before, now) switch
    {
        _ when before == now => PlacementChange.Same,
        (_, Tier.SpecialCase) => PlacementChange.ToSpecialCase,
        (Tier.SpecialCase, _) => PlacementChange.FromSpecialCase,
        _ => now < before ? PlacementChange.Upgraded : PlacementChange.Downgraded,
    };

    private static PlacementChange ChangeOf(int placements, PlacementFact? previous, PlacementFact now) =>
        previous is not null ? Compare(previous.Tier, now.Tier)
        : placements == 1 ? PlacementChange.First
        : PlacementChange.Unknown;
}
