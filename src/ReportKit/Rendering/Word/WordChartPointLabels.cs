using static ReportKit.Rendering.WordChartXml;

namespace ReportKit.Rendering;

/// <summary>The values beside the marks of a series.</summary>
/// <remarks>A plain number follows the workbook when it is edited; words such as <c>0–4</c> are written out.</remarks>
internal sealed class WordChartPointLabels(ReportChart chart, WordChartLabels labels, WordChartColumn column)
{
    // How much of a chart the marks have of its height, and bars of its width.
    private const double PlotHeight = 0.72;
    private const double PlotWidth = 0.6;

    private readonly bool isBars = chart.Kind == ChartKind.Bars;

    private string Position => chart.Kind != ChartKind.Lines ? "outEnd" : labels.HasAll ? "t" : "r";

    public XElement All()
    {
        var points = chart.Labels.Select(chart.Series[column.Series].At).ToList();
        var last = points.FindLastIndex(p => p?.Value is not null);
        var own = points.Index()
            .Where(p => p.Item is { Value: not null } point
                && (labels.HasAll ? IsWords(point) || OffsetOf(point) > 0 : chart.Kind == ChartKind.Lines && p.Index == last))
            .Select(p => Label(p.Index, p.Item!));
        return C(
            "dLbls",
            own,
            labels.HasAll ? new[] { Number(WordChartAxes.Format(chart)), Value("dLblPos", Position) } : null,
            Shown(labels.HasAll, name: false),
            NoLeaders);
    }

    private XElement Label(int index, ChartPoint point) => C(
        "dLbl",
        Value("idx", index),
        labels.HasAll && OffsetOf(point) is var offset and > 0 ? BeyondWhisker(offset) : null,
        IsWords(point) ? Words(labels.HasNamesAtEnd ? $"{column.Name}: {TextOf(point)}" : TextOf(point)) : null,
        Number(WordChartAxes.Format(chart)),
        Standing(With("wrap", "none")),
        Value("dLblPos", Position),
        Shown(value: true, labels.HasNamesAtEnd),
        labels.HasNamesAtEnd ? Text("separator", ": ") : null);

    // The label would hide the whisker.
    private XElement BeyondWhisker(double offset) =>
        Layout(Share("x", isBars ? offset * PlotWidth : 0), Share("y", isBars ? 0 : -offset * PlotHeight));

    private static XElement Words(string text) => C("tx", C("rich", A("bodyPr", With("wrap", "none")), A("p", Run(text))));

    private bool IsWords(ChartPoint point) => TextOf(point) != NumberStyle.Digits(point.Bottom);

    private string TextOf(ChartPoint point) => isBars ? ValueText.Full(chart, point) : ValueText.Mark(chart, point);

    // How far a value may reach above its lower bound, as a share of the axis.
    private double OffsetOf(ChartPoint point) =>
        point.High is { } high && labels.Highest > 0 ? (double)((high - point.Bottom) / labels.Highest) : 0;
}
