namespace ReportKit.Charts;

/// <summary>Draws horizontal bars, each with its value written at its end.</summary>
internal static class BarDrawing
{
    private const double Bar = 14;
    private const double Line = 14;

    /// <returns>Where the rows end.</returns>
    public static double Draw(SvgCanvas canvas, ReportChart chart, SvgOptions options, double top)
    {
        var labels = chart.Labels;
        var names = Math.Min(labels.Max(l => SvgText.Width(l)) + 4, options.Width * 0.36);
        var values = Math.Min(chart.Points.Max(p => SvgText.Width(BesideBar(chart, p, options))) + 12, options.Width * 0.42);
        var left = 4 + names + 8;
        var scale = ChartScale.To(chart.Points.Max(p => p.Highest), isWhole: false);
        var rows = new Rows(canvas, chart, options, scale, left, options.Width - left - values);
        var y = top + 4;
        var group = "";
        foreach (var label in labels)
        {
            if (GroupOf(chart, label) is var own && own != group)
            {
                y += group.Length > 0 ? 8 : 0;
                canvas.Text(4, y + 13, own, "start", " font-weight=\"600\"");
                y += 22;
                group = own;
            }

            var lines = SvgText.Wrap(label, names);
            var series = chart.Series.Select(s => s.At(label)).ToList();
            var bars = series.Sum(rows.HeightOf);
            var height = Math.Max(bars, lines.Count * Line);
            canvas.Lines(left - 8, y + MiddleOf(height, series, rows), lines, "end");
            var place = y + ((height - bars) / 2) + 1;
            foreach (var (s, point) in series.Index())
            {
                rows.Draw(point, place, ChartPalette.Of(chart, s));
                place += rows.HeightOf(point);
            }

            y += height + 8;
        }

        canvas.Rule(left, top + 2, left, y - 6, ".6");
        return y;
    }

    private static string GroupOf(ReportChart chart, string label) =>
        chart.Series.Select(s => s.At(label)?.Group).FirstOrDefault(g => g is not null) ?? "";

    // One bar alone has its name beside it, not beside what is written below.
    private static double MiddleOf(double height, List<ChartPoint?> series, Rows rows) =>
        series.Count == 1 ? (height - rows.HeightOf(series[0]) + Bar + 2) / 2 : height / 2;

    // On a narrow screen a remark stands under its bar.
    private static string BesideBar(ReportChart chart, ChartPoint? point, SvgOptions options) =>
        options.IsWide ? ValueText.Full(chart, point) : ValueText.Mark(chart, point);

    private sealed record Rows(SvgCanvas Canvas, ReportChart Chart, SvgOptions Options, ChartScale Scale, double Left, double Room)
    {
        public double HeightOf(ChartPoint? point) => Bar + 2 + (HasLineBelow(point) ? Line + 2 : 0);

        public void Draw(ChartPoint? point, double top, string colour)
        {
            foreach (var other in point?.Others ?? [])
            {
                Canvas.Other(Left + Length(other.Top), top + (Bar / 2), colour);
            }

            var end = 28.0;
            if (point?.Value is { } value)
            {
                var (low, high) = (Length(point.Bottom), Length(point.Top));

                // A zero has an edge, to be seen whose it is.
                Canvas.Rect(Left, top, value.IsZero ? 2 : low, Bar, colour);
                Canvas.Maybe(Left + low, top, high - low, Bar, colour);
                end = Math.Max(low, high);
                if (value.High is null)
                {
                    // Open at its end: nobody knows how far it reaches.
                    Canvas.Dashed($"M{SvgCanvas.At(Left + low, top + 0.5)}h10M{SvgCanvas.At(Left + low, top + Bar - 0.5)}h10", colour);
                    end += 10;
                }
            }
            else
            {
                Canvas.Hatch(Left, top, end, Bar);
            }

            Canvas.Text(Left + end + 6, top + 11, SvgText.Cut(BesideBar(Chart, point, Options), Options.Width - Left - end - 8));
            if (HasLineBelow(point))
            {
                Canvas.Soft(Left + 4, top + Bar + 13, SvgText.Cut(point!.Remark, Options.Width - Left - 8));
            }
        }

        private bool HasLineBelow(ChartPoint? point) => !Options.IsWide && point?.Remark.Length > 0;

        private double Length(decimal value) => Room * Scale.Share(value);
    }
}
