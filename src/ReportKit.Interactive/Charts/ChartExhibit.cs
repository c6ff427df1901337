using Plotly.NET;

namespace ReportKit.Interactive;

/// <summary>Figures: a drawing that scripts make an interactive chart of, with the table behind it.</summary>
internal static class ChartExhibit
{
    /// <summary>The drawing, what a reader should know of it, and the table; scripts improve it where they run.</summary>
    public static string Html(ReportChart chart) => ExhibitHtml.Wrap(Figure(chart));

    public static string Html(IEnumerable<ReportChart> charts)
    {
        var shown = Shown.Of(charts);
        var drawn = string.Concat(shown.Items.Where(f => f is not null).Select(Figure));
        return ExhibitHtml.Wrap(drawn + (Left(shown) is { Count: > 0 } left ? ExhibitHtml.Of(left) : ""));
    }

    public static IReadOnlyList<Block> Text(IEnumerable<ReportChart> charts)
    {
        var shown = Shown.Of(charts);
        return [.. shown.Items.Where(f => f is not null).SelectMany(Text), .. Left(shown)];
    }

    /// <summary>Title, what the chart tells, and its table.</summary>
    public static IReadOnlyList<Block> Text(ReportChart chart) =>
        [new Caption(chart.Title), new Paragraph(ChartAltText.Of(chart)), TableOf(chart)];

    public static string Json(ReportChart chart) => PlotlyCharts.ToPlotlyJson(chart, hasTitle: true);

    public static string Json(GenericChart chart) => GenericChart.toJson(chart);

    /// <summary>A chart that a cell made itself; where no script runs, what it consists of.</summary>
    public static string Html(GenericChart chart)
    {
        var json = Json(chart);
        var id = IdOf("chart", json);
        var text = ExhibitHtml.Of([new Fold("Chart", Text(chart))]);
        return $"<div data-reportkit-figure=\"{id}\" style=\"max-width:60em\"></div>{text}{ChartScripts.Queue(id, json)}";
    }

    /// <summary>What a chart consists of.</summary>
    public static IReadOnlyList<Block> Text(GenericChart chart)
    {
        var traces = GenericChart.getTraces(chart).ToList();
        return
        [
            new Paragraph($"chart with {Counted.Of(traces.Count, "trace")}"),
            new Grid(
                [new GridColumn("trace"), new GridColumn("kind")],
                [.. traces.Take(Shown.Limit).Select((t, i) => new[] { Cell.Of(NameOf(t) ?? $"{i + 1}"), Cell.Of(t.type) })]),
        ];
    }

    private static IReadOnlyList<Block> Left(Shown<ReportChart> shown) =>
        shown.All == 0 ? [new Paragraph("no charts")] : shown.Rest("chart");

    private static object? NameOf(Trace trace) =>
        trace.GetProperties(false).Where(p => p.Key == "name").Select(p => p.Value).FirstOrDefault();

    private static string Figure(ReportChart chart)
    {
        var json = Json(chart);
        var id = IdOf(chart.Id, json);
        var alt = Interactive.Html.Escape(ChartAltText.Of(chart));
        var drawing = ChartSvg.Draw(chart with { Id = id }, new SvgOptions(HasPaper: true, HasNotes: false));
        var image = Convert.ToBase64String(Encoding.UTF8.GetBytes(drawing));
        var notes = ChartNotes.Of(chart).Select(n => Interactive.Html.Escape(n.Text) + ".");
        return $"<figure><figcaption>{Interactive.Html.Escape(chart.Title)}</figcaption>"
            + $"<div data-reportkit-figure=\"{id}\" data-alt=\"{alt}\">"
            + $"<img alt=\"{alt}\" src=\"data:image/svg+xml;base64,{image}\" style=\"max-width:100%\"></div>"
            + $"<p class=\"soft\">{string.Join("<br>", notes)}</p>"
            + $"<details><summary>Table</summary>{ExhibitHtml.Of(TableOf(chart))}</details></figure>"
            + ChartScripts.Queue(id, json);
    }

    private static Grid TableOf(ReportChart chart)
    {
        var table = ChartTable.Of(chart);
        var rows = table.Rows.Take(Math.Max(Shown.Limit, 200))
            .Select(r => (Cell[])[new Cell(CellText.Short(r.Label)), .. r.Cells.Select(c => new Cell(CellText.Short(c.Text), c.IsGap))])
            .ToList();
        if (rows.Count < table.Rows.Count)
        {
            var more = new Cell($"… {Counted.Number(table.Rows.Count - rows.Count)} more");
            rows.Add([more, .. table.Columns.Skip(1).Select(_ => new Cell(""))]);
        }

        var hasNumbers = chart.Kind != ChartKind.Levels;
        var columns = table.Columns.Select((c, i) => new GridColumn(c.Length == 0 ? " " : CellText.Short(c), hasNumbers && i > 0));
        return new Grid([.. columns], rows);
    }

    // The same chart twice on a page may have one id: it is drawn in both places. Another one never has the same.
    private static string IdOf(string name, string json)
    {
        var safe = string.Concat(name.Take(60).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        return $"{safe}-{ContentHash.Of(json)[..10]}";
    }
}
