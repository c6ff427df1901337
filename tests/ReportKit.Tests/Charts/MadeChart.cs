using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Charts;

/// <summary>Figures written in short: <c>2015=5 2016=? 2017=&lt;5 2018=up-to_12</c>.</summary>
internal static class MadeChart
{
    public static Wording Wording => Xaa.Templates.Wording;

    public static ChartWording Words => Wording.Figures;

    public static ReportChart Of(ChartKind kind, params (string Name, string Points)[] series) => new(
        "made-figure", "Made-up cases by year", "cases", kind, [.. series.Select(s => new ChartSeries(s.Name, [.. Points(s.Points)]))], Words)
    {
        Axis = "year",
        Levels = kind == ChartKind.Levels ? ["First", "Second", "Third"] : [],
    };

    public static ReportChart Convictions(string points, ChartKind kind = ChartKind.GroupedColumns) => Of(kind, ("Convictions", points));

    private static IEnumerable<ChartPoint> Points(string points) =>
        points.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => p[1] == "?"
            ? ChartPoint.Missing(p[0], Words["gap.not-reported"])
            : ChartPoint.Of(p[0], MadeFacts.Value(p[1].Replace('_', ' '))));
}
