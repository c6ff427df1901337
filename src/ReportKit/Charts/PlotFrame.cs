namespace ReportKit.Charts;

/// <summary>The axes of a chart that stands upright: a scale of numbers at the left, labels below.</summary>
internal sealed record PlotFrame(ReportChart Chart, IReadOnlyList<string> Labels, ChartScale Scale, SvgArea Area)
{
    private const double LabelGap = 10;
    private const double NameWidth = 150;
    private const double EmptyHeight = 56;
    private const double GapSize = 11;
    private const int MostGapLines = 3;

    public double Band => Area.Width / Labels.Count;

    /// <summary>The frame of a chart, with room for the numbers, and for names at the right where they stand there.</summary>
    public static PlotFrame Of(ReportChart chart, decimal highest, SvgOptions options, double top)
    {
        var scale = ChartScale.To(highest, chart.IsWhole);
        var left = 12 + scale.Ticks.Max(t => SvgText.Width(NumberStyle.Digits(t)));
        var right = 8.0;
        if (ChartKey.NamesAtEnd(chart, options))
        {
            var names = chart.Series.Select(s => NameOf(chart, s, s.Points.LastOrDefault(p => p.Value is not null)));
            right = 24 + Math.Min(NameWidth, names.Max(n => SvgText.Width(n)));
        }

        var height = !HasValues(chart) ? EmptyHeight : options.IsWide ? 200 : 180;
        return new PlotFrame(chart, chart.Labels, scale, new SvgArea(left, top + 15, options.Width - left - right, height));
    }

    /// <summary>Draws grid and labels, and says where these end.</summary>
    public double Draw(SvgCanvas canvas)
    {
        // Without any value a scale would say something that nobody knows.
        foreach (var tick in HasValues(Chart) ? Scale.Ticks : [])
        {
            var y = Y(tick);
            canvas.Rule(Area.Left, y, Area.Right, y, tick == 0 ? ".6" : ".15");
            canvas.Soft(Area.Left - 6, y + 4, NumberStyle.Digits(tick), "end");
        }

        DrawLabels(canvas);
        return Area.Bottom + 20;
    }

    /// <summary>Draws the labels of the axis, as many as find room; the last always stands.</summary>
    public void DrawLabels(SvgCanvas canvas)
    {
        var step = (int)Math.Max(1, Math.Ceiling((Labels.Max(l => SvgText.Width(l)) + LabelGap) / Band));
        for (var i = (Labels.Count - 1) % step; i < Labels.Count; i += step)
        {
            canvas.Soft(X(i), Area.Bottom + 16, Labels[i], "middle");
        }
    }

    /// <summary>Marks the places where no series has a value, with the reason where it finds room.</summary>
    public void DrawGaps(SvgCanvas canvas)
    {
        foreach (var gap in Runs.Of(Labels.Select(GapAt).Index(), (a, b) => a.Item == b.Item))
        {
            if (gap[0].Item is { } reason)
            {
                DrawGap(canvas, X(gap[0].Index) - (Band * 0.42), X(gap[^1].Index) + (Band * 0.42), reason);
            }
        }
    }

    private void DrawGap(SvgCanvas canvas, double left, double right, string reason)
    {
        var lines = SvgText.Wrap(reason, right - left - 6, GapSize);
        if (lines.Count > MostGapLines || string.Join(' ', lines) != reason)
        {
            canvas.Hatch(left, Area.Top, right - left, Area.Height);
            return;
        }

        // Text on hatching can't be read, so the hatching makes way.
        var middle = Area.Top + (Area.Height / 2);
        var room = (lines.Count * 7) + 3;
        canvas.Hatch(left, Area.Top, right - left, middle - room - Area.Top);
        canvas.Hatch(left, middle + room, right - left, Area.Bottom - middle - room);
        canvas.Lines((left + right) / 2, middle, lines, "middle", " font-size=\"11\"");
    }

    // Why no series has a value; null where one has.
    private string? GapAt(string label) => !Chart.IsGap(label) ? null
        : string.Join(", ", Chart.Series.Select(s => ValueText.Mark(Chart, s.At(label))).Distinct(StringComparer.Ordinal));

    public double X(int label) => Area.Left + (Band * (label + 0.5));

    public double Y(decimal value) => Area.Bottom - (Area.Height * Scale.Share(value));

    /// <summary>Names of series beside their ends, moved apart where they would overlap: each series by number, how far down it ends,
    /// and the point there.</summary>
    public void DrawNames(SvgCanvas canvas, IReadOnlyList<(int Series, double Y, ChartPoint? Point)> ends)
    {
        const double Height = 15;
        var ordered = ends.OrderBy(e => e.Y).ThenBy(e => e.Series).ToList();
        var places = new double[ordered.Count];
        for (var i = 0; i < ordered.Count; i++)
        {
            places[i] = Math.Max(ordered[i].Y, i == 0 ? Area.Top - 6 : places[i - 1] + Height);
        }

        for (var i = ordered.Count - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], i == ordered.Count - 1 ? Area.Bottom : places[i + 1] - Height);
        }

        for (var i = 0; i < ordered.Count; i++)
        {
            var series = Chart.Series[ordered[i].Series];
            canvas.Rect(Area.Right + 8, places[i] - 4, 8, 8, ChartPalette.Of(Chart, ordered[i].Series));
            canvas.Text(Area.Right + 20, places[i] + 4, SvgText.Cut(NameOf(Chart, series, ordered[i].Point), NameWidth + 4));
        }
    }

    private static string NameOf(ReportChart chart, ChartSeries series, ChartPoint? point) =>
        $"{series.Name}: {ValueText.Mark(chart, point)}";

    private static bool HasValues(ReportChart chart) => chart.Points.Any(p => p.Value is not null || p.Others.Count > 0);
}
