using Members = System.Collections.Generic.Dictionary<string, object?>;

namespace ReportKit.Charts;

/// <summary>Charts for plotly.js.</summary>
/// <remarks>They show what <see cref="ChartSvg"/> draws: bounds as whiskers, no mark where nothing is known. They have no id and
/// no paper of their own, so that they are the same in every run and fit any page.</remarks>
internal static class PlotlyCharts
{
    /// <summary>JSON that plotly.js reads: data, layout and config. The chart is as wide as its box, also after the box changes.</summary>
    /// <remarks>No grey can be read on white and on black alike: a page sets <c>layout.font.color</c> to the colour of its text.</remarks>
    public static string ToPlotlyJson(ReportChart chart, bool hasTitle = false) => JsonSerializer.Serialize(
        new Members
        {
            ["data"] = PlotlyTraces.Of(chart),
            ["layout"] = PlotlyLayout.Of(chart, hasTitle),
            ["config"] = PlotlyLayout.Config,
        },
        typeof(Members),
        PlotlyJson.Default);
}

/// <summary>Whatever stands in such a chart; the compiler works out how it is written. What HTML or a script could misread is
/// escaped.</summary>
[JsonSerializable(typeof(Dictionary<string, object?>))]
[JsonSerializable(typeof(Dictionary<string, object?>[]))]
[JsonSerializable(typeof(object[]))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(double[]))]
[JsonSerializable(typeof(decimal?[]))]
[JsonSerializable(typeof(bool))]
internal sealed partial class PlotlyJson : JsonSerializerContext;
