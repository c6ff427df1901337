using Members = System.Collections.Generic.Dictionary<string, object?>;

namespace ReportKit.Charts;

/// <summary>Axes and frame of a Plotly chart. The names are those of plotly.js.</summary>
internal static class PlotlyLayout
{
    private const string Grid = "rgba(128,128,128,.25)";
    private const string Nothing = "rgba(0,0,0,0)";
    private const double LabelWidth = 130;

    // That of a telephone, so that no labels overlap there.
    private const double NarrowestWidth = 320;

    public static Members Config { get; } = new Members
    {
        ["responsive"] = true,
        ["displaylogo"] = false,
        ["modeBarButtonsToRemove"] = new[]
        {
            "select2d", "lasso2d", "zoom2d", "pan2d", "zoomIn2d", "zoomOut2d", "autoScale2d", "resetScale2d",
        },
    };

    public static Members Of(ReportChart chart, bool hasTitle)
    {
        var isBars = chart.Kind == ChartKind.Bars;
        var hasLegend = chart.Kind != ChartKind.Levels && (chart.Series.Count > 1 || !isBars);
        var layout = new Members
        {
            ["autosize"] = true,
            ["font"] = new Members { ["family"] = "system-ui,sans-serif", ["size"] = 12, ["color"] = "#767676" },
            ["paper_bgcolor"] = Nothing,
            ["plot_bgcolor"] = Nothing,
            ["modebar"] = new Members { ["bgcolor"] = Nothing, ["color"] = "#999999", ["activecolor"] = "#767676" },
            ["barmode"] = chart.Kind == ChartKind.StackedColumns ? "stack" : "group",
            ["bargap"] = 0.3,
            ["hovermode"] = "closest",

            // A number that finds no room is left out and not made unreadably small.
            ["uniformtext"] = new Members { ["mode"] = "hide", ["minsize"] = 11 },
            ["legend"] = new Members { ["orientation"] = "h", ["x"] = 0, ["y"] = 1.02, ["yanchor"] = "bottom", ["traceorder"] = "normal" },
            ["showlegend"] = hasLegend,
            ["margin"] = new Members { ["l"] = 56, ["r"] = 16, ["t"] = (hasTitle ? 30 : 0) + (hasLegend ? 44 : 14), ["b"] = 40 },
            ["height"] = HeightOf(chart),
            [isBars ? "yaxis" : "xaxis"] = Labels(chart),
            [isBars ? "xaxis" : "yaxis"] = Numbers(chart),
            ["shapes"] = PlotlyTraces.Gaps(chart),
            ["annotations"] = PlotlyTraces.Reasons(chart),
        };
        if (hasTitle)
        {
            layout["title"] = new Members
            {
                ["text"] = PlotlyTraces.Safe(chart.Title),
                ["x"] = 0,
                ["xref"] = "paper",
                ["font"] = new Members { ["size"] = 15 },
            };
        }

        return layout;
    }

    private static int HeightOf(ReportChart chart) => chart.Kind switch
    {
        ChartKind.Bars => 120 + (chart.Labels.Count * ((18 * Math.Max(chart.Series.Count, 1)) + 12)),
        ChartKind.Levels => 130 + (34 * chart.Levels.Count),
        _ => 360,
    };

    private static Members Labels(ReportChart chart)
    {
        var labels = chart.Labels;
        var axis = new Members
        {
            ["type"] = "category",
            ["categoryorder"] = "array",
            ["categoryarray"] = labels.Select(PlotlyTraces.Safe).ToArray(),
            ["automargin"] = true,
            ["fixedrange"] = true,
            ["showgrid"] = false,
            ["tickangle"] = 0,
        };
        if (chart.Kind == ChartKind.Bars)
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

    private static Members Numbers(ReportChart chart)
    {
        var axis = new Members
        {
            ["gridcolor"] = Grid,
            ["zerolinecolor"] = Grid,
            ["automargin"] = true,
            ["fixedrange"] = true,
        };
        if (chart.Kind == ChartKind.Levels)
        {
            axis["tickvals"] = Enumerable.Range(1, chart.Levels.Count).ToArray();
            axis["ticktext"] = chart.Levels.Select(PlotlyTraces.Safe).ToArray();
            axis["range"] = new[] { chart.Levels.Count + 0.5, 0.5 };
            axis["zeroline"] = false;
            return axis;
        }

        axis["title"] = new Members { ["text"] = PlotlyTraces.Safe(Capitals.First(chart.Unit)) };
        axis["tickformat"] = ",";
        axis["rangemode"] = "tozero";
        if (chart.Kind == ChartKind.Bars && chart.Points.ToList() is { Count: > 0 } points)
        {
            // Room for the values at the ends of the bars.
            var room = NarrowestWidth - Math.Min(chart.Labels.Max(l => SvgText.Width(l)), LabelWidth);
            var text = Math.Min(points.Max(p => PlotlyTraces.LinesOf(chart, p).Max(l => SvgText.Width(l))) / room, 0.6);
            var highest = (double)(points.Max(p => p.High ?? p.Low) ?? 0);
            axis["range"] = new[] { 0, highest > 0 ? highest / (0.95 - text) : 1 };
        }

        return axis;
    }
}
