using static ReportKit.Rendering.WordChartXml;

namespace ReportKit.Rendering;

/// <summary>The series of a chart with their numbers, as the workbook has them.</summary>
internal sealed class WordChartSeries(WordChartData data, WordChartLabels labels)
{
    private readonly ReportChart chart = data.Chart;
    private readonly IReadOnlyList<(WordChartColumn Column, int Number)> plotted = Plotted(data);

    /// <summary>The columns that are series, in the order in which the chart counts them, with their places in the sheet.</summary>
    public static IReadOnlyList<(WordChartColumn Column, int Number)> Plotted(WordChartData data)
    {
        var columns = data.Columns.Select((column, i) => (Column: column, Number: i + 1)).ToList();
        var isStacked = data.Chart.Kind == ChartKind.StackedColumns;
        return
        [
            .. columns.Where(c => c.Column.Role == WordChartRole.Values || (isStacked && c.Column.Role == WordChartRole.Spread)),
            .. columns.Where(c => c.Column.Role is WordChartRole.Other or WordChartRole.Level),
        ];
    }

    /// <summary>Columns or bars, then lines.</summary>
    public IEnumerable<XElement> Groups()
    {
        var all = Enumerable.Range(0, plotted.Count).ToList();
        if (chart.Kind is ChartKind.Lines or ChartKind.Levels)
        {
            return [Lines(all)];
        }

        var isStacked = chart.Kind == ChartKind.StackedColumns;
        var others = all.Where(i => plotted[i].Column.Role == WordChartRole.Other).ToList();
        var columns = C(
            "barChart",
            Value("barDir", chart.Kind == ChartKind.Bars ? "bar" : "col"),
            Value("grouping", isStacked ? "stacked" : "clustered"),
            Value("varyColors", 0),
            all.Except(others).Select(Columns),
            Value("gapWidth", isStacked || chart.Series.Count > 1 ? 45 : 60),
            Value("overlap", isStacked ? 100 : -6),
            WordChartAxes.Ids);
        return others.Count == 0 ? [columns] : [columns, Lines(others)];
    }

    private XElement Lines(List<int> series) => C(
        "lineChart",
        Value("grouping", "standard"),
        Value("varyColors", 0),
        series.Select(Line),
        Value("marker", 1),
        WordChartAxes.Ids);

    private XElement Columns(int index)
    {
        var column = plotted[index].Column;
        return Series(
            index,
            C("spPr", Fill(Colour(column), column.Role == WordChartRole.Spread ? 35000 : null)),
            Value("invertIfNegative", 0),
            Labels(column),
            Whiskers(column),
            Numbers(index));
    }

    private XElement Line(int index)
    {
        var column = plotted[index].Column;
        var width = chart.Kind == ChartKind.Levels ? 15875 : 25400;
        var colour = column.Role == WordChartRole.Values ? Colour(column) : null;
        return Series(
            index,
            C("spPr", A("ln", With("w", width), With("cap", "rnd"), Fill(colour), A("round"))),
            Marker(column),
            Labels(column),
            Whiskers(column),
            Numbers(index),
            Value("smooth", 0));
    }

    private XElement Marker(WordChartColumn column)
    {
        if (column.Role == WordChartRole.Level)
        {
            return C("marker", Value("symbol", "none"));
        }

        var isOther = column.Role == WordChartRole.Other;
        var look = C("spPr", Fill(isOther ? null : Colour(column)), A("ln", With("w", 12700), Fill(Colour(column))));
        var size = !isOther && chart.Kind == ChartKind.Lines ? 5 : 8;
        return C("marker", Value("symbol", isOther ? "diamond" : "circle"), Value("size", size), look);
    }

    private XElement? Labels(WordChartColumn column) => column.Role switch
    {
        WordChartRole.Level => C("dLbls", LevelName(), Shown(value: false, name: false), NoLeaders),
        WordChartRole.Values when chart.Kind is not (ChartKind.StackedColumns or ChartKind.Levels) =>
            new WordChartPointLabels(chart, labels, column).All(),
        _ => null,
    };

    private static XElement LevelName() => C(
        "dLbl",
        Value("idx", 0),
        // Clear of the first mark.
        Layout(Share("x", -0.012), Share("y", 0)),
        Standing(With("wrap", "none")),
        Value("dLblPos", "l"),
        Shown(value: false, name: true));

    private XElement? Whiskers(WordChartColumn column)
    {
        var at = data.Columns.ToList().FindIndex(c => c.Role == WordChartRole.Spread && c.Series == column.Series);
        return column.Role != WordChartRole.Values || chart.Kind == ChartKind.StackedColumns || at < 0 ? null : C(
            "errBars",
            chart.Kind == ChartKind.Lines ? Value("errDir", "y") : null,
            Value("errBarType", "plus"),
            Value("errValType", "cust"),
            Value("noEndCap", 1),
            C("plus", Reference(at + 1, data.Columns[at].Values)),
            C("spPr", A("ln", With("w", 28575), Fill(Colour(column), 50000))));
    }

    private XElement Series(int index, params object?[] content)
    {
        var (column, number) = plotted[index];
        var name = C("strRef", Text("f", WordChartWorkbook.Heading(number)), C("strCache", Value("ptCount", 1), Point(0, column.Name)));
        return C("ser", Value("idx", index), Value("order", index), C("tx", name), content);
    }

    private IEnumerable<XElement> Numbers(int index)
    {
        var cells = Text("f", WordChartWorkbook.Cells(0, data.Labels.Count));
        var names = C("strCache", Value("ptCount", data.Labels.Count), data.Labels.Select((label, i) => Point(i, label)));
        return [C("cat", C("strRef", cells, names)), C("val", Reference(plotted[index].Number, plotted[index].Column.Values))];
    }

    private static XElement Reference(int number, IReadOnlyList<decimal?> values) => C(
        "numRef",
        Text("f", WordChartWorkbook.Cells(number, values.Count)),
        C(
            "numCache",
            Text("formatCode", "General"),
            Value("ptCount", values.Count),
            values.Select((value, i) => value is { } known ? Point(i, known.ToString(CultureInfo.InvariantCulture)) : null)));

    private static XElement Point(int index, string text) => C("pt", With("idx", index), Text("v", text));

    private string Colour(WordChartColumn column) => ChartPalette.Of(chart, column.Series)[1..].ToUpperInvariant();
}
