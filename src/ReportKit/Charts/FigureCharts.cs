using Plotly.NET;

namespace ReportKit.Charts;

/// <summary>Interactive charts of figures, for notebooks.</summary>
/// <remarks>They show what <see cref="FigureSvg"/> draws: bounds as whiskers, no mark where nothing is known. They have no id and
/// no paper of their own, so that they are the same in every run and fit any page.</remarks>
public static class FigureCharts
{
    /// <summary>A Plotly chart, to be shown or changed.</summary>
    /// <param name="figure">The figure.</param>
    public static GenericChart ToChart(this ReportFigure figure)
    {
        var layout = new Layout();
        SetAll(layout.SetProperty, PlotlyLayout.Of(figure));
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

    /// <summary>The same as JSON that plotly.js reads: data, layout and config.</summary>
    /// <param name="figure">The figure.</param>
    public static string ToPlotlyJson(ReportFigure figure) => PlotlyJson.Write(new Dictionary<string, object?>
    {
        ["data"] = PlotlyTraces.Of(figure),
        ["layout"] = PlotlyLayout.Of(figure),
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
