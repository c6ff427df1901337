namespace ReportKit.Narrative;

/// <summary>Gathers what a country's page of all editions and years is made from.</summary>
internal sealed class CountryTrendsBuilder(FactTable facts, LawBook law, Wording wording)
{
    /// <summary>Differences that the page lists; the rest is counted.</summary>
    private const int Shown = 100;

    private readonly FactText text = FactText.Of(facts, wording);
    private readonly Differences differences = new(facts, wording);
    private readonly StatisticsBuilder statistics = new(facts, wording);
    private readonly IReadOnlyDictionary<int, PlacementList> lists = PlacementList.ReadAll(facts).ToDictionary(l => l.Edition);
    private readonly ILookup<CountryCode, ProtocolActFact> acts = facts.ProtocolActs.ToLookup(a => a.Country);

    // Totals that some country has, each with the first year that one has it.
    private readonly IReadOnlyList<(Indicator Indicator, int First)> totals =
    [
        .. facts.Figures.Where(f => !f.IsSuperseded && KnownFigures.IsYearlyTotal(f)).GroupBy(f => f.Indicator)
            .OrderBy(g => StatisticsBuilder.Order(g.Key), StringComparer.Ordinal).Select(g => (g.Key, g.Min(Year))),
    ];

    /// <summary>The page of a country in an edition that reports on it.</summary>
    public CountryTrends Build(CountryReport report)
    {
        var (code, edition) = (new CountryCode(report.Country.Code), report.Edition);
        var known = KnownFigures.Of(facts, code, edition).ToList();
        var figures = known.Where(f => !f.IsSuperseded && KnownFigures.IsYearlyTotal(f)).GroupBy(f => f.Indicator)
            .OrderBy(g => StatisticsBuilder.Order(g.Key), StringComparer.Ordinal).ToList();
        var outside = known.Where(f => !f.IsSuperseded && KnownFigures.IsOutsideTotal(f)).GroupBy(f => f.Indicator)
            .OrderBy(g => StatisticsBuilder.Order(g.Key), StringComparer.Ordinal).ToList();
        var victims = VictimParts.Of(known, facts.BreakdownLabels, wording);
        var country = facts.Countries[code].In(edition.Year);
        var conflicts = differences.Conflicts(country, edition);
        var restated = differences.Restated(country, edition);
        var differing = conflicts.Concat(restated).SelectMany(d => d.Others).SelectMany(o => o.Value.Facts).OfType<FigureFact>()
            .Where(KnownFigures.IsYearlyTotal).Select(f => (f.Indicator, Year(f))).ToHashSet();
        var placements = facts.PlacementsUpTo(code, edition.Year).ToDictionary(p => p.Edition);
        var signed = acts[code].Where(a => a.Date <= edition.PeriodTo).ToList();
        var laws = Governed(edition, placements.Keys).GroupBy(g => g.Rules, g => g.Edition).ToList();
        var first = placements.Keys
            .Concat(figures.SelectMany(g => g).Concat(victims.SelectMany(v => v.Figures)).Select(Year))
            .Concat(signed.Select(a => a.Date.Year))
            .DefaultIfEmpty(edition.LastYear).Min();
        int[] years = [.. Enumerable.Range(first, Math.Max(edition.Year, edition.LastYear) - first + 1)];
        return new CountryTrends(
            edition,
            report.Country,
            [.. figures.Select(g => Series(g, edition))],
            [.. years.Select(TrendYear)],
            [.. laws.Select((g, i) => Law(g, i + 1))],
            report.Protocol,
            [.. Parts(known)],
            [.. Reported(known)],
            [.. conflicts.Take(Shown)],
            [.. restated.Take(Shown)])
        {
            Outside = [.. outside.Select(g => Series(g, edition))],
            OutsideYears =
            [
                .. outside.SelectMany(g => g).Select(Year).Distinct().Order().Select(year => new TrendYear(
                    $"{year}", null, "", 0, [.. outside.Select(g => new TrendCell(Used(g, year), false, true))], [])),
            ],
            Victims =
            [
                .. victims.Select(v => new TrendPart(
                    victims.SelectMany(other => other.Figures).First().Indicator.Label,
                    v.Question,
                    v.Label,
                    [.. years.Select(year => new TrendCell(Used(v.Figures, year), false, year <= edition.LastYear))])),
            ],
            DraftMark = report.DraftMark,
            Lacking = wording.List([.. totals.Where(t => t.First <= edition.LastYear && figures.TrueForAll(g => g.Key != t.Indicator))
                .Select(t => t.Indicator.Label)]),
            MoreDifferences = Math.Max(0, conflicts.Count - Shown) + Math.Max(0, restated.Count - Shown) is > 0 and var more
                ? NumberStyle.Digits(more) : "",
        };

        TrendYear TrendYear(int year)
        {
            var placement = placements.GetValueOrDefault(year);
            return new TrendYear(
                $"{year}",
                placement is null ? null : new PlacementView(placement, wording),
                placement is not null ? "" : StateOf(code, year),
                laws.FindIndex(g => g.Contains(year)) + 1,
                [.. figures.Select(g => new TrendCell(Used(g, year), differing.Contains((g.Key, year)), year <= edition.LastYear))],
                [.. signed.Where(a => a.Date.Year == year).Select(Act)]);
        }
    }

