using System.Globalization;
using ReportKit.Charts;

namespace ReportKit.Rendering;

/// <summary>Writes the series of a chart with their numbers, as the workbook has them.</summary>
/// <param name="xml">Receives them.</param>
/// <param name="data">The columns of the workbook.</param>
/// <param name="labels">Which values are written beside their marks.</param>
internal sealed class WordChartSeries(PartXml xml, WordChartData data, WordChartLabels labels)
{
    private readonly ReportChart figure = data.Figure;
    private readonly IReadOnlyList<(WordChartColumn Column, int Number)> plotted = Plotted(data);

    /// <summary>The columns that are series, in the order in which the chart counts them, with their places in the sheet.</summary>
    public static IReadOnlyList<(WordChartColumn Column, int Number)> Plotted(WordChartData data)
    {
        var columns = data.Columns.Select((column, i) => (Column: column, Number: i + 1)).ToList();
        var isStacked = data.Figure.Kind == ChartKind.StackedColumns;
        return
        [
            .. columns.Where(c => c.Column.Role == WordChartRole.Values || (isStacked && c.Column.Role == WordChartRole.Spread)),
            .. columns.Where(c => c.Column.Role is WordChartRole.Other or WordChartRole.Level),
        ];
    }

    /// <summary>Writes them all.</summary>
    public void Write()
    {
        if (figure.Kind is ChartKind.Lines or ChartKind.Levels)
        {
            WriteLines(Enumerable.Range(0, plotted.Count));
            return;
        }

        var isStacked = figure.Kind == ChartKind.StackedColumns;
        xml.Start("c:barChart").Value("c:barDir", figure.Kind == ChartKind.Bars ? "bar" : "col").Value("c:grouping", isStacked ? "stacked" : "clustered").Value("c:varyColors", 0);
        foreach (var i in Enumerable.Range(0, plotted.Count).Where(i => plotted[i].Column.Role != WordChartRole.Other))
        {
            WriteColumns(i);
        }

        xml.Value("c:gapWidth", isStacked || figure.Series.Count > 1 ? 45 : 60).Value("c:overlap", isStacked ? 100 : -6);
        WriteAxes();
        xml.End();
        WriteLines(Enumerable.Range(0, plotted.Count).Where(i => plotted[i].Column.Role == WordChartRole.Other));
    }

    private void WriteLines(IEnumerable<int> series)
    {
        var all = series.ToList();
        if (all.Count == 0)
        {
            return;
        }

        xml.Start("c:lineChart").Value("c:grouping", "standard").Value("c:varyColors", 0);
        all.ForEach(WriteLine);
        xml.Value("c:marker", 1);
        WriteAxes();
        xml.End();
    }

    private void WriteColumns(int index)
    {
        Begin(index);
        var column = plotted[index].Column;
        xml.Start("c:spPr").Start("a:solidFill").Start("a:srgbClr").With("val", Colour(column));
        if (column.Role == WordChartRole.Spread)
        {
            xml.Value("a:alpha", 35000);
        }

        xml.End().End().End().Value("c:invertIfNegative", 0);
        WriteLabels(column);
        WriteWhiskers(column);
        WriteNumbers(index);
        xml.End();
    }

    private void WriteLine(int index)
    {
        Begin(index);
        var column = plotted[index].Column;
        var isDrawn = column.Role == WordChartRole.Values;
        var width = figure.Kind == ChartKind.Levels ? "15875" : "25400";
        xml.Start("c:spPr").Start("a:ln").With("w", width).With("cap", "rnd");
        Fill(isDrawn ? Colour(column) : null).Start("a:round").End().End().End();
        WriteMarker(column);
        WriteLabels(column);
        WriteWhiskers(column);
        WriteNumbers(index);
        xml.Value("c:smooth", 0).End();
    }

