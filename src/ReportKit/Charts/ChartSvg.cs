namespace ReportKit.Charts;

/// <summary>Draws a chart as a static SVG: no browser, no script, no font file; the same bytes everywhere.</summary>
/// <remarks>The text alternative stands in <c>title</c> and <c>desc</c>; readers join them, so the title ends with a full stop. Names
/// stand beside what they name. Where nothing is known a hatched place is left, and a value that isn't one number is drawn from its
/// lower to its upper bound.</remarks>
internal static class ChartSvg
{
    private const int MostLabels = 60;
    private const int MostBars = 40;
    private const int MostBarMarks = 120;
    private const int MostMarks = 240;
    private const int NarrowestColumn = 5;
    private const int AxisWidth = 60;
    private const double Margin = 4;

    // What a page gives to its drawings and an image has to bring.
    private const string Alone = " xmlns=\"http://www.w3.org/2000/svg\" style=\"max-width:100%;height:auto;color:#1b2026\" "
        + "font-family=\"system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif\"";

    /// <summary>Draws a chart. Of one with very many labels the last are drawn, of bars the first; a note says so.</summary>
    public static string Draw(ReportChart chart, SvgOptions? wanted = null)
    {
        var options = wanted ?? new SvgOptions();

        // A page has other ids too, and a letter has to begin it.
        var id = $"f-{ChartSlug.Of(chart.Id)}";
        var canvas = new SvgCanvas(id);
        var drawn = Limited(chart, options);
        var bottom = Margin;
        if (options.HasTitle)
        {
            foreach (var line in SvgText.Wrap(chart.Title, options.Width - (2 * Margin), 16))
            {
                canvas.Text(Margin, bottom += 17, line, "start", " font-size=\"15\" font-weight=\"600\"");
            }

            bottom += 8;
        }

        var isEmpty = drawn.Labels.Count == 0;
        bottom = isEmpty ? bottom : DrawMarks(canvas, drawn, options, bottom);
        bottom = DrawNotes(canvas, [.. options.HasNotes || isEmpty ? ChartNotes.Of(drawn) : [], .. Cut(chart, drawn)], options, bottom);
        var height = Math.Ceiling(bottom + Margin);
        var size = $"width=\"{options.Width}\" height=\"{height}\"";
        var paper = options.HasPaper ? $"<rect class=\"paper\" {size} fill=\"#fff\"/>" : "";
        return $"<svg{(options.HasPaper ? Alone : "")} viewBox=\"0 0 {options.Width} {height}\" {size} role=\"img\" "
            + $"aria-labelledby=\"{id}-t {id}-d\" fill=\"currentColor\" font-size=\"12\">"
            + $"<title id=\"{id}-t\">{SvgText.Escape(chart.Title)}.</title>"
            + $"<desc id=\"{id}-d\">{SvgText.Escape(ChartAltText.Of(chart))}</desc>{paper}{canvas.Marks}</svg>";
    }

    private static double DrawMarks(SvgCanvas canvas, ReportChart chart, SvgOptions options, double top)
    {
        var below = ChartKey.Draw(canvas, chart, options, top);
        return chart.Kind switch
        {
            ChartKind.Lines => LineDrawing.Draw(canvas, chart, options, below),
            ChartKind.Bars => BarDrawing.Draw(canvas, chart, options, below),
            ChartKind.Levels => LevelDrawing.Draw(canvas, chart, options, below),
            _ => ColumnDrawing.Draw(canvas, chart, options, below),
        };
    }

    private static double DrawNotes(SvgCanvas canvas, IReadOnlyList<ChartNote> notes, SvgOptions options, double bottom)
    {
        foreach (var note in notes)
        {
            var left = note.IsHatched ? Margin + 18 : Margin;
            var lines = SvgText.Wrap(note.Text + ".", options.Width - left - Margin);
            if (note.IsHatched)
            {
                canvas.Hatch(Margin, bottom + 8, 12, 12);
            }

            foreach (var line in lines)
            {
                canvas.Soft(left, bottom += 18, line);
            }
        }

        return bottom + (notes.Count > 0 ? 4 : 0);
    }

    // A caption doesn't know what a drawing leaves out.
    private static IEnumerable<ChartNote> Cut(ReportChart chart, ReportChart drawn)
    {
        var (all, shown) = (chart.Labels.Count, drawn.Labels.Count);
        var note = chart.Words.Fill("note.cut", ("shown", $"{shown}"), ("all", $"{all}"));
        return shown == all ? [] : [new ChartNote(Capitals.First(note))];
    }

    private static ReportChart Limited(ReportChart chart, SvgOptions options)
    {
        var labels = chart.Labels;
        var series = Math.Max(chart.Series.Count, 1);
        var room = chart.Kind switch
        {
            ChartKind.Bars => Math.Min(MostBars, MostBarMarks / series),
            ChartKind.GroupedColumns => (options.Width - AxisWidth) / (NarrowestColumn * series),
            _ => (options.Width - AxisWidth) / NarrowestColumn,
        };
        var most = Math.Clamp(Math.Min(room, MostMarks / series), 1, MostLabels);
        if (labels.Count <= most)
        {
            return chart;
        }

        var kept = (chart.Kind == ChartKind.Bars ? labels.Take(most) : labels.TakeLast(most)).ToHashSet(StringComparer.Ordinal);
        return chart with { Series = [.. chart.Series.Take(MostMarks).Select(Kept)] };

        ChartSeries Kept(ChartSeries series) => new(series.Name, [.. series.Points.Where(p => kept.Contains(p.Label))]);
    }
}
