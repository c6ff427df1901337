using ReportKit.Assessment;
using ReportKit.Facts;

namespace ReportKit.Narrative;

/// <summary>Gathers what an edition's start page is made from.</summary>
public static class EditionIndexBuilder
{
    /// <summary>The start page of one edition.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="wording">Words put together by rule.</param>
    /// <param name="year">The edition.</param>
    public static EditionIndex Build(FactTable facts, Wording wording, int year)
    {
        var placed = facts.CountriesOf(year)
            .Select(country => (Country: country, Placement: PlacementHistoryAssessor.Assess(facts, country.Code, year)!.Placement))
            .OrderBy(p => p.Country.Name, StringComparer.Ordinal)
            .ToList();
        var told = facts.Narratives.Where(n => n.Edition == year && n.HasText).Select(n => n.Country).ToHashSet();
        CountryEntry Entry((Country Country, PlacementFact Placement) p) => new(p.Country.Name, p.Country.Code.Value, new PlacementView(p.Placement, wording));
        CountryGroup Group(string key, string name, IReadOnlyList<(Country Country, PlacementFact Placement)> group) =>
            new(key, name, AtStart(Count([.. group.Select(p => p.Placement)], wording)), [.. group.Select(Entry)]);

        var world = World(facts, wording, year).ToList();
        return new EditionIndex(
            new EditionView(facts.Editions[year], wording),
            Count([.. placed.Select(p => p.Placement)], wording),
            [.. placed.GroupBy(p => p.Placement.Tier).OrderBy(g => g.Key).Select(g => Group(Cells.Text(g.Key), wording.Tiers[g.Key], [.. g]))],
            [
                .. placed.GroupBy(p => p.Country.TipRegion)
                    .Select(g => Group(g.Key, wording.Regions.GetValueOrDefault(g.Key, ""), [.. g]))
                    .OrderBy(g => g.Name, StringComparer.Ordinal),
            ],
            world,
            Producer(facts, world),
            world.Any(row => row.IsRestated),
            [.. new StatisticsBuilder(facts, wording).Totals([.. placed.Select(p => p.Country.Code)], year - 1)],
            [.. placed.Where(p => told.Contains(p.Country.Code)).Select(Entry)]);
    }

    private static Traced Count(IReadOnlyList<Fact> placements, Wording wording) =>
        new(NumberStyle.InText(placements.Count, wording), placements);

    private static Traced AtStart(Traced count) => count with { Text = char.ToUpperInvariant(count.Text[0]) + count.Text[1..] };

    // Years that had ended when the edition was made. Where no edition up to this one has been entered for a year, the
    // first later one that has, because a restated figure is better than none and the row names its edition.
    private static IEnumerable<WorldRow> World(FactTable facts, Wording wording, int year) =>
        from rows in facts.World.Where(w => w.DataYear < year).GroupBy(w => w.DataYear)
        let contemporary = rows.Where(w => w.Edition <= year).ToList()
        from same in (contemporary.Count > 0 ? contemporary : [.. rows.Take(1)]).GroupBy(Figures)
        let printed = same.ToList()
        select Row(printed, wording, isRestated: rows.Any(later => later.Edition > printed[^1].Edition && Figures(later) != same.Key));

    private static Traced? Producer(FactTable facts, List<WorldRow> world)
    {
        var rows = world.SelectMany(row => new[] { row.Prosecutions, row.Convictions, row.VictimsIdentified, row.NewLegislation }.OfType<Traced>())
            .SelectMany(number => number.Facts).DistinctBy(f => f.Id).ToList();
        return rows.Count == 0 ? null : new Traced(facts.Sources[rows[0].Citation.Source].Producer, rows);
    }

    private static (int?, int?, int?, int?, int?, int?, int?) Figures(WorldFact f) =>
        (f.Prosecutions, f.ProsecutionsLabour, f.Convictions, f.ConvictionsLabour, f.VictimsIdentified, f.VictimsLabour, f.NewLegislation);

    private static WorldRow Row(List<WorldFact> printed, Wording wording, bool isRestated)
    {
        var fact = printed[0];
        Traced? Number(int? number) => number is { } value ? new Traced(NumberStyle.Digits(value), printed) : null;
        return new WorldRow(
            Invariant(fact.DataYear),
            wording.List([.. printed.Select(f => Invariant(f.Edition))]),
            Number(fact.Prosecutions),
            Number(fact.ProsecutionsLabour),
            Number(fact.Convictions),
            Number(fact.ConvictionsLabour),
            Number(fact.VictimsIdentified),
            Number(fact.VictimsLabour),
            Number(fact.NewLegislation),
            printed.Any(f => f.Agreement == "doubtful"),
            isRestated);
    }

    private static string Invariant(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
