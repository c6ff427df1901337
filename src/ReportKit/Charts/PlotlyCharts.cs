using Members = System.Collections.Generic.Dictionary<string, object?>;

namespace ReportKit.Charts;

/// <summary>Charts for plotly.js.</summary>
/// <remarks>They show what <see cref="ChartSvg"/> draws: bounds as whiskers, no mark where nothing is known. They have no id and
/// no paper of their own, so that they are the same in every run and fit any page.</remarks>
internal static class PlotlyCharts
{
    /// <summary>JSON that plotly.js reads: data, layout and config. The chart is as wide as its box, also after the box changes.</summary>
    /// <remarks>No grey can be read on white and on black alike: a page sets <c>layout.font.color</c> to the colour of its text.</remarks>
    public static string ToPlotlyJson(ReportChart chart, bool hasTitle = false) => PlotlyJson.Write(new Members
    {
        ["data"] = PlotlyTraces.Of(chart),
        ["layout"] = PlotlyLayout.Of(chart, hasTitle),
        ["config"] = PlotlyLayout.Config,
    });
}
