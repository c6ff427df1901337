using System.Globalization;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Charts;

/// <summary>Figures of the report's world table. The last edition that prints a year gives its value; what earlier editions
/// printed differently stands beside it.</summary>
public static class WorldCharts
{
    /// <summary>Prosecutions and convictions by year, as all editions print them.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static ReportChart Prosecutions(FactTable facts, Wording wording) => Prosecutions(facts, int.MaxValue, wording);

    /// <summary>Prosecutions and convictions by year, as an edition knew them.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="edition">The edition. It tells of the years before it, as it and those before it print them; of a year that none
    /// of these has, the first later edition that has it.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static ReportChart Prosecutions(FactTable facts, int edition, Wording wording)
    {
        var words = wording.Figures;
        return Figure(
            facts, edition, "world-prosecutions", "title.world-prosecutions", "", words, ("name.prosecutions", f => f.Prosecutions), ("name.convictions", f => f.Convictions));
    }

    /// <summary>Victims identified by year, as all editions print them.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static ReportChart Victims(FactTable facts, Wording wording) => Victims(facts, int.MaxValue, wording);

    /// <summary>Victims identified by year, as an edition knew them.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="edition">The edition, as for prosecutions.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static ReportChart Victims(FactTable facts, int edition, Wording wording) =>
        Figure(facts, edition, "world-victims", "title.world-victims", wording.Figures["name.victims"], wording.Figures, ("name.victims-identified", f => f.VictimsIdentified));

    private static ReportChart Figure(
        FactTable facts, int edition, string id, string title, string unit, ChartWording words, params (string Name, Func<WorldFact, int?> Count)[] series)
    {
        var byYear = facts.World.Where(f => f.DataYear < edition).GroupBy(f => f.DataYear).SelectMany(g => Known([.. g], edition)).ToLookup(f => f.DataYear);
        var years = byYear.Select(g => g.Key).ToList();
        var all = years.Count == 0 ? [] : Enumerable.Range(years.Min(), years.Max() - years.Min() + 1);
        return new ReportChart(
            id,
            words[title],
            unit,
            ChartKind.Lines,
            [.. series.Select(s => new ChartSeries(Capitals.First(words[s.Name]), [.. all.Select(year => PointOf(year, byYear[year], s.Count, words))]))],
            words)
        { Axis = words["name.year"] };
    }

    // What has been entered of a year; the rule of the start page's table.
    private static IEnumerable<WorldFact> Known(List<WorldFact> year, int edition) =>
        year.Any(f => f.Edition <= edition) ? year.Where(f => f.Edition <= edition) : year.Where(f => f.Edition == year.Min(w => w.Edition));

    // An edition that doesn't print a count says nothing against one that does.
    private static ChartPoint PointOf(int year, IEnumerable<WorldFact> printed, Func<WorldFact, int?> count, ChartWording words)
    {
        var label = year.ToString(CultureInfo.InvariantCulture);
        var given = printed.Where(f => count(f) is not null).OrderByDescending(f => f.Edition).ToList();
        if (given.Count == 0)
        {
            return ChartPoint.Missing(label, words["gap.not-found"], [.. printed]);
        }

        var value = count(given[0])!.Value;
        var others = given.Select(f => count(f)!.Value).Distinct().Where(v => v != value);
        return ChartPoint.Of(label, value, [.. given]) with { Others = [.. others.Select(v => new FactValue(ValueKind.Exact, v, v))] };
    }
}
