namespace ReportKit.Charts;

/// <summary>Draws lines. They break where nothing is known, and widen to a band between bounds.</summary>
internal static class LineDrawing
{
    private const string NoFill = " fill=\"none\"";

    /// <returns>Where the lines with their axes end.</returns>
    public static double Draw(SvgCanvas canvas, ReportChart chart, SvgOptions options, double top)
    {
        var frame = FrameOf(chart, options, top);
        var bottom = frame.Draw(canvas);
        frame.DrawGaps(canvas);
        var ends = new List<(int, double, ChartPoint?)>();
        for (var s = 0; s < chart.Series.Count; s++)
        {
            var points = frame.Labels.Select(chart.Series[s].At).Index().ToList();
            var known = points.Where(p => p.Item?.Value is not null).Select(p => (p.Index, Point: p.Item!));
            foreach (var run in Runs.Of(known, (a, b) => b.Index == a.Index + 1))
            {
                DrawRun(canvas, frame, run, s);
            }

            foreach (var (index, other) in points.SelectMany(p => (p.Item?.Others ?? []).Select(o => (p.Index, o))))
            {
                canvas.Other(frame.X(index), frame.Y(other.Top), ChartPalette.Of(chart, s));
            }

            if (points.LastOrDefault(p => p.Item?.Value is not null).Item is { } last)
            {
                ends.Add((s, (frame.Y(last.Bottom) + frame.Y(last.Top)) / 2, last));
            }
        }

        if (ChartKey.NamesAtEnd(chart, options))
        {
            frame.DrawNames(canvas, ends);
        }
        else if (LineNames.Of(frame) is { } places)
        {
            foreach (var (s, place) in places.Index())
            {
                canvas.Rect(place.Left + 2, place.Top + 3, LineNames.Swatch, LineNames.Swatch, ChartPalette.Of(chart, s));
                canvas.Text(place.Left + LineNames.Swatch + 6, place.Bottom - 2, chart.Series[s].Name);
            }
        }

        return bottom;
    }

    /// <summary>Whether the names of the lines find room within the chart, so that no key above it is needed.</summary>
    public static bool HasNamesWithin(ReportChart chart, SvgOptions options) =>
        !ChartKey.NamesAtEnd(chart, options) && LineNames.Of(FrameOf(chart, options, 0)) is not null;

    private static PlotFrame FrameOf(ReportChart chart, SvgOptions options, double top) =>
        PlotFrame.Of(chart, chart.Points.Max(p => p.Highest), options, top);

    private static void DrawRun(SvgCanvas canvas, PlotFrame frame, IReadOnlyList<(int Index, ChartPoint Point)> run, int series)
    {
        var colour = ChartPalette.Of(frame.Chart, series);
        var lows = run.Select(p => SvgCanvas.At(frame.X(p.Index), frame.Y(p.Point.Bottom))).ToList();
        var highs = run.Select(p => SvgCanvas.At(frame.X(p.Index), frame.Y(p.Point.Top))).ToList();
        if (!lows.SequenceEqual(highs))
        {
            var band = $"M{string.Join('L', highs)}L{string.Join('L', lows.AsEnumerable().Reverse())}Z";
            canvas.Path(band, $" fill=\"{colour}\" fill-opacity=\".16\"");
            canvas.Dashed($"M{string.Join('L', highs)}", colour, NoFill);
        }

        canvas.Path($"M{string.Join('L', lows)}", $"{NoFill} stroke=\"{colour}\" stroke-width=\"2\" stroke-linejoin=\"round\"");
        foreach (var (index, point) in run)
        {
            if (point.MayBeZero)
            {
                // A dot would say that it is zero.
                var x = frame.X(index);
                canvas.Dashed($"M{SvgCanvas.At(x, frame.Y(0))}L{SvgCanvas.At(x, frame.Y(point.Top))}", colour);
                continue;
            }

            canvas.Dot(frame.X(index), frame.Y(point.Bottom), 5, colour);
        }
    }
}
