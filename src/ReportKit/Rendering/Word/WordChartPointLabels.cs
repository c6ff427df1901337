using ReportKit.Charts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>Writes the values beside the marks of a series.</summary>
/// <remarks>A plain number follows the workbook when it is edited; words such as <c>0–4</c> are written out.</remarks>
/// <param name="xml">Receives them.</param>
/// <param name="data">What is drawn.</param>
/// <param name="labels">Which values are written.</param>
/// <param name="column">The series.</param>
internal sealed class WordChartPointLabels(PartXml xml, WordChartData data, WordChartLabels labels, WordChartColumn column)
{
    // How much of a chart the marks have of its height, and bars of its width.
    private const double PlotHeight = 0.72;
    private const double PlotWidth = 0.6;

    private readonly ReportChart figure = data.Figure;

    /// <summary>Writes them.</summary>
    public void Write()
    {
        var points = figure.Labels.Select(figure.Series[column.Series].At).ToList();
        var last = points.FindLastIndex(p => p?.Value is not null);
        xml.Start("c:dLbls");
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] is { Value: not null } point && (labels.HasAll ? IsWords(point) || OffsetOf(point) > 0 : figure.Kind == ChartKind.Lines && i == last))
            {
                WriteOne(i, point);
            }
        }

        if (labels.HasAll)
        {
            xml.Start("c:numFmt").With("formatCode", WordChartAxes.Format(figure)).With("sourceLinked", "0").End().Value("c:dLblPos", Position);
        }

        Show(xml, labels.HasAll, name: false);
        WriteNoLeaders(xml);
        xml.End();
    }

    /// <summary>Says that no line leads from a moved label to its mark.</summary>
    public static void WriteNoLeaders(PartXml xml) =>
        xml.Start("c:extLst").Start("c:ext").With("uri", "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}").Value("c15:showLeaderLines", 0).End().End();

    /// <summary>Keeps a label on one line.</summary>
    public static void WriteUnbroken(PartXml xml) =>
        xml.Start("c:txPr").Start("a:bodyPr").With("wrap", "none").End().Start("a:lstStyle").End()
            .Start("a:p").Start("a:pPr").Start("a:defRPr").End().End().End().End();

    /// <summary>Writes what a label shows.</summary>
    public static void Show(PartXml xml, bool value, bool name)
    {
        xml.Value("c:showLegendKey", 0).Value("c:showVal", value ? 1 : 0).Value("c:showCatName", 0).Value("c:showSerName", name ? 1 : 0);
        xml.Value("c:showPercent", 0).Value("c:showBubbleSize", 0);
    }

    private string Position => figure.Kind != ChartKind.Lines ? "outEnd" : labels.HasAll ? "t" : "r";

    private void WriteOne(int index, ChartPoint point)
    {
        xml.Start("c:dLbl").Value("c:idx", index);
        if (OffsetOf(point) is var offset and > 0 && labels.HasAll)
        {
            // Beyond the whisker, which the label would hide.
            xml.Start("c:layout").Start("c:manualLayout");
            xml.Value("c:x", WordChartLabels.Share(figure.Kind == ChartKind.Bars ? offset * PlotWidth : 0));
            xml.Value("c:y", WordChartLabels.Share(figure.Kind == ChartKind.Bars ? 0 : -offset * PlotHeight)).End().End();
        }

        if (IsWords(point))
        {
            var text = labels.HasNamesAtEnd ? $"{column.Name}: {TextOf(point)}" : TextOf(point);
            xml.Start("c:tx").Start("c:rich").Start("a:bodyPr").With("wrap", "none").End().Start("a:p").Start("a:r").Text("a:t", text).End().End().End().End();
        }

        xml.Start("c:numFmt").With("formatCode", WordChartAxes.Format(figure)).With("sourceLinked", "0").End();
        WriteUnbroken(xml);
        xml.Value("c:dLblPos", Position);
        Show(xml, value: true, labels.HasNamesAtEnd);
        if (labels.HasNamesAtEnd)
        {
            xml.Text("c:separator", ": ");
        }

        xml.End();
    }

    private bool IsWords(ChartPoint point) => TextOf(point) != NumberStyle.Digits(point.Low ?? 0);

    private string TextOf(ChartPoint point) => figure.Kind == ChartKind.Bars ? ValueText.Full(figure, point) : ValueText.Mark(figure, point);

    // How far a value may reach above its lower bound, as a share of the axis.
    private double OffsetOf(ChartPoint point) =>
        point.High is { } high && labels.Highest > 0 ? (double)((high - (point.Low ?? 0)) / labels.Highest) : 0;
}
