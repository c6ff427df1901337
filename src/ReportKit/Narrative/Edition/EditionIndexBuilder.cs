namespace ReportKit.Narrative;

/// <summary>Gathers what an edition's start page is made from.</summary>
internal static class EditionIndexBuilder
{
    /// <summary>The start page of one edition.</summary>
    public static EditionIndex Build(FactTable facts, Wording wording, int year)
    {
        var edition = facts.Editions[year];
        var lists = PlacementList.ReadUpTo(edition, facts);
        var now = lists.FirstOrDefault(l => l.Edition == year)
            ?? new PlacementList(year, IsWhole: false, new Dictionary<CountryCode, PlacementFact>());
        var before = lists.LastOrDefault(l => l.Edition < year);
        var countries = facts.CountriesOf(year).OrderBy(c => c.Name, NameOrder.English).ToList();
        var entries = new CountryEntryBuilder(facts, wording, lists.ToDictionary(l => l.Edition), now, before).Build(countries);
        var listed = countries.Select(c => entries[c.Code]).ToList();
        var placed = countries.Where(c => now.Placements.ContainsKey(c.Code)).ToList();

        CountryGroup Group(string key, string name, IEnumerable<Country> group)
        {
            var members = group.ToList();
            return new(
                key,
                name,
                NumberStyle.AtStart(Count(members, now, wording)),
                [.. members.Select(c => entries[c.Code])]);
        }

        // Sums over a region say something where it has more than one country, and there is another to be told from it.
        var regions = countries.Select(c => c.TipRegion).Distinct(StringComparer.Ordinal).Count();
        var hasRegions = !edition.IsSelection || (regions > 1 && regions < countries.Count);
        var world = WorldTable.Build(facts, wording, year);
        var printed = WorldTable.FactsOf(world);
        return new EditionIndex(
            edition,
            now.IsWhole,
            wording.List([.. now.Missing
                .Select(c => facts.Countries.TryGetValue(c, out var country) ? country.In(year).NameInText : c.Value)
                .Order(NameOrder.English)]),
            Count(countries, now, wording),
            listed,
            TierCounts(now, before, wording),
            before is null || (placed.Count == 0 && countries.Count > 0)
                ? null
                : new EditionChangesBuilder(facts, wording).Build(now, before, entries),
            [.. placed.GroupBy(c => now.Placements[c.Code].Tier).OrderBy(g => g.Key)
                .Select(g => Group(Cells.Text(g.Key), wording.Tiers[g.Key], g))],
            [
                .. countries.GroupBy(c => c.TipRegion)
                    .Select(g => Group(g.Key, wording.Regions.GetValueOrDefault(g.Key, ""), g))
                    .OrderBy(g => g.Name, StringComparer.Ordinal),
            ],
            world,
            printed.Count == 0 ? null : new Traced(facts.Sources[printed[0].Citation.Source].Producer, printed),
            world.Select(row => row.Year).Distinct(StringComparer.Ordinal).Count() < world.Count,
            printed.Any(row => row.Edition > year),
            hasRegions ? new RegionTotalsBuilder(facts, wording).Build(countries, edition.LastYear) : null,
            [.. new StatisticsBuilder(facts, wording).Totals([.. countries.Select(c => c.Code)], edition.LastYear)],
            [.. listed.Where(e => e.HasNarrative)])
        {
            NarrativeCount = NumberStyle.InText(listed.Count(e => e.HasNarrative), wording),
            AllTiers = Counted("", "", now, before, _ => true),
            WorldRegions = WorldTable.Regions(facts, wording, year),
            Reckoned = NumberStyle.Count([.. now.Placements.Values.Where(p => p.IsReckoned)], wording),
            Areas = placed.Exists(c => !now.Placements[c.Code].IsCountry)
                ? Group("areas", "", placed.Where(c => !now.Placements[c.Code].IsCountry))
                : null,
            Unplaced = placed.Count < countries.Count ? Group("", "", countries.Except(placed)) : null,
        };
    }

    private static Traced Count(List<Country> countries, PlacementList now, Wording wording) => new(
        NumberStyle.InText(countries.Count, wording),
        [.. countries.Select(c => now.Placements.GetValueOrDefault(c.Code)).OfType<PlacementFact>()]);

    // A tier that has countries in neither edition is no row: Special Case before there was any.
    private static IReadOnlyList<TierCount> TierCounts(PlacementList now, PlacementList? before, Wording wording) =>
    [
        .. from tier in Enum.GetValues<Tier>()
           let count = Counted(Cells.Text(tier), wording.Tiers[tier], now, before, p => p.Tier == tier)
           where count.Count != "0" || count.Before is not ("" or "0")
           select count.Before == "0" && !PlacementList.IsInUse(tier, before!.Edition)
               ? count with { Before = wording.Figures["gap.not-in-use"], Change = "" }
               : count,
    ];

    private static TierCount Counted(string key, string name, PlacementList now, PlacementList? before, Func<PlacementFact, bool> isCounted)
    {
        var count = now.Placements.Values.Count(isCounted);
        if (!now.IsWhole || before is not { IsWhole: true })
        {
            return new TierCount(key, name, NumberStyle.Digits(count), "", "");
        }

        var earlier = before.Placements.Values.Count(isCounted);
        return new TierCount(
            key,
            name,
            NumberStyle.Digits(count),
            NumberStyle.Digits(earlier),
            (count - earlier).ToString("+0;\u22120;0", CultureInfo.InvariantCulture));
    }
}
