using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using FrameProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties;

namespace ReportKit.Rendering;

/// <summary>The kit's charts as Word's own, with their numbers in a workbook.</summary>
internal sealed class WordCharts(WordPage page, IReadOnlyDictionary<string, ReportChart> charts, OfficePackage package)
{
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // English metric units to a twentieth of a point.
    private const int PerTwip = 635;

    private uint last;

    /// <summary>What a chart shows; null where there is none of this address.</summary>
    public string? TitleOf(string address) => charts.GetValueOrDefault(address)?.Title;

    /// <summary>Word's own; null where there is no chart of this address, or nothing to draw.</summary>
    public Drawing? Drawing(string address)
    {
        if (!charts.TryGetValue(address, out var chart) || WordChartData.Of(chart) is not { } data)
        {
            return null;
        }

        last++;
        var (place, workbook) = ($"word/charts/chart{last}.xml", $"word/embeddings/Microsoft_Excel_Sheet{last}.xlsx");
        package.Add(workbook, WorkbookType, WordChartWorkbook.Write(data));
        var link = package.Relate(place, $"{PartXml.Relations}/package", workbook);
        package.Add(place, ChartType, WordChart.Write(data, page.Language, link));
        return Drawing(chart, package.Relate(WordParts.Document, $"{PartXml.Relations}/chart", place));
    }

    private Drawing Drawing(ReportChart chart, string relation) => new(new Inline(
        new Extent { Cx = (long)page.Design.TextWidth * PerTwip, Cy = WordChart.HeightOf(chart) },
        new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new DocProperties
        {
            Id = last,
            Name = WordText.Clean(chart.Id),
            Description = WordText.Clean(ChartAltText.Of(chart)),
            Title = WordText.Clean(chart.Title),
        },
        new FrameProperties(),
        new Graphic(new GraphicData(new ChartReference { Id = relation }) { Uri = WordParts.Chart }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    });
}
