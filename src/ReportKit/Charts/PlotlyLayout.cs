using ReportKit.Diagnostics;

namespace ReportKit.Charts;

/// <summary>Axes and frame of a Plotly chart. The names are those of plotly.js.</summary>
internal static class PlotlyLayout
{
    private const string Grid = "rgba(128,128,128,.25)";
    private const string Nothing = "rgba(0,0,0,0)";
    private const double LabelWidth = 130;

    // That of a telephone, so that no labels overlap there.
    private const double NarrowestWidth = 320;

    /// <summary>How a chart behaves.</summary>
    public static IReadOnlyDictionary<string, object?> Config { get; } = new Dictionary<string, object?>
    {
        ["responsive"] = true,
        ["displaylogo"] = false,
        ["modeBarButtonsToRemove"] = new[] { "select2d", "lasso2d", "zoom2d", "pan2d", "zoomIn2d", "zoomOut2d", "autoScale2d", "resetScale2d" },
    };

    /// <summary>The layout of a figure.</summary>
    public static IReadOnlyDictionary<string, object?> Of(ReportChart figure, bool hasTitle)
    {
        var isBars = figure.Kind == ChartKind.Bars;
        var hasLegend = figure.Kind != ChartKind.Levels && (figure.Series.Count > 1 || !isBars);
        var layout = new Dictionary<string, object?>
        {
            ["autosize"] = true,
            ["font"] = new Dictionary<string, object?> { ["family"] = "system-ui,sans-serif", ["size"] = 12, ["color"] = "#767676" },
            ["paper_bgcolor"] = Nothing,
            ["plot_bgcolor"] = Nothing,
            ["modebar"] = new Dictionary<string, object?> { ["bgcolor"] = Nothing, ["color"] = "#999999", ["activecolor"] = "#767676" },
            ["barmode"] = figure.Kind == ChartKind.StackedColumns ? "stack" : "group",
            ["bargap"] = 0.3,
            ["hovermode"] = "closest",

            // A number that finds no room is left out and not made unreadably small.
            ["uniformtext"] = new Dictionary<string, object?> { ["mode"] = "hide", ["minsize"] = 11 },
            ["legend"] = new Dictionary<string, object?> { ["orientation"] = "h", ["x"] = 0, ["y"] = 1.02, ["yanchor"] = "bottom", ["traceorder"] = "normal" },
            ["showlegend"] = hasLegend,
            ["margin"] = new Dictionary<string, object?> { ["l"] = 56, ["r"] = 16, ["t"] = (hasTitle ? 30 : 0) + (hasLegend ? 44 : 14), ["b"] = 40 },
            ["height"] = HeightOf(figure),
            [isBars ? "yaxis" : "xaxis"] = Labels(figure),
            [isBars ? "xaxis" : "yaxis"] = Numbers(figure),
            ["shapes"] = PlotlyTraces.Gaps(figure),
            ["annotations"] = PlotlyTraces.Reasons(figure),
        };
        if (hasTitle)
        {
            layout["title"] = new Dictionary<string, object?>
            {
                ["text"] = PlotlyTraces.Safe(figure.Title),
                ["x"] = 0,
                ["xref"] = "paper",
                ["font"] = new Dictionary<string, object?> { ["size"] = 15 },
            };
        }

        return layout;
    }

    private static int HeightOf(ReportChart figure) => figure.Kind switch
    {
        ChartKind.Bars => 120 + (figure.Labels.Count * ((18 * Math.Max(figure.Series.Count, 1)) + 12)),
        ChartKind.Levels => 130 + (34 * figure.Levels.Count),
        _ => 360,
    };

    private static Dictionary<string, object?> Labels(ReportChart figure)
    {
        var labels = figure.Labels;
        var axis = new Dictionary<string, object?>
        {
            ["type"] = "category",
            ["categoryorder"] = "array",
            ["categoryarray"] = labels.Select(PlotlyTraces.Safe).ToArray(),
            ["automargin"] = true,
            ["fixedrange"] = true,
            ["showgrid"] = false,
            ["tickangle"] = 0,
        };
        if (figure.Kind == ChartKind.Bars)
        {
            axis["autorange"] = "reversed";
            axis["tickmode"] = "array";
            axis["tickvals"] = labels.Select(PlotlyTraces.Safe).ToArray();
            axis["ticktext"] = labels.Select(l => string.Join("<br>", SvgText.Wrap(l, LabelWidth).Select(PlotlyTraces.Safe))).ToArray();
        }
        else if (labels.Count > 0)
        {
            // As many as find room beside each other; the last always stands.
            var step = (int)Math.Max(1, Math.Ceiling((labels.Max(l => SvgText.Width(l)) + 10) * labels.Count / NarrowestWidth));
            axis["tickmode"] = "array";
            axis["tickvals"] = labels.Where((_, i) => (labels.Count - 1 - i) % step == 0).Select(PlotlyTraces.Safe).ToArray();
        }

        return axis;
    }

    private static Dictionary<string, object?> Numbers(ReportChart figure)
    {
        var axis = new Dictionary<string, object?>
        {
            ["gridcolor"] = Grid,
            ["zerolinecolor"] = Grid,
            ["automargin"] = true,
            ["fixedrange"] = true,
        };
        if (figure.Kind == ChartKind.Levels)
        {
            axis["tickvals"] = Enumerable.Range(1, figure.Levels.Count).ToArray();
            axis["ticktext"] = figure.Levels.Select(PlotlyTraces.Safe).ToArray();
            axis["range"] = new[] { figure.Levels.Count + 0.5, 0.5 };
            axis["zeroline"] = false;
            return axis;
        }

        axis["title"] = new Dictionary<string, object?> { ["text"] = PlotlyTraces.Safe(Capitals.First(figure.Unit)) };
        axis["tickformat"] = ",";
        axis["rangemode"] = "tozero";
        if (figure.Kind == ChartKind.Bars && figure.Series.SelectMany(s => s.Points).ToList() is { Count: > 0 } points)
        {
            // Room for the values at the ends of the bars.
            var room = NarrowestWidth - Math.Min(figure.Labels.Max(l => SvgText.Width(l)), LabelWidth);
            var text = Math.Min(points.Max(p => PlotlyTraces.LinesOf(figure, p).Max(l => SvgText.Width(l))) / room, 0.6);
            var highest = (double)(points.Max(p => p.High ?? p.Low) ?? 0);
            axis["range"] = new[] { 0, highest > 0 ? highest / (0.95 - text) : 1 };
        }

        return axis;
    }
}
