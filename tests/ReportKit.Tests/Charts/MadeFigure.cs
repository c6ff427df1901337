using ReportKit.Charts;
using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Charts;

/// <summary>Figures written in short: <c>2015=5 2016=? 2017=&lt;5 2018=up-to_12</c>.</summary>
internal static class MadeFigure
{
    public static Wording Wording => Xaa.Templates.Wording;

    public static FigureWording Words => Wording.Figures;

    public static ReportFigure Of(FigureKind kind, params (string Name, string Points)[] series) => new(
        "made-figure", "Made-up cases by year", "cases", kind, [.. series.Select(s => new FigureSeries(s.Name, [.. Points(s.Points)]))], Words)
    {
        Axis = "year",
        Levels = kind == FigureKind.Levels ? ["First", "Second", "Third"] : [],
    };

    public static ReportFigure Convictions(string points, FigureKind kind = FigureKind.GroupedColumns) => Of(kind, ("Convictions", points));

    private static IEnumerable<FigurePoint> Points(string points) =>
        points.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => p[1] == "?"
            ? FigurePoint.Missing(p[0], Words["gap.not-reported"])
            : FigurePoint.Of(p[0], MadeFacts.Value(p[1].Replace('_', ' '))));
}
