namespace ReportKit.Charts;

/// <summary>Draws a course through named levels, such as the tiers of a country.</summary>
internal static class LevelDrawing
{
    private const double Row = 26;

    /// <summary>Draws the levels and the dots.</summary>
    /// <returns>Where they end.</returns>
    public static double Draw(SvgCanvas canvas, ReportFigure figure, SvgOptions options, double top)
    {
        var names = Math.Min(figure.Levels.Select(l => SvgText.Width(l)).DefaultIfEmpty().Max() + 14, options.Width * 0.4);
        var rows = Math.Max(figure.Levels.Count, 1);
        var area = new SvgArea(names, top, options.Width - names - 8, rows * Row);
        var frame = new PlotFrame(figure, figure.Labels, new FigureScale(rows, 1), area);
        for (var level = 0; level < figure.Levels.Count; level++)
        {
            var y = LevelAt(area, level + 1);
            canvas.Rule(area.Left, y, area.Right, y, ".15");
            canvas.Soft(area.Left - 8, y + 4, SvgText.Cut(figure.Levels[level], names - 8), "end");
        }

        frame.DrawLabels(canvas);
        frame.DrawGaps(canvas);
        for (var s = 0; s < figure.Series.Count; s++)
        {
            DrawCourse(canvas, frame, s);
        }

        return area.Bottom + 22;
    }

    private static void DrawCourse(SvgCanvas canvas, PlotFrame frame, int series)
    {
        var colour = FigurePalette.Of(frame.Figure, series);
        var points = frame.Labels.Select(frame.Figure.Series[series].At).ToList();
        var last = points.FindLastIndex(p => p?.Value is not null);
        for (var i = 0; i < points.Count; i++)
        {
            foreach (var other in points[i]?.Others ?? [])
            {
                canvas.Other(frame.X(i), LevelAt(frame.Area, other.Low ?? 0), colour);
            }

            if (points[i]?.Low is not { } level)
            {
                continue;
            }

            var y = LevelAt(frame.Area, level);
            if (i > 0 && points[i - 1]?.Low is { } before)
            {
                canvas.Path(
                    $"M{SvgCanvas.At(frame.X(i - 1), LevelAt(frame.Area, before))}L{SvgCanvas.At(frame.X(i), y)}", $" stroke=\"{colour}\" stroke-width=\"2\" stroke-opacity=\".45\"");
            }

            canvas.Dot(frame.X(i), y, i == last ? 12 : 8, i == last ? "#cc6600" : colour);
        }
    }

    private static double LevelAt(SvgArea area, decimal level) =>
        area.Top + (Row * ((double)Math.Clamp(level, 1, Math.Max(1, (decimal)(area.Height / Row))) - 0.5));
}
