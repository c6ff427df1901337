namespace ReportKit.Charts;

/// <summary>The line above a chart: what is counted, and which colour is what where names can't stand beside the marks.</summary>
internal static class ChartKey
{
    private const double Swatch = 10;

    /// <returns>Where the chart may begin.</returns>
    public static double Draw(SvgCanvas canvas, ReportChart chart, SvgOptions options, double top)
    {
        var isNeeded = IsNeeded(chart, options);
        var unit = chart.Kind == ChartKind.Levels ? "" : Capitals.First(chart.Unit);
        if (unit.Length == 0 && !isNeeded)
        {
            return top + 4;
        }

        var x = 4.0;
        var y = top + 12;
        canvas.Soft(x, y, unit);
        x += unit.Length > 0 ? SvgText.Width(unit) + 18 : 0;
        if (x > 4 && isNeeded && x + chart.Series.Sum(s => Swatch + 19 + SvgText.Width(s.Name)) > options.Width)
        {
            x = 4;
            y += 18;
        }

        for (var i = 0; i < chart.Series.Count && isNeeded; i++)
        {
            var name = SvgText.Cut(chart.Series[i].Name, options.Width - Swatch - 14);
            var width = Swatch + 5 + SvgText.Width(name) + 14;
            if (x > 4 && x + width > options.Width)
            {
                x = 4;
                y += 18;
            }

            canvas.Rect(x, y - 9, Swatch, Swatch, ChartPalette.Of(chart, i));
            canvas.Text(x + Swatch + 5, y, name);
            x += width;
        }

        return y + 8;
    }

    /// <summary>Whether the names of the series stand at the right end of the chart.</summary>
    public static bool NamesAtEnd(ReportChart chart, SvgOptions options) =>
        options.IsWide && chart.Series.Count > 1 && chart.Kind is ChartKind.Lines or ChartKind.StackedColumns;

    // Of columns and lines also one alone: of two that a title promises it may be either.
    private static bool IsNeeded(ReportChart chart, SvgOptions options) => chart.Kind switch
    {
        ChartKind.Levels => false,
        ChartKind.Bars => chart.Series.Count > 1,
        ChartKind.Lines => !NamesAtEnd(chart, options) && !LineDrawing.HasNamesWithin(chart, options),
        _ => !NamesAtEnd(chart, options),
    };
}