    private void WriteMarker(WordChartColumn column)
    {
        xml.Start("c:marker").Value("c:symbol", column.Role switch { WordChartRole.Level => "none", WordChartRole.Other => "diamond", _ => "circle" });
        if (column.Role != WordChartRole.Level)
        {
            xml.Value("c:size", column.Role == WordChartRole.Values && figure.Kind == ChartKind.Lines ? 5 : 8).Start("c:spPr");
            Fill(column.Role == WordChartRole.Other ? null : Colour(column)).Start("a:ln").With("w", "12700");
            Fill(Colour(column)).End().End();
        }

        xml.End();
    }

    private void WriteLabels(WordChartColumn column)
    {
        if (column.Role == WordChartRole.Level)
        {
            xml.Start("c:dLbls");
            xml.Start("c:dLbl").Value("c:idx", 0);
            // Clear of the first mark.
            xml.Start("c:layout").Start("c:manualLayout").Value("c:x", "-0.012").Value("c:y", "0").End().End();
            WordChartPointLabels.WriteUnbroken(xml);
            xml.Value("c:dLblPos", "l");
            WordChartPointLabels.Show(xml, value: false, name: true);
            xml.End();
            WordChartPointLabels.Show(xml, value: false, name: false);
            WordChartPointLabels.WriteNoLeaders(xml);
            xml.End();
        }
        else if (column.Role == WordChartRole.Values && figure.Kind is not (ChartKind.StackedColumns or ChartKind.Levels))
        {
            new WordChartPointLabels(xml, data, labels, column).Write();
        }
    }

    private void WriteWhiskers(WordChartColumn column)
    {
        var at = data.Columns.ToList().FindIndex(c => c.Role == WordChartRole.Spread && c.Series == column.Series);
        if (column.Role != WordChartRole.Values || figure.Kind == ChartKind.StackedColumns || at < 0)
        {
            return;
        }

        xml.Start("c:errBars");
        if (figure.Kind == ChartKind.Lines)
        {
            xml.Value("c:errDir", "y");
        }

        xml.Value("c:errBarType", "plus").Value("c:errValType", "cust").Value("c:noEndCap", 1);
        xml.Start("c:plus");
        WriteReference(at + 1, data.Columns[at].Values);
        xml.End().Start("c:spPr").Start("a:ln").With("w", "28575").Start("a:solidFill").Start("a:srgbClr").With("val", Colour(column)).Value("a:alpha", 50000);
        xml.End().End().End().End().End();
    }

    private void Begin(int index)
    {
        var (column, number) = plotted[index];
        xml.Start("c:ser").Value("c:idx", index).Value("c:order", index);
        xml.Start("c:tx").Start("c:strRef").Text("c:f", WordChartWorkbook.Heading(number)).Start("c:strCache").Value("c:ptCount", 1);
        Point(0, column.Name).End().End().End();
    }

    private void WriteNumbers(int index)
    {
        xml.Start("c:cat").Start("c:strRef").Text("c:f", WordChartWorkbook.Cells(0, data.Labels.Count)).Start("c:strCache").Value("c:ptCount", data.Labels.Count);
        for (var i = 0; i < data.Labels.Count; i++)
        {
            Point(i, data.Labels[i]);
        }

        xml.End().End().End().Start("c:val");
        WriteReference(plotted[index].Number, plotted[index].Column.Values);
        xml.End();
    }

    private void WriteReference(int number, IReadOnlyList<decimal?> values)
    {
        xml.Start("c:numRef").Text("c:f", WordChartWorkbook.Cells(number, values.Count)).Start("c:numCache").Text("c:formatCode", "General").Value("c:ptCount", values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                Point(i, value.ToString(CultureInfo.InvariantCulture));
            }
        }

        xml.End().End();
    }

    private PartXml Point(int index, string text) => xml.Start("c:pt").With("idx", index.ToString(CultureInfo.InvariantCulture)).Text("c:v", text).End();

    private PartXml Fill(string? colour) => colour is null ? xml.Start("a:noFill").End() : xml.Start("a:solidFill").Value("a:srgbClr", colour).End();

    private string Colour(WordChartColumn column) => ChartPalette.Of(figure, column.Series)[1..].ToUpperInvariant();

    private void WriteAxes() => xml.Value("c:axId", WordChartAxes.LabelAxis).Value("c:axId", WordChartAxes.NumberAxis);
}
