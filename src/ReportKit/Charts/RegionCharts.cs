namespace ReportKit.Charts;

/// <summary>Charts that compare the report's regions.</summary>
internal static class RegionCharts
{
    /// <summary>What an indicator adds up to in each region in exactly one period, with how many of its countries that covers. What
    /// counts is told at <see cref="FigureTotal"/>. Of the countries, all or such as an edition places, those without a region are left
    /// out.</summary>
    public static ReportChart Compare(
        FactTable facts, IndicatorId indicator, string unit, FactPeriod period, Wording wording, IEnumerable<Country>? countries = null)
    {
        var words = wording.Figures;
        var totals = (countries ?? facts.Countries.Values).Where(c => c.TipRegion.Length > 0)
            .GroupBy(c => c.TipRegion, c => c.Code)
            .OrderBy(region => region.Key, StringComparer.Ordinal)
            .Select(region => (Region: region.Key, Total: FigureTotal.Of(facts, indicator, unit, period, region)))
            .ToList();
        var label = Capitals.First(facts.Indicators.TryGetValue(indicator, out var known) ? known.Label : indicator.Value);
        return new ReportChart(
            ChartSlug.Of(indicator.Value, "by-region"),
            words.Fill("title.by-region", ("indicator", label), ("period", YearlySeries.Label(period))),
            totals.SelectMany(t => t.Total.Facts).FirstOrDefault()?.Unit.Plural ?? unit,
            ChartKind.Bars,
            [new ChartSeries(label, [.. totals.Select(t => PointOf(NameOf(t.Region), t.Total, words))])],
            words)
        { Axis = words["name.region"] };

        string NameOf(string region) => wording.Regions.GetValueOrDefault(region, region);
    }

    private static ChartPoint PointOf(string label, FigureTotal total, ChartWording words)
    {
        var sum = total.Sum;
        var point = sum.Low is null && sum.High is null
            ? ChartPoint.Missing(label, words["gap.no-entry"], [.. total.Facts])
            : ChartPoint.Of(label, new FactValue(KindOf(sum), sum.Low, sum.High), [.. total.Facts]);
        var (covered, all) = (NumberStyle.Digits(sum.Covered), NumberStyle.Digits(sum.Total));
        var coverage = words.Fill("note.coverage", ("covered", covered), ("of", all));
        return point with { Remark = sum.Total == 1 ? words["note.coverage-one"] : coverage };
    }

    private static ValueKind KindOf(CoveredSum sum) =>
        sum.High is null ? ValueKind.AtLeast
        : sum.Low is null ? ValueKind.UpTo
        : sum.Low != sum.High ? ValueKind.Range
        : sum.About > 0 ? ValueKind.About
        : ValueKind.Exact;
}
