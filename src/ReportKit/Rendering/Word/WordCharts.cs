using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Charts;

namespace ReportKit.Rendering;

/// <summary>Figures as charts of Word's own, with their numbers in a workbook.</summary>
/// <param name="design">Says how wide a chart can be.</param>
/// <param name="figures">By address.</param>
/// <param name="package">Receives charts and workbooks.</param>
/// <param name="language">The language of the texts.</param>
internal sealed class WordCharts(WordDesign design, IReadOnlyDictionary<string, ReportChart> figures, OfficePackage package, string language)
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // English metric units to a twentieth of a point.
    private const int PerTwip = 635;

    private uint last;

    /// <summary>What a figure shows; null where there is none of this address.</summary>
    public string? TitleOf(string address) => figures.TryGetValue(address, out var figure) ? figure.Title : null;

    /// <summary>The chart of a figure; null where there is no figure of this address, or nothing to draw.</summary>
    public Drawing? Drawing(string address)
    {
        if (!figures.TryGetValue(address, out var figure) || WordChartData.Of(figure) is not { } data)
        {
            return null;
        }

        var number = (++last).ToString(CultureInfo.InvariantCulture);
        var (chart, workbook) = ($"word/charts/chart{number}.xml", $"word/embeddings/Microsoft_Excel_Sheet{number}.xlsx");
        package.Add(workbook, WorkbookType, WordChartWorkbook.Write(data));
        var bytes = WordChart.Write(data, language, package.Relate(chart, $"{Relations}/package", workbook));
        package.Add(chart, ChartType, bytes);
        return Drawing(figure, package.Relate(WordParts.Document, $"{Relations}/chart", chart));
    }

    private Drawing Drawing(ReportChart figure, string relation) => new(new Inline(
        new Extent { Cx = (long)design.TextWidth * PerTwip, Cy = WordChart.HeightOf(figure) },
        new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new DocProperties { Id = last, Name = WordText.Clean(figure.Id), Description = WordText.Clean(ChartAltText.Of(figure)), Title = WordText.Clean(figure.Title) },
        new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
        new Graphic(new GraphicData(new ChartReference { Id = relation }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    });
}
