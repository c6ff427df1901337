namespace ReportKit.Charts;

/// <summary>Draws columns, side by side or on top of each other.</summary>
internal static class ColumnDrawing
{
    private const double WidestColumn = 34;
    private const double ValueSize = 11;
    private const double Thinnest = 1.5;

    /// <summary>Draws the columns with their axes.</summary>
    /// <returns>Where they end.</returns>
    public static double Draw(SvgCanvas canvas, ReportChart figure, SvgOptions options, double top)
    {
        var frame = PlotFrame.Of(figure, Highest(figure), options, top);
        var bottom = frame.Draw(canvas);
        frame.DrawGaps(canvas);
        if (figure.Kind == ChartKind.StackedColumns)
        {
            DrawStacks(canvas, frame, ChartKey.NamesAtEnd(figure, options));
        }
        else
        {
            DrawGroups(canvas, frame);
        }

        return bottom;
    }

    private static decimal Highest(ReportChart figure) => figure.Kind == ChartKind.StackedColumns
        ? figure.Labels.Max(l => figure.Series.Sum(s => Top(s.At(l))))
        : figure.Series.SelectMany(s => s.Points).Max(p => Math.Max(Top(p), p.Others.Select(o => o.High ?? o.Low ?? 0).DefaultIfEmpty().Max()));

    private static decimal Top(ChartPoint? point) => point?.High ?? point?.Low ?? 0;

    private static void DrawGroups(SvgCanvas canvas, PlotFrame frame)
    {
        var series = frame.Figure.Series;
        var slot = Math.Min(frame.Band * 0.84 / series.Count, WidestColumn);
        var gap = slot < 8 ? 1.0 : 2;
        var hasValues = series.SelectMany(s => s.Points).All(p => p.Value is not { IsExact: true } || FindsRoom(p));

        var highest = hasValues ? -1 : HighestAlone(frame);
        for (var i = 0; i < frame.Labels.Count; i++)
        {
            var isGap = series.All(s => s.At(frame.Labels[i])?.Value is null);
            for (var s = 0; s < series.Count && !isGap; s++)
            {
                var x = frame.X(i) + ((s - (series.Count / 2.0)) * slot);
                var point = series[s].At(frame.Labels[i]);
                var hasValue = (hasValues && FindsRoom(point)) || (i == highest && point is { Value.IsExact: true } && point.Low == Highest(frame.Figure));
                DrawColumn(canvas, frame, point, new SvgArea(x + (gap / 2), frame.Area.Top, slot - gap, frame.Area.Height), ChartPalette.Of(frame.Figure, s), hasValue);
            }
        }

        bool FindsRoom(ChartPoint? point) => SvgText.Width(ValueText.Mark(frame.Figure, point), ValueSize) <= slot;
    }

    // Where not every number finds room, the highest does, because nothing stands beside it at its height, unless it is hatched.
    private static int HighestAlone(PlotFrame frame)
    {
        var highest = Highest(frame.Figure);
        var at = frame.Labels.Select((label, i) => (label, i)).Where(l => frame.Figure.Series.Any(s => s.At(l.label) is { Value.IsExact: true } p && p.Low == highest)).Select(l => l.i).ToList();
        return at is [var only] && frame.Labels.Skip(only - 1).Take(only == 0 ? 2 : 3).All(l => frame.Figure.Series.All(s => s.At(l)?.Value is not null)) ? only : -1;
    }

    private static void DrawColumn(SvgCanvas canvas, PlotFrame frame, ChartPoint? point, SvgArea slot, string colour, bool hasValue)
    {
        foreach (var other in point?.Others ?? [])
        {
            canvas.Other(slot.Left + (slot.Width / 2), frame.Y(other.High ?? other.Low ?? 0), colour);
        }

        if (point?.Value is not { } value)
        {
            canvas.Hatch(slot.Left, slot.Top, slot.Width, slot.Height);
            return;
        }

        var (low, high) = (frame.Y(value.Low ?? 0), frame.Y(value.High ?? value.Low ?? 0));
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
            canvas.Path(
                $"M{SvgCanvas.At(slot.Left, low)}v-10M{SvgCanvas.At(slot.Left + slot.Width, low)}v-10", $" stroke=\"{colour}\" stroke-dasharray=\"3 2\"");
            above -= 8;
        }

        if (hasValue)
        {
            canvas.Text(slot.Left + (slot.Width / 2), above - 4, ValueText.Mark(frame.Figure, point), "middle", " font-size=\"11\"");
        }
    }

    private static void DrawStacks(SvgCanvas canvas, PlotFrame frame, bool namesAtEnd)
    {
        var width = Math.Min(frame.Band * 0.78, WidestColumn);
        var ends = new List<(int, double, ChartPoint?)>();
        for (var i = 0; i < frame.Labels.Count; i++)
        {
            var points = frame.Figure.Series.Select(s => s.At(frame.Labels[i])).ToList();
            if (points.All(p => p?.Value is null))
            {
                continue;
            }

            ends.Clear();
            var height = 0m;
            for (var s = 0; s < points.Count; s++)
            {
                var below = frame.Y(height);
                var low = frame.Y(height + (points[s]?.Low ?? 0));
                var high = frame.Y(height += Top(points[s]));
                var colour = ChartPalette.Of(frame.Figure, s);
                canvas.Rect(frame.X(i) - (width / 2), low, width, below - low - 0.8, colour);
                canvas.Maybe(frame.X(i) - (width / 2), high, width, low - high, colour);
                ends.Add((s, points[s]?.Value is null ? frame.Y(points.Sum(Top)) - 6 : (below + high) / 2, points[s]));
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
