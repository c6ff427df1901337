namespace ReportKit.Narrative;

/// <summary>Adds up law-enforcement figures by region.</summary>
internal sealed class RegionTotalsBuilder(FactTable facts, Wording wording)
{
    /// <summary>What is added up: what the release with figures for all countries counts.</summary>
    public static readonly IReadOnlyList<(string Indicator, string Unit)> Counted =
        [("persons-prosecuted", "persons"), ("persons-convicted", "persons"), ("victims-detected", "victims")];

    /// <summary>The sums of a year; null where no country has a figure for it.</summary>
    public RegionTotals? Build(IReadOnlyList<Country> countries, int year)
    {
        var columns = Counted.Select(c => (Indicator: facts.Indicators.GetValueOrDefault(new IndicatorId(c.Indicator)), c.Unit))
            .Where(c => c.Indicator?.Units.Contains(c.Unit, StringComparer.Ordinal) == true).ToList();
        var all = Row("", "", countries);
        return all.Sums.All(s => s.Value is null) ? null : new RegionTotals(
            $"{year}",
            [.. columns.Select(c => c.Indicator!.Label)],
            [.. countries.GroupBy(c => c.TipRegion).Select(r => Row(r.Key, wording.Regions.GetValueOrDefault(r.Key, ""), [.. r]))
                .OrderBy(r => r.Name, StringComparer.Ordinal)],
            all);

        RegionRow Row(string key, string name, IReadOnlyList<Country> of) =>
            new(key, name, NumberStyle.Digits(of.Count), [.. columns.Select(c => Sum(c.Indicator!.Id, c.Unit, of, year))]);
    }

    private RegionSum Sum(IndicatorId indicator, string unit, IReadOnlyList<Country> countries, int year)
    {
        var total = FigureTotal.Of(facts, indicator, unit, FactPeriod.Calendar(year), countries.Select(c => c.Code));
        return new RegionSum(
            indicator.Value,
            Text(total.Sum) is { } text ? new Traced(text, total.Facts) : null,
            NumberStyle.Digits(total.Sum.Covered),
            NumberStyle.Digits(total.Sum.Total));
    }

    private string? Text(CoveredSum sum) => sum switch
    {
        { Low: { } low, High: { } high } when low == high => sum.About > 0 ? Mark("mark.about", low) : NumberStyle.Digits(low),
        { Low: { } low, High: { } high } =>
            wording.Figures.Fill("mark.range", ("low", NumberStyle.Digits(low)), ("high", NumberStyle.Digits(high))),
        { Low: { } low } => Mark("mark.at-least", low),
        { High: { } high } => Mark("mark.up-to", high),
        _ => null,
    };

    private string Mark(string key, decimal limit) => wording.Figures.Fill(key, ("limit", NumberStyle.Digits(limit)));
}
