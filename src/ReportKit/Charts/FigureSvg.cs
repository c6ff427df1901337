namespace ReportKit.Charts;

/// <summary>Draws a figure as a static SVG: no browser, no script, no font file; the same bytes everywhere.</summary>
/// <remarks>The text alternative stands in <c>title</c> and <c>desc</c>. Names stand beside what they name. Where nothing is
/// known a hatched place is left, and a value that isn't one number is drawn from its lower to its upper bound.</remarks>
public static class FigureSvg
{
    private const int MostLabels = 60;
    private const int MostMarks = 150;
    private const double Margin = 4;

    /// <summary>Draws a figure for a page.</summary>
    public static string Draw(ReportFigure figure) => Draw(figure, new SvgOptions());

    /// <summary>Draws a figure.</summary>
    /// <param name="figure">The figure. Of one with very many labels the last are drawn, of bars the first; a note says so.</param>
    /// <param name="options">For a page or alone, wide or narrow.</param>
    public static string Draw(ReportFigure figure, SvgOptions options)
    {
        var id = $"figure-{IdOf(figure)}";
        var canvas = new SvgCanvas(id);
        var drawn = Limited(figure);
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
        if (options.HasNotes || drawn.Labels.Count == 0)
        {
            bottom = DrawNotes(canvas, figure, drawn, options, bottom);
        }

        var height = Math.Ceiling(bottom + Margin);
        var paper = options.HasPaper ? $"<rect class=\"paper\" width=\"{options.Width}\" height=\"{height}\" fill=\"#fff\"/>" : "";
        var ink = options.HasPaper ? ";color:#1b2026" : "";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {options.Width} {height}\" width=\"{options.Width}\" height=\"{height}\" role=\"img\" "
            + $"aria-labelledby=\"{id}-title {id}-desc\" style=\"max-width:100%;height:auto{ink}\" fill=\"currentColor\" font-size=\"12\" "
            + "font-family=\"system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif\">"
            + $"<title id=\"{id}-title\">{SvgText.Escape(figure.Title)}</title><desc id=\"{id}-desc\">{SvgText.Escape(FigureAltText.Of(figure))}</desc>"
            + $"<defs><pattern id=\"{id}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
            + "<path d=\"M0 0V6\" stroke=\"currentColor\" stroke-opacity=\".35\" stroke-width=\"2\"/></pattern></defs>"
            + $"{paper}{canvas.Marks}</svg>";
    }

    private static double DrawMarks(SvgCanvas canvas, ReportFigure figure, SvgOptions options, double top)
    {
        var below = FigureKey.Draw(canvas, figure, options, top);
        return figure.Kind switch
        {
            FigureKind.Lines => LineDrawing.Draw(canvas, figure, options, below),
            FigureKind.Bars => BarDrawing.Draw(canvas, figure, options, below),
            FigureKind.Levels => LevelDrawing.Draw(canvas, figure, options, below),
            _ => ColumnDrawing.Draw(canvas, figure, options, below),
        };
    }

    private static double DrawNotes(SvgCanvas canvas, ReportFigure figure, ReportFigure drawn, SvgOptions options, double bottom)
    {
        var all = figure.Labels.Count;
        var shown = drawn.Labels.Count;
        var cut = shown == all ? [] : new[] { new FigureNote(ValueText.Capital(figure.Words.Fill("note.cut", ("shown", $"{shown}"), ("all", $"{all}")))) };
        foreach (var note in FigureNotes.Of(drawn).Concat(cut))
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

        return bottom + 4;
    }

    private static ReportFigure Limited(ReportFigure figure)
    {
        var labels = figure.Labels;
        var most = Math.Clamp(MostMarks / Math.Max(figure.Series.Count, 1), 1, figure.Kind == FigureKind.Bars ? 40 : MostLabels);
        if (labels.Count <= most)
        {
            return figure;
        }

        var kept = (figure.Kind == FigureKind.Bars ? labels.Take(most) : labels.TakeLast(most)).ToHashSet(StringComparer.Ordinal);
        return figure with { Series = [.. figure.Series.Take(MostMarks).Select(s => new FigureSeries(s.Name, [.. s.Points.Where(p => kept.Contains(p.Label))]))] };
    }

    // An id goes into attributes and references, so it keeps to letters, digits and hyphens.
    private static string IdOf(ReportFigure figure) => string.Concat(figure.Id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
