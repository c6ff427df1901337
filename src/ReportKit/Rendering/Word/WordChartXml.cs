namespace ReportKit.Rendering;

/// <summary>Elements of Office charts: c are those of charts, a those of all that is drawn.</summary>
/// <remarks>Their order is that of the schema: Office refuses any other.</remarks>
internal static class WordChartXml
{
    private static readonly XNamespace Chart = WordParts.Chart;
    private static readonly XNamespace Drawing = WordParts.Drawing;
    private static readonly XNamespace Extension = "http://schemas.microsoft.com/office/drawing/2012/chart";

    /// <summary>The prefixes that Office writes.</summary>
    public static IEnumerable<XAttribute> Prefixes =>
        new[] { ("a", Drawing), ("r", PartXml.Relations), ("c15", Extension), ("c", Chart) }
            .Select(p => new XAttribute(XNamespace.Xmlns + p.Item1, p.Item2));

    /// <summary>Says that no line leads from a moved label to its mark.</summary>
    public static XElement NoLeaders => C(
        "extLst",
        C("ext", With("uri", "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"), new XElement(Extension + "showLeaderLines", With("val", 0))));

    public static XElement C(string name, params object?[] content) => new(Chart + name, content);

    public static XElement A(string name, params object?[] content) => new(Drawing + name, content);

    public static XAttribute With(string name, object value) => new(name, value);

    public static XElement Value(string name, object value) => C(name, With("val", value));

    public static XElement Text(string name, string text) => PartXml.Text(Chart + name, text);

    /// <summary>A paragraph of text with its own look, if any.</summary>
    public static XElement Run(string text, XElement? look = null) => A("r", look, PartXml.Text(Drawing + "t", text));

    /// <summary>How texts stand, in the chart's own look.</summary>
    public static XElement Standing(params object?[] body) => C("txPr", A("bodyPr", body), A("lstStyle"), A("p", A("pPr", A("defRPr"))));

    public static XElement Number(string format) => C("numFmt", With("formatCode", format), With("sourceLinked", 0));

    /// <summary>A colour, or none.</summary>
    /// <param name="colour">Six hexadecimal digits.</param>
    /// <param name="opacity">In thousandths of a per cent; null: full.</param>
    public static XElement Fill(string? colour, int? opacity = null) => colour is null
        ? A("noFill")
        : A("solidFill", A("srgbClr", With("val", colour), opacity is { } share ? A("alpha", With("val", share)) : null));

    public static IEnumerable<XElement> Shown(bool value, bool name) =>
    [
        Value("showLegendKey", 0),
        Value("showVal", value ? 1 : 0),
        Value("showCatName", 0),
        Value("showSerName", name ? 1 : 0),
        Value("showPercent", 0),
        Value("showBubbleSize", 0),
    ];

    /// <summary>A place by hand, in shares of the chart's width and height.</summary>
    public static XElement Layout(params IEnumerable<XElement> place) => C("layout", C("manualLayout", place));

    public static XElement Share(string name, double share) => Value(name, share.ToString("0.####", CultureInfo.InvariantCulture));
}
