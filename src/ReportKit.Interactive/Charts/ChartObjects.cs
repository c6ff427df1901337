using Plotly.NET;

namespace ReportKit;

/// <summary>Charts as objects of Plotly.NET, which a cell can change.</summary>
public static class ChartObjects
{
    /// <summary>The same chart as the page's interactive one.</summary>
    /// <param name="chart">The chart's data.</param>
    public static GenericChart ToChart(this ReportChart chart)
    {
        var layout = new Layout();
        SetAll(layout.SetProperty, PlotlyLayout.Of(chart, hasTitle: true));
        var config = new Config();
        SetAll(config.SetProperty, PlotlyLayout.Config);
        var traces = PlotlyTraces.Of(chart).Select(properties =>
        {
            var trace = new Trace((string)properties["type"]!);
            SetAll(trace.SetProperty, properties.Where(p => p.Key != "type"));
            return trace;
        });
        return GenericChart.setConfig(config, GenericChart.setLayout(layout, GenericChart.ofTraceObjects(useDefaults: false, traces)));
    }

    private static void SetAll(Action<string, object?> set, IEnumerable<KeyValuePair<string, object?>> properties)
    {
        foreach (var (name, value) in properties)
        {
            set(name, value);
        }
    }
}
