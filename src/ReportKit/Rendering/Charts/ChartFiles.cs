namespace ReportKit.Rendering;

/// <summary>The files of a page's figures: an image and a table for each, and one script with all interactive charts.</summary>
internal static class ChartFiles
{
    /// <summary>An image and comma-separated values for each figure.</summary>
    public static IEnumerable<RenderedFile> Of(string folder, IReadOnlyDictionary<string, ReportChart> figures)
    {
        foreach (var (image, figure) in figures)
        {
            yield return RenderedFile.Text(folder + image, ChartSvg.Draw(figure, SvgOptions.Image));
            yield return RenderedFile.Text($"{folder}{figure.Id}.csv", ChartCsv.Of(figure));
        }
    }

    /// <summary>What page.js draws with plotly.js when a reader asks for it. A script and no JSON, because a page that is opened as a
    /// file may run the one and not fetch the other.</summary>
    public static RenderedFile Script(string folder, IReadOnlyDictionary<string, ReportChart> figures)
    {
        var script = new StringBuilder("reportkitFigures({\n");
        script.AppendJoin(",\n", figures.Values.Select(f => $"\"{f.Id}\":{PlotlyCharts.ToPlotlyJson(f)}"));
        return RenderedFile.Text($"{folder}figures.js", script.Append("\n});\n").ToString());
    }
}