    private TrendAct Act(ProtocolActFact act) => new(Cells.Text(act.Kind), new Traced(wording.Day(act.Date), act));

    private string StateOf(CountryCode code, int year) =>
        !facts.Editions.ContainsKey(year) ? "no-edition"
        : lists.GetValueOrDefault(year)?.TellsAbsenceOf(code) == true ? "not-placed"
        : "not-found";

    // Of several sources the one that pages use.
    private FigureView? Used(IEnumerable<FigureFact> figures, int year) =>
        facts.Preference.Order(figures.Where(f => Year(f) == year)).FirstOrDefault() is { } figure
            ? new FigureView(figure, wording, statistics.PreviousOf)
            : null;

    private TrendSeries Series(IGrouping<Indicator, FigureFact> figures, Edition edition) => new(
        figures.Key.Label,
        SourcesOf(figures),
        figures.Key.Definition,
        NumberStyle.Digits(figures.Where(f => f.Value is not null).Select(Year).Distinct().Count()),
        NumberStyle.Digits(edition.LastYear - figures.Min(Year) + 1));

    // None where no edition placed the country.
    private List<(int Edition, RuleSet Rules)> Governed(Edition edition, Dictionary<int, PlacementFact>.KeyCollection placed) =>
    [
        .. from year in facts.Editions.Keys.Order()
           where placed.Count > 0 && year >= placed.Min() && year <= edition.Year
           let rules = law.RulesOf(facts.Editions[year])
           where rules is not null
           select (year, rules),
    ];

    private TrendLaw Law(IGrouping<RuleSet, int> governed, int number) => new(
        number,
        governed.Key.Name,
        governed.Key.Enacted is { } day && !governed.Key.Name.Contains(" and ", StringComparison.Ordinal) ? wording.Day(day) : "",
        governed.Min() == governed.Max() ? $"{governed.Min()}" : $"{governed.Min()}–{governed.Max()}");

    private IEnumerable<TrendParts> Parts(List<FigureFact> known) =>
        from figure in known
        where !figure.IsSuperseded && KnownFigures.IsYearlyPart(figure)
        group figure by (figure.Indicator, Part: PartNames.Dimensions(figure, facts, wording)) into parts
        orderby StatisticsBuilder.Order(parts.Key.Indicator), parts.Key.Part.Length, parts.Key.Part
        select new TrendParts(
            parts.Key.Indicator.Label,
            parts.Key.Part,
            SourcesOf(parts),
            Runs.OfYears(parts.Select(Year).Distinct().Order(), wording),
            NumberStyle.Digits(parts.Count()));

    private IEnumerable<ReportedFigure> Reported(List<FigureFact> known) =>
        from figure in known
        where !figure.IsOfRelease
        orderby figure.Indicator.Section.Order, figure.Indicator.Label, figure.Period.From, figure.Breakdown, figure.Id
        select new ReportedFigure(
            text.About(figure),
            new Traced(text.Says(figure), figure),
            FactText.NameOf(facts.Sources[figure.Citation.Source]),
            figure.Citation.Locator);

    private string SourcesOf(IEnumerable<FigureFact> figures) => string.Join("; ", figures.Select(f => f.Citation.Source).Distinct()
        .OrderBy(s => s.Value, StringComparer.Ordinal).Select(s => FactText.NameOf(facts.Sources[s])));

    private static int Year(FigureFact figure) => figure.Period.From.Year;
}
