namespace ReportKit.Charts;

/// <summary>Charts of published placements.</summary>
internal static class PlacementCharts
{
    /// <summary>How many countries each edition placed on each tier. Where single countries are known to be missing, each tier may have
    /// as many more. An edition of which more is missing has no values: counting what was found of it would draw a gap as a low
    /// number.</summary>
    public static ReportChart ByEdition(FactTable facts, Wording wording, int lastEdition = int.MaxValue)
    {
        var words = wording.Figures;
        var lists = PlacementList.ReadAll(facts).Where(l => l.Edition <= lastEdition).ToList();
        return new ReportChart(
            "placements-by-edition",
            words["title.placements-by-edition"],
            words["name.countries"],
            ChartKind.StackedColumns,
            [.. Enum.GetValues<Tier>().Select(Series)],
            words)
        { Axis = words["name.edition"] };

        ChartSeries Series(Tier tier) => new(wording.Tiers[tier], [.. lists.Select(l => Counted(l, tier, words))]);
    }

    /// <summary>A country's tier in each edition up to one. Where sources differ on an edition, the tier that
    /// <see cref="FactTable.Conflicts"/> names first is drawn, and the others beside it.</summary>
    public static ReportChart OfCountry(FactTable facts, CountryCode country, int edition, Wording wording)
    {
        var words = wording.Figures;
        var placements = facts.PlacementsOf(country).Where(p => p.Edition <= edition).ToLookup(p => p.Edition);
        var tiers = Enum.GetValues<Tier>().Where(t => t != Tier.SpecialCase || placements.Any(g => g.Any(p => p.Tier == t))).ToList();
        var first = placements.Select(g => g.Key).DefaultIfEmpty(edition).Min();
        var points = PlacementList.ReadAll(facts).Where(l => l.Edition >= first && l.Edition <= edition)
            .Select(l => PointOf(l.Edition, l.TellsAbsenceOf(country), [.. placements[l.Edition]], tiers, words));
        return new ReportChart(
            ChartSlug.Of("tier-history", country.Value),
            words.Fill("title.tier-history", ("country", CountryNames.InTitle(facts, country, edition))),
            words["name.tier"],
            ChartKind.Levels,
            [new ChartSeries(CountryNames.Of(facts, country, edition), [.. points])],
            words)
        { Axis = words["name.edition"], Levels = [.. tiers.Select(t => wording.Tiers[t])] };
    }

    // Each with its share, because the lists grew: more countries on a tier may be a smaller part of them.
    private static ChartPoint Counted(PlacementList list, Tier tier, ChartWording words)
    {
        List<PlacementFact> placed = [.. list.Placements.Values.Where(p => p.Tier == tier)];
        if (placed.Count == 0 && !PlacementList.IsInUse(tier, list.Edition))
        {
            return ChartPoint.NotApplicable($"{list.Edition}", words["gap.not-in-use"]);
        }

        if (!list.IsWhole && list.Missing.Count == 0)
        {
            return ChartPoint.Missing($"{list.Edition}", words["gap.not-whole"]);
        }

        var point = ChartPoint.Between($"{list.Edition}", placed.Count, placed.Count + list.Missing.Count, [.. placed]);
        return point with { Whole = list.Placements.Count + list.Missing.Count };
    }

    private static ChartPoint PointOf(int edition, bool isWhole, List<PlacementFact> placements, List<Tier> tiers, ChartWording words)
    {
        if (placements.Count == 0)
        {
            return ChartPoint.Missing($"{edition}", isWhole ? words["gap.not-placed"] : words["gap.not-found"]);
        }

        var others = placements.Select(p => p.Tier).Distinct().Where(t => t != placements[0].Tier);
        return ChartPoint.Of($"{edition}", LevelOf(placements[0].Tier), [.. placements]) with
        {
            Remark = placements[0].IsReckoned ? words["name.reckoned"] : "",
            Others = [.. others.Select(t => new FactValue(ValueKind.Exact, LevelOf(t), LevelOf(t)))],
        };

        decimal LevelOf(Tier tier) => tiers.IndexOf(tier) + 1;
    }
}
