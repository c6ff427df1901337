namespace ReportKit.Charts;

/// <summary>Draws a course through named levels, such as the tiers of a country: a bar at the level wherever it stayed, the newest
/// marked and its name printed bold.</summary>
internal static class LevelDrawing
{
    private const double Row = 26;

    /// <returns>Where the levels and the course end.</returns>
    public static double Draw(SvgCanvas canvas, ReportChart chart, SvgOptions options, double top)
    {
        var names = Math.Min(chart.Levels.Select(l => SvgText.Width(l) * 1.06).DefaultIfEmpty().Max() + 14, options.Width * 0.4);
        var rows = Math.Max(chart.Levels.Count, 1);
        var area = new SvgArea(names, top, options.Width - names - 12, rows * Row);
        var frame = new PlotFrame(chart, chart.Labels, new ChartScale(rows, 1), area);
        var newest = chart.Series.Select(s => s.Points.LastOrDefault(p => p.Low is not null)?.Low).OfType<decimal>().ToHashSet();
        for (var level = 1; level <= chart.Levels.Count; level++)
        {
            var y = LevelAt(area, level);
            var name = SvgText.Cut(chart.Levels[level - 1], names - 8);
            canvas.Rule(area.Left, y, area.Right, y, ".15");
            canvas.Text(area.Left - 8, y + 4, name, "end", newest.Contains(level) ? " font-weight=\"700\"" : SvgCanvas.SoftLook);
        }

        frame.DrawLabels(canvas);
        frame.DrawGaps(canvas);
        for (var s = 0; s < chart.Series.Count; s++)
        {
            DrawCourse(canvas, frame, s);
        }

        return area.Bottom + 22;
    }

    private static void DrawCourse(SvgCanvas canvas, PlotFrame frame, int series)
    {
        var points = frame.Labels.Select(frame.Chart.Series[series].At).Index().ToList();
        var last = points.FindLastIndex(p => p.Item?.Low is not null);
        foreach (var stay in Runs.Of(points, (a, b) => b.Item is { Low: not null, Others.Count: 0 } && b.Item.Low == a.Item?.Low))
        {
            var ((from, point), to) = (stay[0], stay[^1].Index);
            foreach (var other in point?.Others ?? [])
            {
                canvas.Other(frame.X(from), LevelAt(frame.Area, other.Low ?? 0), ColourOf(frame.Chart, series, other.Low ?? 0));
            }

            if (point?.Low is not { } level)
            {
                continue;
            }

            var (left, y, colour) = (frame.X(from) - (frame.Band / 2), LevelAt(frame.Area, level), ColourOf(frame.Chart, series, level));
            var right = SvgCanvas.N(frame.X(to) + (frame.Band / 2));
            canvas.Path($"M{SvgCanvas.At(left, y)}H{right}", $" stroke=\"{colour}\" stroke-width=\"8\"");
            if (from > 0 && points[from - 1].Item?.Low is { } before && before != level)
            {
                canvas.Rule(left, LevelAt(frame.Area, before), left, y, ".6");
            }

            if (last >= from && last <= to)
            {
                canvas.Dot(frame.X(last), y, 16, colour);
            }
        }
    }

    // The colour tells the level, or where several courses cross the series.
    private static string ColourOf(ReportChart chart, int series, decimal level) =>
        ChartPalette.Of(chart, chart.Series.Count > 1 ? series : (int)Math.Clamp(level, 1, 100) - 1);

    private static double LevelAt(SvgArea area, decimal level) =>
        area.Top + (Row * ((double)Math.Clamp(level, 1, Math.Max(1, (decimal)(area.Height / Row))) - 0.5));
}
