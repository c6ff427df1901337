namespace ReportKit.Charts;

/// <summary>Draws horizontal bars, each with its value written at its end.</summary>
internal static class BarDrawing
{
    private const double Bar = 14;
    private const double Line = 14;

    /// <summary>Draws the rows.</summary>
    /// <returns>Where they end.</returns>
    public static double Draw(SvgCanvas canvas, ReportChart figure, SvgOptions options, double top)
    {
        var points = figure.Series.SelectMany(s => s.Points).ToList();
        var labels = figure.Labels;
        var highest = points.SelectMany(p => p.Others.Select(o => o.High ?? o.Low).Append(p.High ?? p.Low)).Max() ?? 0;
        var names = Math.Min(labels.Max(l => SvgText.Width(l)) + 4, options.Width * 0.36);
        var values = Math.Min(points.Max(p => SvgText.Width(BesideBar(figure, p, options))) + 12, options.Width * 0.42);
        var left = 4 + names + 8;
        var rows = new Rows(canvas, figure, options, ChartScale.To(highest, isWhole: false), left, options.Width - left - values);
        var y = top + 4;
        foreach (var label in labels)
        {
            var lines = SvgText.Wrap(label, names);
            var series = figure.Series.Select(s => s.At(label)).ToList();
            var bars = series.Sum(p => rows.HeightOf(p));
            var height = Math.Max(bars, lines.Count * Line);
            for (var i = 0; i < lines.Count; i++)
            {
                canvas.Text(left - 8, y + MiddleOf(height, series, rows) + 4 + ((i - ((lines.Count - 1) / 2.0)) * Line), lines[i], "end");
            }

            var place = y + ((height - bars) / 2) + 1;
            for (var s = 0; s < series.Count; s++)
            {
                rows.Draw(series[s], place, ChartPalette.Of(figure, s));
                place += rows.HeightOf(series[s]);
            }

            y += height + 8;
        }

        canvas.Rule(left, top + 2, left, y - 6, ".6");
        return y;
    }

    // One bar alone has its name beside it, not beside what is written below.
    private static double MiddleOf(double height, List<ChartPoint?> series, Rows rows) => series.Count == 1 ? (height - rows.HeightOf(series[0]) + Bar + 2) / 2 : height / 2;

    // On a narrow screen a remark stands under its bar.
    private static string BesideBar(ReportChart figure, ChartPoint? point, SvgOptions options) =>
        options.IsWide ? ValueText.Full(figure, point) : ValueText.Mark(figure, point);

    private sealed record Rows(SvgCanvas Canvas, ReportChart Figure, SvgOptions Options, ChartScale Scale, double Left, double Room)
    {
        public double HeightOf(ChartPoint? point) => Bar + 2 + (HasLineBelow(point) ? Line + 2 : 0);

        public void Draw(ChartPoint? point, double top, string colour)
        {
            foreach (var other in point?.Others ?? [])
            {
                Canvas.Other(Left + Length(other.High ?? other.Low), top + (Bar / 2), colour);
            }

            var end = 28.0;
            if (point?.Value is { } value)
            {
                var (low, high) = (Length(value.Low), Length(value.High ?? value.Low));

                // A zero has an edge, to be seen whose it is.
                Canvas.Rect(Left, top, value.IsZero ? 2 : low, Bar, colour);
                Canvas.Maybe(Left + low, top, high - low, Bar, colour);
                end = Math.Max(low, high);
                if (value.High is null)
                {
                    // Open at its end: nobody knows how far it reaches.
                    Canvas.Path(
                        $"M{SvgCanvas.At(Left + low, top + 0.5)}h10M{SvgCanvas.At(Left + low, top + Bar - 0.5)}h10", $" stroke=\"{colour}\" stroke-dasharray=\"3 2\"");
                    end += 10;
                }
            }
            else
            {
                Canvas.Hatch(Left, top, end, Bar);
            }

            Canvas.Text(Left + end + 6, top + 11, SvgText.Cut(BesideBar(Figure, point, Options), Options.Width - Left - end - 8));
            if (HasLineBelow(point))
            {
                Canvas.Soft(Left + 4, top + Bar + 13, SvgText.Cut(point!.Remark, Options.Width - Left - 8));
            }
        }

        private bool HasLineBelow(ChartPoint? point) => !Options.IsWide && point?.Remark.Length > 0;

        private double Length(decimal? value) => Room * Scale.Share(value ?? 0);
    }
}
