using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Charts;

/// <summary>Figures of victims in a country.</summary>
public static class VictimFigures
{
    private const string Unit = "victims";

    /// <summary>Victims by year: detected, as counted for all countries alike, and identified, as the government reported.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="country">The country.</param>
    /// <param name="edition">The edition; it tells of the years before it and of its own reporting period.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static ReportFigure ByYear(FactTable facts, CountryCode country, int edition, Wording wording) =>
        YearlySeries.Figure(facts, country, edition, "victims", "title.victims", Unit, ["victims-detected", "victims-identified"], wording.Figures);

    /// <summary>Victims by sex, age, form of exploitation or another dimension: one figure for each indicator and other part
    /// that has at least two such values, ordered by their ids; none where there are none.</summary>
    /// <remarks>The parts need not add up: one may be given without the others, and they may overlap.</remarks>
    /// <param name="facts">The checked facts.</param>
    /// <param name="country">The country.</param>
    /// <param name="dimension">A dimension of breakdowns.csv: <c>sex</c>, <c>age</c>, <c>exploitation</c>.</param>
    /// <param name="edition">The edition; figures of later times are left out.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static IReadOnlyList<ReportFigure> By(FactTable facts, CountryCode country, string dimension, int edition, Wording wording) =>
    [
        .. facts.FiguresOf(country)
            .Where(f => f.Unit.Id == Unit && (f.Period.To ?? f.Period.From).Year <= edition)
            .Select(f => (Fact: f, Part: Breakdown.Of(f.Breakdown)))
            .Where(f => f.Part.CategoryOf(dimension) is not null)
            .GroupBy(f => (f.Fact.Indicator, Other: f.Part.Without(dimension)))
            .Where(g => g.Count(f => f.Fact.Value is not null) > 1)
            .OrderBy(g => g.Key.Indicator.Id.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Other, StringComparer.Ordinal)
            .Select(g => FigureOf(facts, country, dimension, g.Key.Indicator, g.Key.Other, [.. g], wording.Figures)),
    ];

    private static ReportFigure FigureOf(
        FactTable facts, CountryCode country, string dimension, Indicator indicator, string rest, List<(FigureFact Fact, Breakdown Part)> parts, FigureWording words)
    {
        var periods = parts.Select(p => p.Fact.Period).Distinct().OrderBy(p => p.From).ThenBy(p => p.To).ToList();
        var series = parts.GroupBy(p => p.Part.CategoryOf(dimension)!).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new FigureSeries(
            ValueText.Capital(facts.BreakdownLabels.GetValueOrDefault($"{dimension}={g.Key}", g.Key)),
            [.. periods.Select(p => YearlySeries.PointOf(facts, p, g.Select(f => f.Fact).Where(f => f.Period == p), words))]));
        var title = words.Fill(
            rest.Length == 0 ? "title.by-part" : "title.by-part-of",
            ("indicator", ValueText.Capital(indicator.Label)),
            ("dimension", facts.BreakdownLabels.GetValueOrDefault($"{dimension}=*", dimension)),
            ("country", CountryNames.Of(facts, country)),
            ("rest", rest.Replace("=", ": ", StringComparison.Ordinal)));
        var id = FigureSlug.Of(indicator.Id.Value, "by", dimension, country.Value, rest);
        return new ReportFigure(id, title, parts[0].Fact.Unit.Plural, FigureKind.GroupedColumns, [.. series], words) { Axis = words["name.period"] };
    }
}
