namespace ReportKit.Charts;

/// <summary>The traces and marks of a Plotly chart. The names are those of plotly.js.</summary>
internal static class PlotlyTraces
{
    /// <summary>One trace a series, followed by what plotly.js needs further traces for: the upper part of stacked columns that are
    /// bounds, what other sources give, the texts beside bars.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> Of(ReportChart figure)
    {
        var labels = figure.Labels;
        var traces = new List<IReadOnlyDictionary<string, object?>>();
        for (var s = 0; s < figure.Series.Count; s++)
        {
            var points = labels.Select(figure.Series[s].At).ToList();
            traces.Add(TraceOf(figure, s, labels, points));
            if (figure.Kind == ChartKind.StackedColumns && points.Any(p => Spread(p) is not null))
            {
                traces.Add(Silent(figure, s, "bar", labels, points.Select(Spread), ("opacity", 0.3)));
            }

            if (figure.Kind is not (ChartKind.Bars or ChartKind.StackedColumns) && points.Any(p => p?.Others.Count > 0))
            {
                var others = points.OfType<ChartPoint>().SelectMany(p => p.Others.Select(o => (p.Label, Value: o.High ?? o.Low))).ToList();
                traces.Add(Silent(figure, s, "scatter", others.Select(o => o.Label), others.Select(o => o.Value), ("mode", "markers")));
            }
        }

        return traces;
    }

    /// <summary>Grey places where no series has a value.</summary>
    public static IReadOnlyList<object> Gaps(ReportChart figure) => figure.Kind == ChartKind.Bars ? [] :
    [
        .. figure.Labels.Select((label, index) => (label, index)).Where(l => figure.Series.All(s => s.At(l.label)?.Value is null)).Select(l => new Dictionary<string, object?>
        {
            ["type"] = "rect", ["xref"] = "x", ["yref"] = "paper", ["x0"] = l.index - 0.42m, ["x1"] = l.index + 0.42m, ["y0"] = 0, ["y1"] = 1,
            ["fillcolor"] = "rgba(128,128,128,.18)", ["line"] = new Dictionary<string, object?> { ["width"] = 0 }, ["layer"] = "below",
        }),
    ];

    /// <summary>Beside single bars their value, or why there is none.</summary>
    public static IReadOnlyList<object> Reasons(ReportChart figure) => figure.Kind != ChartKind.Bars || figure.Series.Count != 1 ? [] :
    [
        .. figure.Labels.Select(label => (label, Point: figure.Series[0].At(label))).Select(l => new Dictionary<string, object?>
        {
            ["xref"] = "x", ["yref"] = "y", ["x"] = l.Point?.High ?? l.Point?.Low ?? 0, ["y"] = Safe(l.label), ["xanchor"] = "left", ["xshift"] = 4,
            ["showarrow"] = false, ["align"] = "left", ["text"] = string.Join("<br>", LinesOf(figure, l.Point).Select(Safe)),
        }),
    ];

    /// <summary>A value, and below it what it covers.</summary>
    public static IReadOnlyList<string> LinesOf(ReportChart figure, ChartPoint? point) =>
        point is { Remark.Length: > 0 } ? [ValueText.Full(figure, point with { Remark = "" }), point.Remark] : [ValueText.Full(figure, point)];

    /// <summary>Text that plotly.js shows as it is; it reads some markup out of its texts.</summary>
    public static string Safe(string text) => SvgText.Escape(text).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);

    private static Dictionary<string, object?> TraceOf(ReportChart figure, int series, IReadOnlyList<string> labels, List<ChartPoint?> points)
    {
        var isBars = figure.Kind == ChartKind.Bars;
        var isLine = figure.Kind is ChartKind.Lines or ChartKind.Levels;
        var colour = ChartPalette.Of(figure, series);
        var trace = new Dictionary<string, object?>
        {
            ["type"] = isLine ? "scatter" : "bar",
            ["name"] = Safe(figure.Series[series].Name),
            [isBars ? "y" : "x"] = labels.Select(Safe).ToArray(),
            // A null leaves its place empty and breaks a line.
            [isBars ? "x" : "y"] = points.Select(p => p?.Value is null ? null : (object)(p.Low ?? 0)).ToArray(),
            ["hovertext"] = points.Select(p => Safe(ValueText.Full(figure, p))).ToArray(),
            ["hovertemplate"] = (isBars ? "%{y}: " : "%{x}: ") + "%{hovertext}<extra>%{fullData.name}</extra>",
            ["marker"] = new Dictionary<string, object?> { ["color"] = colour, ["size"] = SizeOf(figure, points) },
        };
        if (isLine)
        {
            trace["mode"] = "lines+markers";
            trace["line"] = new Dictionary<string, object?> { ["color"] = colour, ["width"] = 2, ["shape"] = figure.Kind == ChartKind.Levels ? "hvh" : "linear" };
        }
        else if (figure.Kind == ChartKind.GroupedColumns)
        {
            // A zero has no column to be seen by. Where bounds are drawn they say what a number would cross.
            trace["text"] = points.Select(p => p?.Value is null || Spread(p) is not null ? "" : Safe(ValueText.Mark(figure, p))).ToArray();
            trace["textposition"] = "outside";
            trace["constraintext"] = "none";
            trace["cliponaxis"] = false;
        }
        else if (isBars)
        {
            trace["orientation"] = "h";
            if (figure.Series.Count > 1)
            {
                trace["text"] = points.Select(p => p?.Value is null ? "" : Safe(ValueText.Full(figure, p))).ToArray();
                trace["textposition"] = "outside";
                trace["constraintext"] = "none";
                trace["cliponaxis"] = false;
            }
        }

        if (figure.Kind != ChartKind.StackedColumns && points.Any(p => Spread(p) is not null))
        {
            trace[isBars ? "error_x" : "error_y"] = new Dictionary<string, object?>
            {
                ["type"] = "data",
                ["symmetric"] = false,
                ["array"] = points.Select(Spread).ToArray(),
                ["arrayminus"] = points.Select(_ => (object?)null).ToArray(),
                // Without caps, which would stand on exact values too.
                ["width"] = 0,
                ["thickness"] = 2.5,
                ["color"] = colour,
            };
        }

        return trace;
    }

    // No mark stands at zero for what may be more; its whisker shows it.
    private static object SizeOf(ReportChart figure, List<ChartPoint?> points) =>
        figure.Kind == ChartKind.Levels ? 9
        : figure.Kind == ChartKind.Lines && points.Any(p => p?.MayBeZero == true) ? points.Select(p => p?.MayBeZero == true ? 0 : 6).ToArray()
        : 6;

    private static Dictionary<string, object?> Silent(
        ReportChart figure, int series, string type, IEnumerable<string> x, IEnumerable<decimal?> y, (string Name, object Value) own) => new()
        {
            ["type"] = type,
            ["name"] = Safe(figure.Series[series].Name),
            ["x"] = x.Select(Safe).ToArray(),
            ["y"] = y.ToArray(),
            ["hoverinfo"] = "skip",
            ["showlegend"] = false,
            ["marker"] = new Dictionary<string, object?> { ["color"] = ChartPalette.Of(figure, series), ["symbol"] = type == "scatter" ? "diamond-open" : null, ["size"] = 8 },
            [own.Name] = own.Value,
        };

    // How far it may reach above its lower bound; null where it doesn't, so that no whisker is drawn.
    private static decimal? Spread(ChartPoint? point) => point?.High > (point?.Low ?? 0) ? point?.High - (point?.Low ?? 0) : null;
}
