namespace ReportKit.Narrative;

/// <summary>Gathers a country's yearly totals by the producer whose releases cover all countries.</summary>
internal sealed class StatisticsBuilder(FactTable facts, Wording wording)
{
    private const int MostBeside = 2;

    /// <summary>A section's table up to a year; null where the release has no figure for it.</summary>
    public StatisticsView? Build(CountryCode code, SectionRole section, int lastYear)
    {
        var figures = facts.FiguresOf(code).Where(f => f.Indicator.Section.Role == section && IsTold(f, facts, lastYear)).ToList();
        if (figures.Count == 0)
        {
            return null;
        }

        var byIndicator = figures.GroupBy(f => f.Indicator).OrderBy(g => Order(g.Key), StringComparer.Ordinal).ToList();
        var series = byIndicator.Select(Series).ToList();
        var years = Enumerable.Range(figures.Min(Year), figures.Max(Year) - figures.Min(Year) + 1);
        var rows = years.Select(year => new StatisticsRow(
            $"{year}",
            [.. byIndicator.Select(g => g.FirstOrDefault(f => Year(f) == year) is { } figure ? View(figure) : null)]));
        return new StatisticsView(
            new Traced(Producer, [.. series.Select(s => s.Latest.Fact)]),
            new Traced(Producer, figures),
            series,
            [.. rows],
            [.. Newest(series)],
            [.. Restated(code, section, lastYear)])
        {
            ShortName = wording.ShortNames.GetValueOrDefault(Producer, ""),
        };
    }

    private SeriesView Series(IGrouping<Indicator, FigureFact> figures)
    {
        var last = figures.MaxBy(Year)!;
        var reported = figures.Where(f => f.Value is not null).MaxBy(Year);
        return new SeriesView(
            figures.Key.Id.Value,
            figures.Key.Label,
            figures.Key.Definition,
            View(last),
            reported is null ? null : View(reported),
            reported is not null && BreakBefore(reported) is { } other ? Break(other) : null);
    }

    private FigureFact? BreakBefore(FigureFact figure) =>
        PreviousOf(figure) is { } before ? SeriesBreaks.Find(facts, before, figure) : null;

    private SeriesBreak Break(FigureFact earlier)
    {
        var source = facts.Sources[earlier.Citation.Source];
        return new SeriesBreak(View(earlier), new Traced(source.Producer, earlier), source.Title, source.Edition);
    }

    // The newest year first; what is compared in the same way stands together, but no more than two with the numbers before them.
    private static IEnumerable<ReportedFigures> Newest(List<SeriesView> series) => series.Where(s => s.Reported is not null)
        .GroupBy(s => (Year: Year(s.Reported!.Fact), Change: ChangeOf(s.Reported, s.Break is null), Alone: IsAlone(s.Reported) ? s.Id : ""))
        .OrderByDescending(g => g.Key.Year)
        .SelectMany(g => g.Chunk(g.Key.Change is "" or "alike" or "same" ? g.Count() : MostBeside)
            .Select(chunk => new ReportedFigures(chunk[0].Id, $"{g.Key.Year}", g.Key.Change, chunk)));

    // "Up from fewer than five and six" could be read as fewer than five and fewer than six.
    private static bool IsAlone(FigureView figure) =>
        figure.FollowsOn && figure.Previous?.Fact.Value is { IsExact: false } before && figure.Fact.Value != before;

    private static string ChangeOf(FigureView figure, bool isOneSeries) =>
        !isOneSeries || !figure.FollowsOn || figure.Previous?.Fact.Value is not { } before ? ""
        : figure.Change == "unclear" && figure.Fact.Value == before ? "alike"
        : figure.Change;

    private IEnumerable<RestatedFigures> Restated(CountryCode code, SectionRole section, int lastYear) =>
        from restated in facts.RestatementsOf(code).Select(r => r.Before)
        where restated.Indicator.Section.Role == section && IsTotalUpTo(restated, lastYear) && restated.SupersededBy == facts.Release
        group restated by restated.Citation.Source into release
        orderby release.Key.Value
        select new RestatedFigures(
            release.Key.Value,
            ReleaseName(release.Key),
            ReleaseName(facts.Release),
            [
                .. release.GroupBy(f => f.Indicator).OrderBy(g => Order(g.Key), StringComparer.Ordinal)
                    .Select(g => new RestatedSeries(
                        g.Key.Label, [.. g.OrderBy(Year).GroupBy(f => (f.Value, f.Status)).Select(same => Restated([.. same]))])),
            ]);

