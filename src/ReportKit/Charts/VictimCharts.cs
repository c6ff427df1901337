using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Charts;

/// <summary>Figures of victims in a country.</summary>
public static class VictimCharts
{
    private const string Unit = "victims";

    /// <summary>Victims by year: detected, as states report to the producer of the yearly totals, and identified, as the government reported to the editions.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="country">The country.</param>
    /// <param name="edition">The edition; it tells of the years before it and of its own reporting period.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static ReportChart ByYear(FactTable facts, CountryCode country, int edition, Wording wording) =>
        YearlySeries.Figure(facts, country, edition, "victims", "title.victims", Unit, ["victims-detected", "victims-identified"], wording.Figures);

    /// <summary>Victims by sex, age, form of exploitation or another dimension: one figure for each indicator and other part
    /// that has values of at least two such categories, ordered by their ids; none where there are none. Of one period they are bars,
    /// a row a category; of several columns, one beside the other.</summary>
    /// <remarks>The parts need not add up: one may be given without the others, and they may overlap.</remarks>
    /// <param name="facts">The checked facts.</param>
    /// <param name="country">The country.</param>
    /// <param name="dimension">A dimension of breakdowns.csv: <c>sex</c>, <c>age</c>, <c>exploitation</c>.</param>
    /// <param name="edition">The edition; what ends after its reporting period is left out, as among the totals.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static IReadOnlyList<ReportChart> By(FactTable facts, CountryCode country, string dimension, int edition, Wording wording) =>
    [
        .. facts.FiguresOf(country)
            .Where(f => f.Unit.Id == Unit && !f.IsSuperseded && (f.Period.To ?? f.Period.From) <= FactPeriod.Reporting(edition).To && YearlySeries.IsKnown(f, edition))
            .Select(f => (Fact: f, Part: Breakdown.Of(f.Breakdown)))
            .Where(f => f.Part.CategoryOf(dimension) is not null)
            .GroupBy(f => (f.Fact.Indicator, Other: f.Part.Without(dimension)))
            .Where(g => g.Where(f => f.Fact.Value is not null).DistinctBy(f => f.Part.CategoryOf(dimension)).Count() > 1)
            .OrderBy(g => g.Key.Indicator.Id.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Other, StringComparer.Ordinal)
            .Select(g => FigureOf(facts, country, edition, dimension, g.Key.Indicator, g.Key.Other, [.. g], wording.Figures)),
    ];

    private static ReportChart FigureOf(
        FactTable facts, CountryCode country, int edition, string dimension, Indicator indicator, string rest, List<(FigureFact Fact, Breakdown Part)> parts, ChartWording words)
    {
        var periods = parts.Select(p => p.Fact.Period).Distinct().OrderBy(p => p.From).ThenBy(p => p.To).ToList();
        var categories = parts.GroupBy(p => p.Part.CategoryOf(dimension)!).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Part: facts.BreakdownLabels.GetValueOrDefault($"{dimension}={g.Key}", g.Key), Points: YearlySeries.PointsOf(facts, periods, g.Select(f => f.Fact), words)))
            .ToList();
        var isOne = periods.Count == 1;
        var other = Breakdown.Of(rest).Named(facts.BreakdownLabels);
        var of = string.Join("; ", new[] { isOne ? YearlySeries.Label(periods[0]) : "", other }.Where(t => t.Length > 0));
        var dimensionName = dimension == "exploitation" ? words["name.exploitation"] : facts.BreakdownLabels.GetValueOrDefault($"{dimension}=*", dimension);
        var title = words.Fill(
            of.Length == 0 ? "title.by-part" : "title.by-part-of",
            ("indicator", Capitals.First(indicator.Label)),
            ("dimension", dimensionName),
            ("country", CountryNames.InTitle(facts, country, edition)),
            ("rest", of));
        return new ReportChart(
            ChartSlug.Of(indicator.Id.Value, "by", dimension, country.Value, rest),
            title,
            parts[0].Fact.Unit.Plural,
            isOne ? ChartKind.Bars : ChartKind.GroupedColumns,
            isOne
                ? [new ChartSeries(YearlySeries.Label(periods[0]), [.. categories.Select(c => c.Points[0] with { Label = Capitals.First(c.Part) })])]
                : [.. categories.Select(c => new ChartSeries(Capitals.First(c.Part), c.Points) { Part = c.Part })],
            words)
        { Axis = isOne ? dimensionName : words["name.period"], Subject = Capitals.First(indicator.Label) + (other.Length > 0 ? $", {other}" : "") };
    }
}
