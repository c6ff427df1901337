using ReportKit.Diagnostics;

namespace ReportKit.Charts;

/// <summary>Draws a figure as a static SVG: no browser, no script, no font file; the same bytes everywhere.</summary>
/// <remarks>The text alternative stands in <c>title</c> and <c>desc</c>; readers join them, so the title ends with a full stop. Names stand beside what they name. Where nothing is
/// known a hatched place is left, and a value that isn't one number is drawn from its lower to its upper bound.</remarks>
public static class ChartSvg
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

    /// <summary>Draws a figure for a page.</summary>
    public static string Draw(ReportChart figure) => Draw(figure, new SvgOptions());

    /// <summary>Draws a figure.</summary>
    /// <param name="figure">The figure. Of one with very many labels the last are drawn, of bars the first; a note says so.</param>
    /// <param name="options">For a page or alone, wide or narrow.</param>
    public static string Draw(ReportChart figure, SvgOptions options)
    {
        // A page has other ids too, and a letter has to begin it.
        var id = $"f-{ChartSlug.Of(figure.Id)}";
        var canvas = new SvgCanvas(id);
        var drawn = Limited(figure, options);
        var bottom = Margin;
        if (options.HasTitle)
        {
            foreach (var line in SvgText.Wrap(figure.Title, options.Width - (2 * Margin), 16))
            {
                canvas.Text(Margin, bottom += 17, line, "start", " font-size=\"15\" font-weight=\"600\"");
            }

            bottom += 8;
        }

        bottom = drawn.Labels.Count == 0 ? bottom : DrawMarks(canvas, drawn, options, bottom);
        bottom = DrawNotes(canvas, [.. options.HasNotes || drawn.Labels.Count == 0 ? ChartNotes.Of(drawn) : [], .. Cut(figure, drawn)], options, bottom);
        var height = Math.Ceiling(bottom + Margin);
        var paper = options.HasPaper ? $"<rect class=\"paper\" width=\"{options.Width}\" height=\"{height}\" fill=\"#fff\"/>" : "";
        return $"<svg{(options.HasPaper ? Alone : "")} viewBox=\"0 0 {options.Width} {height}\" width=\"{options.Width}\" height=\"{height}\" role=\"img\" "
            + $"aria-labelledby=\"{id}-t {id}-d\" fill=\"currentColor\" font-size=\"12\">"
            + $"<title id=\"{id}-t\">{SvgText.Escape(figure.Title)}.</title><desc id=\"{id}-d\">{SvgText.Escape(ChartAltText.Of(figure))}</desc>"
            + $"{paper}{canvas.Marks}</svg>";
    }

    private static double DrawMarks(SvgCanvas canvas, ReportChart figure, SvgOptions options, double top)
    {
        var below = ChartKey.Draw(canvas, figure, options, top);
        return figure.Kind switch
        {
            ChartKind.Lines => LineDrawing.Draw(canvas, figure, options, below),
            ChartKind.Bars => BarDrawing.Draw(canvas, figure, options, below),
            ChartKind.Levels => LevelDrawing.Draw(canvas, figure, options, below),
            _ => ColumnDrawing.Draw(canvas, figure, options, below),
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
    private static IEnumerable<ChartNote> Cut(ReportChart figure, ReportChart drawn)
    {
        var (all, shown) = (figure.Labels.Count, drawn.Labels.Count);
        return shown == all ? [] : [new ChartNote(Capitals.First(figure.Words.Fill("note.cut", ("shown", $"{shown}"), ("all", $"{all}"))))];
    }

    private static ReportChart Limited(ReportChart figure, SvgOptions options)
    {
        var labels = figure.Labels;
        var series = Math.Max(figure.Series.Count, 1);
        var room = figure.Kind switch
        {
            ChartKind.Bars => Math.Min(MostBars, MostBarMarks / series),
            ChartKind.GroupedColumns => (options.Width - AxisWidth) / (NarrowestColumn * series),
            _ => (options.Width - AxisWidth) / NarrowestColumn,
        };
        var most = Math.Clamp(Math.Min(room, MostMarks / series), 1, MostLabels);
        if (labels.Count <= most)
        {
            return figure;
        }

        var kept = (figure.Kind == ChartKind.Bars ? labels.Take(most) : labels.TakeLast(most)).ToHashSet(StringComparer.Ordinal);
        return figure with { Series = [.. figure.Series.Take(MostMarks).Select(s => new ChartSeries(s.Name, [.. s.Points.Where(p => kept.Contains(p.Label))]))] };
    }
}
