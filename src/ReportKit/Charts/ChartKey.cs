using ReportKit.Diagnostics;

namespace ReportKit.Charts;

/// <summary>The line above a chart: what is counted, and which colour is what where names can't stand beside the marks.</summary>
internal static class ChartKey
{
    private const double Swatch = 10;

    /// <summary>Draws it.</summary>
    /// <returns>Where the chart may begin.</returns>
    public static double Draw(SvgCanvas canvas, ReportChart figure, SvgOptions options, double top)
    {
        var isNeeded = IsNeeded(figure, options);
        var unit = figure.Kind == ChartKind.Levels ? "" : Capitals.First(figure.Unit);
        if (unit.Length == 0 && !isNeeded)
        {
            return top + 4;
        }

        var x = 4.0;
        var y = top + 12;
        canvas.Soft(x, y, unit);
        x += unit.Length > 0 ? SvgText.Width(unit) + 18 : 0;
        if (x > 4 && isNeeded && x + figure.Series.Sum(s => Swatch + 19 + SvgText.Width(s.Name)) > options.Width)
        {
            x = 4;
            y += 18;
        }

        for (var i = 0; i < figure.Series.Count && isNeeded; i++)
        {
            var name = SvgText.Cut(figure.Series[i].Name, options.Width - Swatch - 14);
            var width = Swatch + 5 + SvgText.Width(name) + 14;
            if (x > 4 && x + width > options.Width)
            {
                x = 4;
                y += 18;
            }

            canvas.Rect(x, y - 9, Swatch, Swatch, ChartPalette.Of(figure, i));
            canvas.Text(x + Swatch + 5, y, name);
            x += width;
        }

        return y + 8;
    }

    /// <summary>Whether the names of the series stand at the right end of the chart.</summary>
    public static bool NamesAtEnd(ReportChart figure, SvgOptions options) =>
        options.IsWide && figure.Series.Count > 1 && figure.Kind is ChartKind.Lines or ChartKind.StackedColumns;

    // Of columns and lines also one alone: of two that a title promises it may be either.
    private static bool IsNeeded(ReportChart figure, SvgOptions options) => figure.Kind switch
    {
        ChartKind.Levels => false,
        ChartKind.Bars => figure.Series.Count > 1,
        ChartKind.Lines => !NamesAtEnd(figure, options) && !LineDrawing.HasNamesWithin(figure, options),
        _ => !NamesAtEnd(figure, options),
    };
}
