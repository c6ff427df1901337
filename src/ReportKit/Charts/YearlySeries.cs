namespace ReportKit.Charts;

/// <summary>A country's figures of an indicator, period by period.</summary>
/// <remarks>Only figures without a breakdown count, because a part isn't the whole. Of several sources the one that
/// <see cref="FactTable.Conflicts"/> names first gives the value, also where it says that there is none; different values of
/// the others are kept beside it.</remarks>
internal static class YearlySeries
{
    /// <summary>The chart of several indicators in one unit; an indicator without an entry has no series and no
    /// place in the title.</summary>
    public static ReportChart Chart(
        FactTable facts, CountryCode country, int edition, string id, string unit, IReadOnlyList<string> indicators, ChartWording words)
    {
        // An edition tells of the years before it.
        var teller = facts.Editions[edition];
        var told = facts.FiguresOf(country)
            .Where(f => f.Unit.Id == unit && f.Breakdown.Length == 0 && !f.IsSuperseded && IsTold(f.Period, teller) && IsKnown(f, edition))
            .ToLookup(f => f.Indicator.Id.Value);
        var entries = indicators.Where(told.Contains).Select(i => told[i].ToList()).ToList();
        var periods = Periods([.. entries.SelectMany(e => e).Select(TimeOf)]);
        List<ChartSeries> series =
            [.. entries.Select(e => new ChartSeries(Capitals.First(e[0].Indicator.Label), PointsOf(facts, periods, e, words)))];

        // What isn't drawn isn't announced.
        var name = ("country", CountryNames.InTitle(facts, country, edition));
        return new ReportChart(
            ChartSlug.Of(id, country.Value),
            series is [var only] ? words.Fill($"title.{id}-one", ("indicator", only.Name), name) : words.Fill($"title.{id}", name),
            entries.Count == 0 ? unit : entries[0][0].Unit.Plural,
            ChartKind.GroupedColumns,
            series,
            words)
        { Axis = words["name.year"] };
    }

    /// <summary>One point a period from what the sources say of it. Those of one source belong together as long as it counts
    /// alike.</summary>
    public static IReadOnlyList<ChartPoint> PointsOf(
        FactTable facts, IReadOnlyList<FactPeriod> periods, IEnumerable<FigureFact> entries, ChartWording words)
    {
        var byPeriod = entries.ToLookup(TimeOf);
        var points = new List<ChartPoint>();
        FigureFact? before = null;
        var part = 1;
        foreach (var point in periods.Select(p => PointOf(facts, p, byPeriod[p], words)))
        {
            if (point is not { Value: not null, Facts: [FigureFact used, ..] })
            {
                points.Add(point);
                continue;
            }

            if (before?.Citation.Source == used.Citation.Source
                && (!used.Period.IsAsLongAs(before.Period) || SeriesBreaks.Find(facts, before, used) is not null))
            {
                part++;
            }

            points.Add(point with { Origin = $"{used.Citation.Source} {part}" });
            before = used;
        }

        return points;
    }

    /// <summary>On an axis: <c>2017</c>; a reporting period of two years is <c>2017/18</c>, one within a year <c>2017-02/2017-12</c>,
    /// because 2017 is that whole year.</summary>
    public static string Label(FactPeriod period) =>
        period is not { Kind: PeriodKind.ReportingPeriod, To: { } to } ? period.ToString()
        : period.From.Year == to.Year ? $"{period.From:yyyy-MM}/{to:yyyy-MM}"
        : $"{period.From.Year}/{to.ToString("yy", CultureInfo.InvariantCulture)}";

    /// <summary>When a figure holds: a reporting period that is a calendar year is that year.</summary>
    public static FactPeriod TimeOf(FigureFact figure)
    {
        var (year, period) = (FactPeriod.Calendar(figure.Period.From.Year), figure.Period);
        return period.Kind == PeriodKind.ReportingPeriod && (period.From, period.To) == (year.From, year.To) ? year : period;
    }

    /// <summary>Whether an edition can know a figure: what only a later edition says of an earlier time isn't drawn in it.</summary>
    public static bool IsKnown(FigureFact figure, int edition) => !(figure.Edition > edition);

    private static ChartPoint PointOf(FactTable facts, FactPeriod period, IEnumerable<FigureFact> entries, ChartWording words)
    {
        var ordered = facts.Preference.Order(entries).ToList();
        if (ordered.Count == 0)
        {
            return ChartPoint.Missing(Label(period), words["gap.no-entry"]);
        }

        var used = ordered[0];
        var others = ordered.Skip(1).Select(f => f.Value).OfType<FactValue>().Where(v => v != used.Value).Distinct();
        var point = used.Value is { } value
            ? ChartPoint.Of(Label(period), value, [.. ordered])
            : ChartPoint.Missing(Label(period), words[$"gap.{Cells.Text(used.Status)}"], [.. ordered]);
        return point with { Others = [.. others] };
    }

    private static bool IsTold(FactPeriod period, Edition edition) => period.Kind switch
    {
        PeriodKind.CalendarYear => period.From.Year <= edition.LastYear,
        PeriodKind.ReportingPeriod => period.Edition <= edition.Year,
        _ => false,
    };

    // A calendar year between two others has its place also where nobody has an entry for it.
    private static List<FactPeriod> Periods(List<FactPeriod> given)
    {
        var years = given.Where(p => p.Kind == PeriodKind.CalendarYear).Select(p => p.From.Year).ToList();
        var between = years.Count == 0 ? [] : Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Select(FactPeriod.Calendar);
        return [.. given.Concat(between).Distinct().OrderBy(p => p.From).ThenBy(p => p.To)];
    }
}
