using ReportKit.Charts;
using ReportKit.Diagnostics;

namespace ReportKit.Rendering;

/// <summary>The axes of a chart: one of labels, one of numbers.</summary>
internal static class WordChartAxes
{
    /// <summary>The number by which series name the axis of labels.</summary>
    public const int LabelAxis = 1;

    /// <summary>The number by which series name the axis of numbers.</summary>
    public const int NumberAxis = 2;

    private const string Grid = "E1E6EB";
    private const string Edge = "8A949E";

    /// <summary>Writes both.</summary>
    public static void Write(PartXml xml, ReportChart figure)
    {
        WriteLabels(xml, figure);
        WriteNumbers(xml, figure);
    }

    /// <summary>How numbers are written; fractions only where there are any.</summary>
    public static string Format(ReportChart figure) =>
        figure.Series.SelectMany(s => s.Points).All(p => IsWhole(p.Low) && IsWhole(p.High)) ? "#,##0" : "#,##0.0###";

    private static void WriteLabels(PartXml xml, ReportChart figure)
    {
        var isBars = figure.Kind == ChartKind.Bars;
        xml.Start("c:catAx").Value("c:axId", LabelAxis);
        xml.Start("c:scaling").Value("c:orientation", isBars ? "maxMin" : "minMax").End().Value("c:delete", 0).Value("c:axPos", isBars ? "l" : "b");
        Number(xml, "General");
        xml.Value("c:majorTickMark", "none").Value("c:minorTickMark", "none").Value("c:tickLblPos", isBars ? "low" : "nextTo");
        Line(xml, Edge);
        xml.Start("c:txPr").Start("a:bodyPr").With("rot", "-60000000").With("vert", "horz").End().Start("a:lstStyle").End()
            .Start("a:p").Start("a:pPr").Start("a:defRPr").End().End().End().End();

        // Levels count downwards, so that their axis of labels stands at the highest number.
        xml.Value("c:crossAx", NumberAxis).Value("c:crosses", figure.Kind == ChartKind.Levels ? "max" : "autoZero");
        xml.Value("c:auto", 0).Value("c:lblAlgn", "ctr").Value("c:lblOffset", 100);
        if (!isBars && WordChart.LabelStep(figure) is var step and > 1)
        {
            xml.Value("c:tickLblSkip", step);
        }

        xml.Value("c:noMultiLvlLbl", 1).End();
    }

    private static void WriteNumbers(PartXml xml, ReportChart figure)
    {
        var isBars = figure.Kind == ChartKind.Bars;
        var isLevels = figure.Kind == ChartKind.Levels;
        xml.Start("c:valAx").Value("c:axId", NumberAxis).Start("c:scaling").Value("c:orientation", isLevels ? "maxMin" : "minMax");
        if (isLevels)
        {
            xml.Value("c:max", $"{Math.Max(figure.Levels.Count, 1)}.5");
        }

        xml.Value("c:min", isLevels ? "0.5" : "0").End();

        // Bars have their values written at their ends, and levels their names.
        xml.Value("c:delete", isBars || isLevels ? 1 : 0).Value("c:axPos", isBars ? "b" : "l");
        if (!isBars)
        {
            xml.Start("c:majorGridlines");
            Line(xml, Grid);
            xml.End();
        }

        if (!isBars && !isLevels)
        {
            WriteTitle(xml, Capitals.First(figure.Unit));
        }

        Number(xml, Format(figure));
        xml.Value("c:majorTickMark", "none").Value("c:minorTickMark", "none").Value("c:tickLblPos", "nextTo");
        xml.Start("c:spPr").Start("a:ln").Start("a:noFill").End().End().End();
        xml.Value("c:crossAx", LabelAxis).Value("c:crosses", "autoZero").Value("c:crossBetween", "between");
        if (isLevels || HasFewNumbers(figure))
        {
            xml.Value("c:majorUnit", 1);
        }

        xml.End();
    }

    private static void WriteTitle(PartXml xml, string title)
    {
        xml.Start("c:title").Start("c:tx").Start("c:rich").Start("a:bodyPr").With("rot", "-5400000").With("vert", "horz").End().Start("a:lstStyle").End();
        xml.Start("a:p").Start("a:pPr").Start("a:defRPr").With("sz", "900").With("b", "0").End().End();
        xml.Start("a:r").Start("a:rPr").With("sz", "900").With("b", "0").End().Text("a:t", title).End().End().End().End();
        xml.Value("c:overlay", 0).End();
    }

    private static void Number(PartXml xml, string format) => xml.Start("c:numFmt").With("formatCode", format).With("sourceLinked", "0").End();

    private static void Line(PartXml xml, string colour) =>
        xml.Start("c:spPr").Start("a:ln").With("w", "6350").Start("a:solidFill").Value("a:srgbClr", colour).End().End().End();

    // Of so few an axis left to itself would show halves, or one number twice.
    private static bool HasFewNumbers(ReportChart figure) =>
        Format(figure) == "#,##0" && ChartScale.To(figure.Series.SelectMany(s => s.Points).Max(p => p.High ?? p.Low) ?? 0, isWhole: true).Step == 1;

    private static bool IsWhole(decimal? number) => number is not { } n || decimal.Truncate(n) == n;
}