    private RestatedValue Restated(List<FigureFact> same) =>
        new(View(same[0]), new Traced(wording.List([.. same.Select(f => $"{Year(f)}")]), [.. same]));

    private string ReleaseName(SourceId id) =>
        facts.Sources[id] is { Edition.Length: > 0 } source ? source.Edition : facts.Sources[id].Title;

    /// <summary>The producer's name, where its whole release has nothing on a country up to a year; else null.</summary>
    public Traced? BuildNone(CountryCode code, int lastYear)
    {
        if (facts.Release == default || facts.FiguresOf(code).Any(f => IsYearlyTotal(f) && Year(f) <= lastYear))
        {
            return null;
        }

        var searched = CoverageFact.Of(
            $"{code}.no-figure-to-{lastYear}.{facts.Release}", code, new Citation(facts.Release, "Totals"), "prosecutions.csv");
        return new Traced(Producer, searched);
    }

    /// <summary>What each indicator adds up to over countries in a year, as far as the release covers them.</summary>
    public IEnumerable<TotalView> Totals(IReadOnlyList<CountryCode> countries, int year)
    {
        var indicators = facts.Figures.Where(f => IsYearlyTotal(f) && Year(f) == year).Select(f => (f.Indicator, f.Unit)).Distinct();
        foreach (var (indicator, unit) in indicators.OrderBy(i => Order(i.Indicator), StringComparer.Ordinal))
        {
            var total = FigureTotal.Of(facts, indicator.Id, unit.Id, FactPeriod.Calendar(year), countries);
            if (total.Sum is { Low: { } low, High: { } high })
            {
                yield return new TotalView(
                    indicator.Id.Value,
                    indicator.Label,
                    $"{year}",
                    new Traced(NumberStyle.Digits(low), total.Facts),
                    NumberStyle.Digits(high),
                    total.Sum.IsExact,
                    NumberStyle.InText(total.Sum.Covered, wording),
                    NumberStyle.InText(total.Sum.Total, wording));
            }
        }
    }

    /// <summary>Who made the release; empty where there is none.</summary>
    public string Producer => facts.Sources.GetValueOrDefault(facts.Release)?.Producer ?? "";

    /// <summary>The release's totals of countries up to a year, in the order in which pages tell them.</summary>
    public IReadOnlyList<IGrouping<Indicator, FigureFact>> TotalsOf(IEnumerable<CountryCode> countries, int lastYear) =>
    [
        .. countries.SelectMany(c => facts.FiguresOf(c))
            .Where(f => IsYearlyTotal(f) && f.Breakdown.Length == 0 && f.Value is not null && Year(f) <= lastYear)
            .GroupBy(f => f.Indicator)
            .OrderBy(g => Order(g.Key), StringComparer.Ordinal),
    ];

    /// <summary>Whether a page tells a figure in its tables.</summary>
    public static bool IsTold(FigureFact figure, FactTable facts, int lastYear) =>
        figure.Citation.Source == facts.Release && IsTotalUpTo(figure, lastYear);

    /// <summary>Whether it is the whole of a calendar year up to a last one, whoever released it.</summary>
    public static bool IsTotalUpTo(FigureFact figure, int lastYear) =>
        figure.IsOfRelease && figure.Period.Kind == PeriodKind.CalendarYear && figure.Breakdown.Length == 0 && Year(figure) <= lastYear;

    /// <summary>The latest earlier figure on the same thing by the same source.</summary>
    public FigureFact? PreviousOf(FigureFact figure) => facts.FiguresOf(figure.Country)
        .Where(f => f.Indicator == figure.Indicator && f.Unit == figure.Unit && f.Breakdown == figure.Breakdown
            && f.Citation.Source == figure.Citation.Source && f.Period.To < figure.Period.From)
        .MaxBy(f => f.Period.To);

    private FigureView View(FigureFact figure) => new(figure, wording, PreviousOf);

    private bool IsYearlyTotal(FigureFact figure) =>
        figure.IsOfRelease && figure.Citation.Source == facts.Release && figure.Period.Kind == PeriodKind.CalendarYear;

    private static int Year(FigureFact figure) => figure.Period.From.Year;

    /// <summary>What to order indicators by: along the way of a case through the courts.</summary>
    public static string Order(Indicator indicator) => indicator.Id.Value switch
    {
        "offences-recorded" => "1",
        "persons-suspected" => "2",
        "persons-prosecuted" => "3",
        "persons-convicted" => "4",
        "3p-prosecution" => "61",
        "3p-protection" => "62",
        "3p-prevention" => "63",
        "3p-total" => "64",
        var id => $"5{id}",
    };
}
