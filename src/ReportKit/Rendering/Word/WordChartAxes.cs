using static ReportKit.Rendering.WordChartXml;

namespace ReportKit.Rendering;

/// <summary>The axes of a chart: one of labels, one of numbers.</summary>
internal static class WordChartAxes
{
    private const int LabelAxis = 1;
    private const int NumberAxis = 2;
    private const string Grid = "E1E6EB";
    private const string Edge = "8A949E";

    /// <summary>By which series name both.</summary>
    public static IEnumerable<XElement> Ids => [Value("axId", LabelAxis), Value("axId", NumberAxis)];

    public static IEnumerable<XElement> Of(ReportChart chart) => [Labels(chart), Numbers(chart)];

    /// <summary>How numbers are written; fractions only where there are any.</summary>
    public static string Format(ReportChart chart) => chart.IsWhole ? "#,##0" : "#,##0.0###";

    private static XElement Labels(ReportChart chart)
    {
        var isBars = chart.Kind == ChartKind.Bars;
        return C(
            "catAx",
            Value("axId", LabelAxis),
            C("scaling", Value("orientation", isBars ? "maxMin" : "minMax")),
            Value("delete", 0),
            Value("axPos", isBars ? "l" : "b"),
            Number("General"),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", isBars ? "low" : "nextTo"),
            Line(Edge),
            Standing(With("rot", -60000000), With("vert", "horz")),
            Value("crossAx", NumberAxis),

            // Levels count downwards, so that their axis of labels stands at the highest number.
            Value("crosses", chart.Kind == ChartKind.Levels ? "max" : "autoZero"),
            Value("auto", 0),
            Value("lblAlgn", "ctr"),
            Value("lblOffset", 100),
            !isBars && WordChart.LabelStep(chart) is var step and > 1 ? Value("tickLblSkip", step) : null,
            Value("noMultiLvlLbl", 1));
    }

    private static XElement Numbers(ReportChart chart)
    {
        var isBars = chart.Kind == ChartKind.Bars;
        var isLevels = chart.Kind == ChartKind.Levels;
        return C(
            "valAx",
            Value("axId", NumberAxis),
            C(
                "scaling",
                Value("orientation", isLevels ? "maxMin" : "minMax"),
                isLevels ? Value("max", $"{Math.Max(chart.Levels.Count, 1)}.5") : null,
                Value("min", isLevels ? "0.5" : "0")),

            // Bars have their values written at their ends, and levels their names.
            Value("delete", isBars || isLevels ? 1 : 0),
            Value("axPos", isBars ? "b" : "l"),
            isBars ? null : C("majorGridlines", Line(Grid)),
            isBars || isLevels ? null : Title(Capitals.First(chart.Unit)),
            Number(Format(chart)),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "nextTo"),
            C("spPr", A("ln", A("noFill"))),
            Value("crossAx", LabelAxis),
            Value("crosses", "autoZero"),
            Value("crossBetween", "between"),
            isLevels || HasFewNumbers(chart) ? Value("majorUnit", 1) : null);
    }

    private static XElement Title(string title)
    {
        XAttribute[] look = [With("sz", 900), With("b", 0)];
        var rich = C(
            "rich",
            A("bodyPr", With("rot", -5400000), With("vert", "horz")),
            A("lstStyle"),
            A("p", A("pPr", A("defRPr", look)), Run(title, A("rPr", look))));
        return C("title", C("tx", rich), Value("overlay", 0));
    }

    private static XElement Line(string colour) => C("spPr", A("ln", With("w", 6350), Fill(colour)));

    // Of so few an axis left to itself would show halves, or one number twice.
    private static bool HasFewNumbers(ReportChart chart) =>
        chart.IsWhole && ChartScale.To(chart.Points.Max(p => p.Top), isWhole: true).Step == 1;
}
