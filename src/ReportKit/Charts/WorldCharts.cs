namespace ReportKit.Charts;

/// <summary>Charts of the report's world table. The last edition that prints a year gives its value; what earlier editions
/// printed differently stands beside it.</summary>
/// <remarks>An edition tells of the years before it, as it and those before it print them; of a year that none of these has, the first
/// later edition that has it.</remarks>
internal static class WorldCharts
{
    /// <summary>Prosecutions and convictions by year, as an edition knew them, or all of them.</summary>
    public static ReportChart Prosecutions(FactTable facts, Wording wording, int edition = int.MaxValue) => Chart(
        facts,
        wording.Figures,
        edition,
        "world-prosecutions",
        "",
        ("name.prosecutions", f => f.Prosecutions),
        ("name.convictions", f => f.Convictions));

    /// <summary>Victims identified by year, as an edition knew them, or all of them.</summary>
    public static ReportChart Victims(FactTable facts, Wording wording, int edition = int.MaxValue) => Chart(
        facts,
        wording.Figures,
        edition,
        "world-victims",
        wording.Figures["name.victims"],
        ("name.victims-identified", f => f.VictimsIdentified));

    private static ReportChart Chart(
        FactTable facts,
        ChartWording words,
        int edition,
        string id,
        string unit,
        params (string Name, Func<WorldFact, int?> Count)[] series)
    {
        var byYear = facts.World.Where(f => f.DataYear < edition).GroupBy(f => f.DataYear)
            .SelectMany(g => Known([.. g], edition)).ToLookup(f => f.DataYear);
        var years = byYear.Select(g => g.Key).ToList();
        var all = years.Count == 0 ? [] : Enumerable.Range(years.Min(), years.Max() - years.Min() + 1);
        return new ReportChart(id, words[$"title.{id}"], unit, ChartKind.Lines, [.. series.Select(Series)], words)
        {
            Axis = words["name.year"],
        };

        ChartSeries Series((string Name, Func<WorldFact, int?> Count) of) => new(
            Capitals.First(words[of.Name]), [.. all.Select(year => PointOf(year, byYear[year], of.Count, words))]);
    }

    // What has been entered of a year; the rule of the start page's table.
    private static IEnumerable<WorldFact> Known(List<WorldFact> year, int edition)
    {
        var last = Math.Max(edition, year.Min(f => f.Edition));
        return year.Where(f => f.Edition <= last);
    }

    // An edition that doesn't print a count says nothing against one that does.
    private static ChartPoint PointOf(int year, IEnumerable<WorldFact> printed, Func<WorldFact, int?> count, ChartWording words)
    {
        var given = printed.Where(f => count(f) is not null).OrderByDescending(f => f.Edition).ToList();
        if (given.Count == 0)
        {
            return ChartPoint.Missing($"{year}", words["gap.not-found"], [.. printed]);
        }

        var value = count(given[0])!.Value;
        var others = given.Select(f => count(f)!.Value).Distinct().Where(v => v != value);
        return ChartPoint.Of($"{year}", value, [.. given]) with { Others = [.. others.Select(v => new FactValue(ValueKind.Exact, v, v))] };
    }
}
