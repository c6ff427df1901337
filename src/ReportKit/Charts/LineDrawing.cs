namespace ReportKit.Charts;

/// <summary>Draws lines. They break where nothing is known, and widen to a band between bounds.</summary>
internal static class LineDrawing
{
    /// <summary>Draws the lines with their axes.</summary>
    /// <returns>Where they end.</returns>
    public static double Draw(SvgCanvas canvas, ReportChart figure, SvgOptions options, double top)
    {
        var frame = FrameOf(figure, options, top);
        var bottom = frame.Draw(canvas);
        frame.DrawGaps(canvas);
        var ends = new List<(int, double, ChartPoint?)>();
        for (var s = 0; s < figure.Series.Count; s++)
        {
            var points = frame.Labels.Select((label, i) => (Index: i, Point: figure.Series[s].At(label))).ToList();
            foreach (var run in Runs(points))
            {
                DrawRun(canvas, frame, run, s);
            }

            foreach (var (index, other) in points.SelectMany(p => (p.Point?.Others ?? []).Select(o => (p.Index, o))))
            {
                canvas.Other(frame.X(index), frame.Y(other.High ?? other.Low ?? 0), ChartPalette.Of(figure, s));
            }

            if (points.LastOrDefault(p => p.Point?.Value is not null).Point is { } last)
            {
                ends.Add((s, (frame.Y(Low(last)) + frame.Y(High(last))) / 2, last));
            }
        }

        if (ChartKey.NamesAtEnd(figure, options))
        {
            frame.DrawNames(canvas, ends);
        }
        else if (LineNames.Of(frame) is { } places)
        {
            for (var s = 0; s < places.Count; s++)
            {
                canvas.Rect(places[s].Left + 2, places[s].Top + 3, LineNames.Swatch, LineNames.Swatch, ChartPalette.Of(figure, s));
                canvas.Text(places[s].Left + LineNames.Swatch + 6, places[s].Bottom - 2, figure.Series[s].Name);
            }
        }

        return bottom;
    }

    /// <summary>Whether the names of the lines find room within the chart, so that no key above it is needed.</summary>
    public static bool HasNamesWithin(ReportChart figure, SvgOptions options) => !ChartKey.NamesAtEnd(figure, options) && LineNames.Of(FrameOf(figure, options, 0)) is not null;

    private static PlotFrame FrameOf(ReportChart figure, SvgOptions options, double top) =>
        PlotFrame.Of(figure, figure.Series.SelectMany(s => s.Points).SelectMany(p => p.Others.Select(o => o.High ?? o.Low).Append(p.High ?? p.Low)).Max() ?? 0, options, top);

    private static void DrawRun(SvgCanvas canvas, PlotFrame frame, List<(int Index, ChartPoint Point)> run, int series)
    {
        var colour = ChartPalette.Of(frame.Figure, series);
        var lows = run.Select(p => SvgCanvas.At(frame.X(p.Index), frame.Y(Low(p.Point)))).ToList();
        var highs = run.Select(p => SvgCanvas.At(frame.X(p.Index), frame.Y(High(p.Point)))).ToList();
        if (!lows.SequenceEqual(highs))
        {
            canvas.Path($"M{string.Join('L', highs)}L{string.Join('L', lows.AsEnumerable().Reverse())}Z", $" fill=\"{colour}\" fill-opacity=\".16\"");
            canvas.Path($"M{string.Join('L', highs)}", $" fill=\"none\" stroke=\"{colour}\" stroke-dasharray=\"3 2\"");
        }

        canvas.Path($"M{string.Join('L', lows)}", $" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" stroke-linejoin=\"round\"");
        foreach (var (index, point) in run)
        {
            if (point.MayBeZero)
            {
                // A dot would say that it is zero.
                canvas.Path($"M{SvgCanvas.At(frame.X(index), frame.Y(0))}L{SvgCanvas.At(frame.X(index), frame.Y(High(point)))}", $" stroke=\"{colour}\" stroke-dasharray=\"3 2\"");
                continue;
            }

            canvas.Dot(frame.X(index), frame.Y(Low(point)), 5, colour);
        }
    }

    private static List<List<(int Index, ChartPoint Point)>> Runs(List<(int Index, ChartPoint? Point)> points)
    {
        var runs = new List<List<(int, ChartPoint)>>();
        var isOpen = false;
        foreach (var (index, point) in points)
        {
            if (point?.Value is null)
            {
                isOpen = false;
                continue;
            }

            if (!isOpen)
            {
                runs.Add([]);
                isOpen = true;
            }

            runs[^1].Add((index, point));
        }

        return runs;
    }

    private static decimal Low(ChartPoint point) => point.Low ?? 0;

    private static decimal High(ChartPoint point) => point.High ?? point.Low ?? 0;
}
