using Plotly.NET;

namespace ReportKit.Charts;

/// <summary>Interactive charts of figures, for notebooks.</summary>
public static class FigureCharts
{
    private const string Grid = "rgba(128,128,128,.25)";

    /// <summary>A Plotly chart that shows what <see cref="FigureSvg"/> draws: bounds as whiskers, no mark where nothing is known.
    /// It has no id and no colour of its own for paper, so that its JSON is the same in every run and it fits any page.</summary>
    /// <param name="figure">The figure.</param>
    public static GenericChart ToChart(this ReportFigure figure)
    {
        var layout = new Layout();
        foreach (var (name, value) in LayoutOf(figure))
        {
            layout.SetProperty(name, value);
        }

        var chart = GenericChart.ofTraceObjects(useDefaults: false, PlotlyTraces.Of(figure));
        return GenericChart.setConfig(ConfigOf(), GenericChart.setLayout(layout, chart));
    }

    private static Config ConfigOf()
    {
        var config = new Config();
        config.SetProperty("responsive", true);
        config.SetProperty("displaylogo", false);
        return config;
    }

    private static Dictionary<string, object> LayoutOf(ReportFigure figure)
    {
        var isBars = figure.Kind == FigureKind.Bars;
        var labels = new Dictionary<string, object>
        {
            ["type"] = "category",
            ["categoryorder"] = "array",
            ["categoryarray"] = figure.Labels.Select(PlotlyTraces.Safe).ToArray(),
            ["automargin"] = true,
            ["fixedrange"] = true,
        };
        var numbers = new Dictionary<string, object>
        {
            ["title"] = new Dictionary<string, object> { ["text"] = PlotlyTraces.Safe(ValueText.Capital(figure.Unit)) },
            ["gridcolor"] = Grid,
            ["zerolinecolor"] = Grid,
            ["rangemode"] = "tozero",
            ["automargin"] = true,
            ["fixedrange"] = true,
        };
        if (figure.Kind == FigureKind.Levels)
        {
            numbers["tickvals"] = Enumerable.Range(1, figure.Levels.Count).ToArray();
            numbers["ticktext"] = figure.Levels.Select(PlotlyTraces.Safe).ToArray();
            numbers["range"] = new[] { figure.Levels.Count + 0.5, 0.5 };
            numbers["zeroline"] = false;
            numbers.Remove("rangemode");
            numbers.Remove("title");
        }

        if (isBars)
        {
            labels["autorange"] = "reversed";
        }

        return new Dictionary<string, object>
        {
            ["title"] = new Dictionary<string, object> { ["text"] = PlotlyTraces.Safe(figure.Title), ["x"] = 0, ["xref"] = "paper", ["font"] = new Dictionary<string, object> { ["size"] = 15 } },
            ["font"] = new Dictionary<string, object> { ["family"] = "system-ui,sans-serif", ["size"] = 12, ["color"] = "#767676" },
            ["paper_bgcolor"] = "rgba(0,0,0,0)",
            ["plot_bgcolor"] = "rgba(0,0,0,0)",
            ["barmode"] = figure.Kind == FigureKind.StackedColumns ? "stack" : "group",
            ["hovermode"] = isBars ? "closest" : "x unified",
            ["legend"] = new Dictionary<string, object> { ["orientation"] = "h", ["x"] = 0, ["y"] = 1.02, ["yanchor"] = "bottom", ["traceorder"] = "normal" },
            ["showlegend"] = figure.Series.Count > 1,
            ["margin"] = new Dictionary<string, object> { ["l"] = 56, ["r"] = 16, ["t"] = 72, ["b"] = 40 },
            ["height"] = isBars ? 110 + (figure.Labels.Count * ((20 * Math.Max(figure.Series.Count, 1)) + 14)) : 380,
            [isBars ? "yaxis" : "xaxis"] = labels,
            [isBars ? "xaxis" : "yaxis"] = numbers,
            ["shapes"] = PlotlyTraces.Gaps(figure),
            ["annotations"] = PlotlyTraces.Reasons(figure),
        };
    }
}
