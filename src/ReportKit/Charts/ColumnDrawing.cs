namespace ReportKit.Charts;

/// <summary>Draws columns, side by side or on top of each other.</summary>
internal static class ColumnDrawing
{
    private const double WidestColumn = 34;
    private const double ValueSize = 11;
    private const double Thinnest = 1.5;

    /// <returns>Where the columns with their axes end.</returns>
    public static double Draw(SvgCanvas canvas, ReportChart chart, SvgOptions options, double top)
    {
        var frame = PlotFrame.Of(chart, Highest(chart), options, top);
        var bottom = frame.Draw(canvas);
        frame.DrawGaps(canvas);
        if (chart.Kind == ChartKind.StackedColumns)
        {
            DrawStacks(canvas, frame, ChartKey.NamesAtEnd(chart, options));
        }
        else
        {
            DrawGroups(canvas, frame);
        }

        return bottom;
    }

    private static decimal Highest(ReportChart chart) => chart.Kind == ChartKind.StackedColumns
        ? chart.Labels.Max(l => chart.Series.Sum(s => s.At(l)?.Top ?? 0))
        : chart.Points.Max(p => p.Highest);

    private static void DrawGroups(SvgCanvas canvas, PlotFrame frame)
    {
        var series = frame.Chart.Series;
        var slot = Math.Min(frame.Band * 0.84 / series.Count, WidestColumn);
        var gap = slot < 8 ? 1.0 : 2;
        var hasValues = frame.Chart.Points.All(p => p.Value is not { IsExact: true } || FindsRoom(p));
        var highest = hasValues ? -1 : HighestAlone(frame);
        for (var i = 0; i < frame.Labels.Count; i++)
        {
            var isGap = frame.Chart.IsGap(frame.Labels[i]);
            for (var s = 0; s < series.Count && !isGap; s++)
            {
                var x = frame.X(i) + ((s - (series.Count / 2.0)) * slot);
                var point = series[s].At(frame.Labels[i]);
                var isHighest = i == highest && point is { Value.IsExact: true } && point.Low == Highest(frame.Chart);
                var area = new SvgArea(x + (gap / 2), frame.Area.Top, slot - gap, frame.Area.Height);
                DrawColumn(canvas, frame, point, area, ChartPalette.Of(frame.Chart, s), isHighest || (hasValues && FindsRoom(point)));
            }
        }

        bool FindsRoom(ChartPoint? point) => SvgText.Width(ValueText.Mark(frame.Chart, point), ValueSize) <= slot;
    }

    // Where not every number finds room, the highest does, because nothing stands beside it at its height, unless it is hatched.
    private static int HighestAlone(PlotFrame frame)
    {
        var (highest, series) = (Highest(frame.Chart), frame.Chart.Series);
        var at = frame.Labels.Index().Where(l => series.Any(s => s.At(l.Item) is { Value.IsExact: true } p && p.Low == highest)).ToList();
        if (at is not [var (only, _)])
        {
            return -1;
        }

        var around = frame.Labels.Skip(only - 1).Take(only == 0 ? 2 : 3);
        return around.All(l => series.All(s => s.At(l)?.Value is not null)) ? only : -1;
    }

    private static void DrawColumn(SvgCanvas canvas, PlotFrame frame, ChartPoint? point, SvgArea slot, string colour, bool hasValue)
    {
        foreach (var other in point?.Others ?? [])
        {
            canvas.Other(slot.Left + (slot.Width / 2), frame.Y(other.Top), colour);
        }

        if (point?.Value is not { } value)
        {
            canvas.Hatch(slot.Left, slot.Top, slot.Width, slot.Height);
            return;
        }

        var (low, high) = (frame.Y(point.Bottom), frame.Y(point.Top));
        if (value.Kind == ValueKind.About)
        {
            canvas.About(slot.Left, low, slot.Width, slot.Bottom - low, colour);
        }
        else
        {
            // What is more than zero can be seen.
            var height = value.Low > 0 ? Math.Max(slot.Bottom - low, Thinnest) : 0;
            canvas.Rect(slot.Left, slot.Bottom - height, slot.Width, height, colour);
        }

        canvas.Maybe(slot.Left, high, slot.Width, low - high, colour);
        var above = Math.Min(low, high);
        if (value.High is null)
        {
            // Open above: nobody knows how far it reaches.
            canvas.Dashed($"M{SvgCanvas.At(slot.Left, low)}v-10M{SvgCanvas.At(slot.Right, low)}v-10", colour);
            above -= 8;
        }

        if (hasValue)
        {
            canvas.Text(slot.Left + (slot.Width / 2), above - 4, ValueText.Mark(frame.Chart, point), "middle", " font-size=\"11\"");
        }
    }

    private static void DrawStacks(SvgCanvas canvas, PlotFrame frame, bool namesAtEnd)
    {
        var width = Math.Min(frame.Band * 0.78, WidestColumn);
        var ends = new List<(int, double, ChartPoint?)>();
        for (var i = 0; i < frame.Labels.Count; i++)
        {
            var points = frame.Chart.Series.Select(s => s.At(frame.Labels[i])).ToList();
            if (points.All(p => p?.Value is null))
            {
                continue;
            }

            ends.Clear();
            var height = 0m;
            for (var s = 0; s < points.Count; s++)
            {
                var below = frame.Y(height);
                var low = frame.Y(height + (points[s]?.Bottom ?? 0));
                var high = frame.Y(height += points[s]?.Top ?? 0);
                var colour = ChartPalette.Of(frame.Chart, s);
                canvas.Rect(frame.X(i) - (width / 2), low, width, below - low - 0.8, colour);
                canvas.Maybe(frame.X(i) - (width / 2), high, width, low - high, colour);
                ends.Add((s, points[s]?.Value is null ? frame.Y(points.Sum(p => p?.Top ?? 0)) - 6 : (below + high) / 2, points[s]));
            }

            if (points.Any(p => p is not ({ Value: not null } or { Applies: false })))
            {
                canvas.Hatch(frame.X(i) - (width / 2), frame.Y(height) - 12, width, 11);
            }
        }

        if (namesAtEnd)
        {
            frame.DrawNames(canvas, ends);
        }
    }
}
