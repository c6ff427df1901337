namespace ReportKit.Charts;

/// <summary>Where the names of lines stand within a chart: beside their lines, where nothing else is drawn.</summary>
internal static class LineNames
{
    /// <summary>Side of the square of colour before a name.</summary>
    public const double Swatch = 8;

    private const double Height = 13;
    private const double Away = 7;
    private const int MostLines = 4;

    /// <summary>The place of each name with its square, in the order of the series; null where any of them finds none.</summary>
    public static IReadOnlyList<SvgArea>? Of(PlotFrame frame)
    {
        if (frame.Chart.Series.Count > MostLines)
        {
            return null;
        }

        var lines = frame.Chart.Series.Select(s => Line(frame, s)).ToList();
        var taken = lines.SelectMany(l => l).ToList();
        for (var i = 0; i < frame.Labels.Count; i++)
        {
            if (frame.Chart.IsGap(frame.Labels[i]))
            {
                taken.Add(new SvgArea(frame.X(i) - (frame.Band / 2), frame.Area.Top, frame.Band, frame.Area.Height));
            }
        }

        var places = new List<SvgArea>();
        foreach (var (s, line) in lines.Index())
        {
            var width = SvgText.Width(frame.Chart.Series[s].Name) + Swatch + 10;
            if (Candidates(frame, line, width).Where(c => !taken.Any(t => Meet(t, c))).Take(1).ToList() is not [var box])
            {
                return null;
            }

            places.Add(box);
            taken.Add(box);
        }

        return places;
    }

    // From the right, because the newest is read first; above the line before below it.
    private static IEnumerable<SvgArea> Candidates(PlotFrame frame, List<SvgArea> line, double width)
    {
        for (var i = frame.Labels.Count - 1; i >= 0; i--)
        {
            var left = Math.Clamp(frame.X(i) - (width / 2), frame.Area.Left + 2, Math.Max(frame.Area.Right - width, frame.Area.Left + 2));
            var own = line.Where(l => l.Left < left + width && l.Right > left).ToList();
            if (own.Count == 0)
            {
                continue;
            }

            var (above, below) = (own.Min(l => l.Top) - Away - Height, own.Max(l => l.Bottom) + Away);
            if (above >= frame.Area.Top - 4)
            {
                yield return new SvgArea(left, above, width, Height);
            }

            if (below + Height <= frame.Area.Bottom - 2)
            {
                yield return new SvgArea(left, below, width, Height);
            }
        }
    }

    // Boxes around the pieces of a line, short enough to follow it, and around what others give.
    private static List<SvgArea> Line(PlotFrame frame, ChartSeries series)
    {
        const int Pieces = 6;
        var boxes = new List<SvgArea>();
        for (var i = 0; i < frame.Labels.Count; i++)
        {
            if (series.At(frame.Labels[i]) is not { Value: not null } point)
            {
                continue;
            }

            var next = (i + 1 < frame.Labels.Count ? series.At(frame.Labels[i + 1]) : null) is { Value: not null } after ? after : point;
            for (var p = 0; p < Pieces; p++)
            {
                var (from, to) = (p / (double)Pieces, (p + 1) / (double)Pieces);
                double[] ends =
                [
                    Between(point.Bottom, next.Bottom, from),
                    Between(point.Bottom, next.Bottom, to),
                    Between(point.Highest, next.Top, from),
                    Between(point.Highest, next.Top, to),
                ];
                boxes.Add(new SvgArea(frame.X(i) + (frame.Band * from), ends.Min(), frame.Band / Pieces, ends.Max() - ends.Min()));
            }
        }

        return boxes;

        double Between(decimal a, decimal b, double share) => frame.Y(a) + ((frame.Y(b) - frame.Y(a)) * share);
    }

    private static bool Meet(SvgArea a, SvgArea b) => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom + 3 && b.Top < a.Bottom + 3;
}
