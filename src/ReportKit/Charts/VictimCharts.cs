namespace ReportKit.Charts;

/// <summary>Charts of victims in a country.</summary>
internal static class VictimCharts
{
    private const string Unit = "victims";

    /// <summary>Victims by year: detected, as states report to the producer of the yearly totals, and identified, as the government
    /// reported to the editions.</summary>
    public static ReportChart ByYear(FactTable facts, CountryCode country, int edition, Wording wording) => YearlySeries.Chart(
        facts, country, edition, "victims", Unit, ["victims-detected", "victims-identified"], wording.Figures);

    /// <summary>Victims by sex, age, form of exploitation or another dimension of breakdowns.csv: one chart for each indicator and other
    /// part that has values of at least two such categories, ordered by their ids; none where there are none. Of one period they are
    /// bars, a row a category; of several columns, one beside the other.</summary>
    /// <remarks>The parts need not add up: one may be given without the others, and they may overlap. What ends after the edition's
    /// reporting period is left out, as among the totals, and so is what others count for purposes of their own.</remarks>
    public static IReadOnlyList<ReportChart> By(FactTable facts, CountryCode country, string dimension, int edition, Wording wording)
    {
        var last = facts.Editions[edition].PeriodTo;
        var parts =
            from fact in facts.FiguresOf(country)
            where fact.Unit.Id == Unit && fact is { IsSuperseded: false, Indicator.IsOutside: false }
            where (fact.Period.To ?? fact.Period.From) <= last
            where YearlySeries.IsKnown(fact, edition)
            let part = Breakdown.Of(fact.Breakdown)
            let category = part.CategoryOf(dimension)
            where category is not null
            group (Fact: fact, Category: category) by (fact.Indicator, Other: part.Without(dimension)) into parted
            where parted.Where(p => p.Fact.Value is not null).DistinctBy(p => p.Category).Count() > 1
            select parted;
        return
        [
            .. parts.OrderBy(g => g.Key.Indicator.Id.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Other, StringComparer.Ordinal)
                .Select(g => Chart(facts, country, edition, dimension, g.Key.Indicator, g.Key.Other, [.. g], wording.Figures)),
        ];
    }

    private static ReportChart Chart(
        FactTable facts,
        CountryCode country,
        int edition,
        string dimension,
        Indicator indicator,
        string rest,
        List<(FigureFact Fact, string Category)> parts,
        ChartWording words)
    {
        var labels = facts.BreakdownLabels;
        var periods = parts.Select(p => YearlySeries.TimeOf(p.Fact)).Distinct().OrderBy(p => p.From).ThenBy(p => p.To).ToList();
        var series = parts.GroupBy(p => p.Category).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
        {
            var category = labels.GetValueOrDefault($"{dimension}={g.Key}", g.Key);
            var points = YearlySeries.PointsOf(facts, periods, g.Select(f => f.Fact), words);
            return new ChartSeries(Capitals.First(category), points) { Part = category };
        }).ToList();
        var period = periods.Count == 1 ? YearlySeries.Label(periods[0]) : "";
        var other = Breakdown.Of(rest).Named(labels);
        var of = string.Join("; ", new[] { period, other }.Where(t => t.Length > 0));
        var name = dimension == "exploitation" ? words["name.exploitation"] : labels.GetValueOrDefault($"{dimension}=*", dimension);
        var title = words.Fill(
            of.Length == 0 ? "title.by-part" : "title.by-part-of",
            ("indicator", Capitals.First(indicator.Label)),
            ("dimension", name),
            ("country", CountryNames.InTitle(facts, country, edition)),
            ("rest", of));
        var isOne = periods.Count == 1;
        return new ReportChart(
            ChartSlug.Of(indicator.Id.Value, "by", dimension, country.Value, rest),
            title,
            parts[0].Fact.Unit.Plural,
            isOne ? ChartKind.Bars : ChartKind.GroupedColumns,
            isOne ? [new ChartSeries(period, [.. series.Select(s => s.Points[0] with { Label = s.Name })])] : series,
            words)
        {
            Axis = isOne ? name : words["name.period"],
            Subject = Capitals.First(indicator.Label) + (other.Length > 0 ? $", {other}" : ""),
        };
    }
}
