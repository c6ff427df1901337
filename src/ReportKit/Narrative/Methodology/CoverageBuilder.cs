namespace ReportKit.Narrative;

/// <summary>Counts how much of an edition is in the data.</summary>
internal sealed class CoverageBuilder(FactTable facts, Wording wording, StatisticsBuilder statistics)
{
    /// <summary>The coverage of one edition.</summary>
    public CoverageView Build(Edition edition, IReadOnlyList<Country> countries, IReadOnlyList<ProtocolStatus> protocol)
    {
        var lastYear = edition.LastYear;
        var lists = PlacementList.ReadUpTo(edition, facts).ToDictionary(l => l.Edition);
        var placements = lists.GetValueOrDefault(edition.Year)?.Placements ?? new Dictionary<CountryCode, PlacementFact>();
        var totals = statistics.TotalsOf(countries.Select(c => c.Code), lastYear);
        var dissent = placements.Values.Where(p => p.Agreement == "majority")
            .OrderBy(p => facts.Countries[p.Country].In(edition.Year).Name, NameOrder.English).ToList();
        var narratives = facts.Narratives.Where(n => n.Edition == edition.Year && n.HasText).Select(n => n.Country).ToHashSet();
        var single = new SingleFiguresBuilder(facts, wording);
        return new CoverageView(
            NumberStyle.Digits(countries.Count),
            $"{lastYear}",
            statistics.Producer,
            [.. totals.Select(t => Indicator(t, lastYear))],
            NumberStyle.Digits(countries.Select(c => c.Code).Except(totals.SelectMany(t => t).Select(f => f.Country)).Count()),
            [
                .. facts.Editions.Keys.Where(e => e <= edition.Year && edition.HasTiers).Order()
                    .Select(e => List(e, lists.GetValueOrDefault(e))),
            ],
            Count(placements.Values, "single"),
            Count(placements.Values, "reckoned"),
            [.. dissent.Select(p => new PlacedCountry(facts.Countries[p.Country].In(edition.Year).Name, wording.Tiers[p.Tier]))],
            dissent.Count == 0 ? null : NumberStyle.AtStart(new Traced(NumberStyle.InText(dissent.Count, wording), dissent)),
            [.. countries.Where(c => narratives.Contains(c.Code)).Select(c => c.NameInText)],
            [
                .. protocol.GroupBy(p => p.Standing).OrderBy(g => g.Key == ProtocolStanding.Unknown).ThenByDescending(g => g.Key)
                    .Select(g => new StandingCount(Cells.Text(g.Key), NumberStyle.Digits(g.Count()))),
            ],
            wording.Day(edition.PeriodTo),
            NumberStyle.Digits(protocol.Count(p => p.Standing != ProtocolStanding.Unknown)))
        {
            NarrativeCount = NumberStyle.InText(countries.Count(c => narratives.Contains(c.Code)), wording),
            SingleFigures = [.. countries.Where(c => single.Has(c.Code, edition.Year)).Select(c => c.NameInText)],
            Placements = NumberStyle.Digits(placements.Count),
            Alike = NumberStyle.Digits(placements.Values.Count(p => p.Agreement is "agreed" or "majority")),
        };
    }

    private static IndicatorCoverage Indicator(IGrouping<Indicator, FigureFact> figures, int lastYear) => new(
        figures.Key.Id.Value,
        figures.Key.Label,
        figures.Key.Definition,
        NumberStyle.Digits(figures.Where(f => f.Period.From.Year == lastYear).DistinctBy(f => f.Country).Count()),
        NumberStyle.Digits(figures.DistinctBy(f => f.Country).Count()));

    private static ListCoverage List(int edition, PlacementList? list) => new(
        $"{edition}",
        NumberStyle.Digits(list?.Placements.Count ?? 0),
        list is null ? "none" : list.IsWhole ? "whole" : "part",
        Count(list?.Placements.Values ?? [], "single"),
        Count(list?.Placements.Values ?? [], "reckoned"));

    private static string Count(IEnumerable<PlacementFact> placements, string agreement) =>
        NumberStyle.Digits(placements.Count(p => p.Agreement == agreement));
}
