namespace ReportKit;

/// <summary>A chart in the forms that need no script, all made from the same points.</summary>
public static class ChartForms
{
    /// <summary>What it tells, for readers who can't see it.</summary>
    /// <param name="chart">The chart's data.</param>
    public static string AltText(ReportChart chart) => ChartAltText.Of(chart);

    /// <summary>The drawing, as an SVG document: the same bytes on every machine.</summary>
    /// <param name="chart">The chart's data.</param>
    public static string Svg(ReportChart chart) => ChartSvg.Draw(chart, SvgOptions.Image);
}
