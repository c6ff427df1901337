using Plotly.NET;

namespace ReportKit.Charts;

/// <summary>Interactive charts of figures, for notebooks.</summary>
/// <remarks>They show what <see cref="ChartSvg"/> draws: bounds as whiskers, no mark where nothing is known. They have no id and
/// no paper of their own, so that they are the same in every run and fit any page.</remarks>
public static class PlotlyCharts
{
    /// <summary>A Plotly chart, to be shown or changed.</summary>
    /// <param name="figure">The figure.</param>
    public static GenericChart ToChart(this ReportChart figure)
    {
        var layout = new Layout();
        SetAll(layout.SetProperty, PlotlyLayout.Of(figure, hasTitle: true));
        var config = new Config();
        SetAll(config.SetProperty, PlotlyLayout.Config);
        var traces = PlotlyTraces.Of(figure).Select(properties =>
        {
            var trace = new Trace((string)properties["type"]!);
            SetAll(trace.SetProperty, properties.Where(p => p.Key != "type"));
            return trace;
        });
        return GenericChart.setConfig(config, GenericChart.setLayout(layout, GenericChart.ofTraceObjects(useDefaults: false, traces)));
    }

    /// <summary>The same as JSON that plotly.js reads: data, layout and config. It is as wide as its box, also after the box changes.</summary>
    /// <remarks>No grey can be read on white and on black alike: a page sets <c>layout.font.color</c> to the colour of its text.</remarks>
    /// <param name="figure">The figure.</param>
    /// <param name="hasTitle">Whether the title stands above it; on a page it stands in the caption.</param>
    public static string ToPlotlyJson(ReportChart figure, bool hasTitle = false) => PlotlyJson.Write(new Dictionary<string, object?>
    {
        ["data"] = PlotlyTraces.Of(figure),
        ["layout"] = PlotlyLayout.Of(figure, hasTitle),
        ["config"] = PlotlyLayout.Config,
    });

    private static void SetAll(Action<string, object?> set, IEnumerable<KeyValuePair<string, object?>> properties)
    {
        foreach (var (name, value) in properties)
        {
            set(name, value);
        }
    }
}
