using Deedle;

namespace ReportKit;

/// <summary>Totals by year and by region, and the world table, as frames that say how much they cover.</summary>
/// <remarks>
/// <para>The totals' columns: <c>low</c> and <c>high</c>, sums of the bounds in the unit asked for, missing where there is
/// none; <c>covered</c>, countries with a value; <c>of</c>, countries that could have one; <c>about</c>, those of the covered
/// that gave only "about" so many; then, in countries again, <c>not_reported</c>, <c>no_information</c>,
/// <c>not_applicable</c>, <c>withheld</c>, <c>presumed</c>, and <c>silent</c> where there is no entry at all.
/// <c>of</c> is <c>covered</c> and these six together. What counts is told at <see cref="FigureTotal"/>.</para>
/// <para>A country could have a value if countries.csv gives it a region of the report. Placements would not do: the data
/// lack most of some editions, and a total would then cover more countries than there are. A few codes that no longer
/// exist, or that are areas and not states, count among them, so coverage is rather understated.</para>
/// </remarks>
public static class FigureTables
{
    /// <summary>Totals of all countries, year by year.</summary>
    /// <param name="facts">All facts.</param>
    /// <param name="indicator">What is counted, by its id in indicators.csv: <c>persons-convicted</c>.</param>
    /// <param name="unit">Id of a unit; figures in others don't count.</param>
    /// <returns>One row a year with at least one entry, in order of time, keyed as written: <c>2017</c> is the calendar year, <c>RP2018</c>
    /// the reporting period that ends in it. The two overlap; don't add them. <c>year</c> is the one in the key.</returns>
    /// <exception cref="ArgumentException">The indicator isn't known, hasn't this unit, or is a percentage.</exception>
    public static Frame<string, string> ByYear(FactTable facts, string indicator, string unit)
    {
        var countries = Counted(facts).Select(c => c.Code).ToList();
        var rows = FigureTotal.Years(facts, new IndicatorId(indicator), unit)
            .Select(period => new TotalRow(
                period.ToString(), period.To!.Value.Year, FigureTotal.Of(facts, new IndicatorId(indicator), unit, period, countries)));
        return ColumnsOf([.. rows], c => c.Value<int>("year", r => r.Year));
    }

    /// <summary>Totals by region of the report, in one period.</summary>
    /// <param name="facts">All facts.</param>
    /// <param name="indicator">What is counted, by its id in indicators.csv: <c>persons-convicted</c>.</param>
    /// <param name="unit">Id of a unit; figures in others don't count.</param>
    /// <param name="period">Exactly this one: <c>FactPeriod.Calendar(2017)</c>.</param>
    /// <returns>One row a region (AF, EAP, EUR, NEA, SCA, WHA), in that order, whether or not anything is covered.</returns>
    /// <exception cref="ArgumentException">The indicator isn't known, hasn't this unit, or is a percentage.</exception>
    public static Frame<string, string> ByRegion(FactTable facts, string indicator, string unit, FactPeriod period)
    {
        var rows = Counted(facts)
            .GroupBy(c => c.TipRegion, c => c.Code)
            .OrderBy(region => region.Key, StringComparer.Ordinal)
            .Select(region => new TotalRow(region.Key, 0, FigureTotal.Of(facts, new IndicatorId(indicator), unit, period, region)));
        return ColumnsOf([.. rows], c => c);
    }

    /// <summary>The report's world table of law-enforcement figures, every printing of every year.</summary>
    /// <param name="facts">All facts.</param>
    /// <returns>One row a year and edition that printed it, keyed by fact id, ordered by year, then edition.
    /// <c>restated</c>: whether an earlier edition printed another figure for the same year. Counts are missing where the
    /// edition as found doesn't give them; that alone restates nothing.</returns>
    public static Frame<string, string> World(FactTable facts) =>
        FactFrames.ColumnsOfWorld(facts.World)
            .Value<bool>("restated", row => facts.World.Any(earlier => Restates(row, earlier)))
            .ToFrame();

    private static bool Restates(WorldFact row, WorldFact earlier) =>
        row.DataYear == earlier.DataYear && row.Edition > earlier.Edition
        && Counts(row).Zip(Counts(earlier)).Any(pair => pair.First is { } now && pair.Second is { } then && now != then);

    private static int?[] Counts(WorldFact f) =>
        [f.Prosecutions, f.ProsecutionsLabour, f.Convictions, f.ConvictionsLabour, f.VictimsIdentified, f.VictimsLabour, f.NewLegislation];

    private static IEnumerable<Country> Counted(FactTable facts) => facts.Countries.Values.Where(c => c.TipRegion.Length > 0);

    private static Frame<string, string> ColumnsOf(IReadOnlyList<TotalRow> rows, Func<FrameColumns<TotalRow>, FrameColumns<TotalRow>> first)
    {
        var columns = first(new FrameColumns<TotalRow>(rows, r => r.Key))
            .Value("low", r => r.Total.Sum.Low)
            .Value("high", r => r.Total.Sum.High)
            .Value<int>("covered", r => r.Total.Sum.Covered)
            .Value<int>("of", r => r.Total.Sum.Total)
            .Value<int>("about", r => r.Total.Sum.About);
        foreach (var gap in Enum.GetValues<FactStatus>().Where(s => s != FactStatus.Reported))
        {
            columns.Value<int>(Cells.Text(gap).Replace('-', '_'), r => r.Total.Gaps[gap]);
        }

        return columns.Value<int>("silent", r => r.Total.Silent).ToFrame();
    }

    private sealed record TotalRow(string Key, int Year, FigureTotal Total);
}
