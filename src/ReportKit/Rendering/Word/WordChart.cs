using static ReportKit.Rendering.WordChartXml;

namespace ReportKit.Rendering;

/// <summary>A chart of the kit's as one of Office, whose series refer to the workbook behind it.</summary>
internal static class WordChart
{
    // Sizes are thought of in pixels, as those of drawings are, and a page's line has about so many.
    private const double Width = 605;
    private const int PerPixel = 9525;
    private const int Tallest = 760;
    private const int ColumnHeight = 236;
    private const string Ink = "3D4852";

    /// <summary>How tall a chart should be, in English metric units.</summary>
    public static long HeightOf(ReportChart chart) => (long)PerPixel * PixelsOf(chart);

    /// <summary>The chart's part, which names its workbook by an id.</summary>
    public static byte[] Write(WordChartData data, string language, string workbook)
    {
        var labels = WordChartLabels.Of(data);
        return PartXml.Bytes(C(
            "chartSpace",
            Prefixes,
            Value("date1904", 0),
            Value("lang", language),
            Value("roundedCorners", 0),
            C(
                "chart",
                Value("autoTitleDeleted", 1),
                C("plotArea", Room(data, labels), new WordChartSeries(data, labels).Groups(), WordChartAxes.Of(data.Chart)),
                Legend(data, labels),
                Value("plotVisOnly", 1),
                Value("dispBlanksAs", "gap")),
            C("spPr", A("noFill"), A("ln", A("noFill"))),
            Texts(language),
            C("externalData", new XAttribute(XName.Get("id", PartXml.Relations), workbook), Value("autoUpdate", 0))));
    }

    /// <summary>How many labels of the axis one that is shown stands for, so that none runs into the next.</summary>
    public static int LabelStep(ReportChart chart)
    {
        const double Plot = Width - 90;
        return (int)Math.Max(1, Math.Ceiling((chart.Labels.Max(l => SvgText.Width(l)) + 6) * chart.Labels.Count / Plot));
    }

    private static int PixelsOf(ReportChart chart) => Math.Min(Tallest, chart.Kind switch
    {
        ChartKind.Bars => 16 + (chart.Series.Count > 1 ? 26 : 0) + (chart.Labels.Count * ((chart.Series.Count * 17) + 12)),
        ChartKind.Levels => 44 + (chart.Levels.Count * 28),
        _ => ColumnHeight,
    });

    // Names beside the marks need a room that no program leaves by itself.
    private static XElement Room(WordChartData data, WordChartLabels labels)
    {
        var chart = data.Chart;
        double height = PixelsOf(chart);
        var isBars = chart.Kind == ChartKind.Bars;
        var (left, right) = chart.Kind switch
        {
            ChartKind.Bars => (
                Widest(data.Labels) + 14,
                Widest(chart.Points.Select(p => ValueText.Full(chart, p))) + 16),
            ChartKind.Levels => (Widest(chart.Levels) + 16, 12.0),
            ChartKind.Lines when labels.HasNamesAtEnd =>
                (58.0, Math.Min(Widest(chart.Series.Select(s => s.Name)) + 60, Width / 2.5)),
            _ => (0.0, 0.0),
        };
        if (right == 0)
        {
            return C("layout");
        }

        var top = isBars && chart.Series.Count > 1 ? 30 : 8;
        var bottom = isBars ? 4 : 28;
        return Layout(
            Value("layoutTarget", "inner"),
            Value("xMode", "edge"),
            Value("yMode", "edge"),
            Share("x", left / Width),
            Share("y", top / height),
            Share("w", (Width - left - right) / Width),
            Share("h", (height - top - bottom) / height));
    }

    private static double Widest(IEnumerable<string> names) =>
        Math.Min(names.Select(n => SvgText.Width(n)).DefaultIfEmpty().Max(), Width / 3);

    private static XElement? Legend(WordChartData data, WordChartLabels labels)
    {
        var chart = data.Chart;
        if (chart.Kind == ChartKind.Levels || labels.HasNamesAtEnd || (chart.Kind == ChartKind.Bars && chart.Series.Count == 1))
        {
            return null;
        }

        var left = WordChartSeries.Plotted(data).Index().Where(p => p.Item.Column.Role != WordChartRole.Values)
            .Select(p => C("legendEntry", Value("idx", p.Index), Value("delete", 1)));
        return C("legend", Value("legendPos", "t"), left, Value("overlay", 0));
    }

    private static XElement Texts(string language) => C(
        "txPr",
        A("bodyPr"),
        A("lstStyle"),
        A(
            "p",
            A("pPr", A("defRPr", With("sz", 900), With("b", 0), Fill(Ink), A("latin", With("typeface", "+mn-lt")))),
            A("endParaRPr", With("lang", language))));
}
