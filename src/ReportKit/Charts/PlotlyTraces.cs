using Plotly.NET;

namespace ReportKit.Charts;

/// <summary>The traces and marks of a Plotly chart. Their property names are those of plotly.js.</summary>
internal static class PlotlyTraces
{
    /// <summary>One trace a series; of stacked columns a light one follows for what may be above the lower bounds.</summary>
    public static IReadOnlyList<Trace> Of(ReportFigure figure)
    {
        var labels = figure.Labels;
        var traces = new List<Trace>();
        for (var s = 0; s < figure.Series.Count; s++)
        {
            var points = labels.Select(figure.Series[s].At).ToList();
            traces.Add(TraceOf(figure, s, labels, points));
            if (figure.Kind == FigureKind.StackedColumns && points.Any(p => Spread(p) > 0))
            {
                traces.Add(MaybeOf(figure, s, labels, points));
            }

            if (figure.Kind is not (FigureKind.Bars or FigureKind.StackedColumns) && points.Any(p => p?.Others.Count > 0))
            {
                traces.Add(OthersOf(figure, s, points));
            }
        }

        return traces;
    }

    /// <summary>Grey places where no series has a value.</summary>
    public static object[] Gaps(ReportFigure figure) => figure.Kind == FigureKind.Bars ? [] :
    [
        .. figure.Labels.Select((label, index) => (label, index)).Where(l => figure.Series.All(s => s.At(l.label)?.Value is null)).Select(l => new Dictionary<string, object>
        {
            ["type"] = "rect", ["xref"] = "x", ["yref"] = "paper", ["x0"] = l.index - 0.42, ["x1"] = l.index + 0.42, ["y0"] = 0, ["y1"] = 1,
            ["fillcolor"] = "rgba(128,128,128,.18)", ["line"] = new Dictionary<string, object> { ["width"] = 0 }, ["layer"] = "below",
        }),
    ];

    /// <summary>Beside bars, why one isn't there.</summary>
    public static object[] Reasons(ReportFigure figure) => figure.Kind != FigureKind.Bars ? [] :
    [
        .. figure.Labels.Where(label => figure.Series.All(s => s.At(label)?.Value is null)).Select(label => new Dictionary<string, object>
        {
            ["xref"] = "x", ["yref"] = "y", ["x"] = 0, ["y"] = Safe(label), ["xanchor"] = "left", ["showarrow"] = false,
            ["text"] = Safe(ValueText.Full(figure, figure.Series[0].At(label))),
        }),
    ];

    /// <summary>Text that plotly.js shows as it is; it reads some markup out of its texts.</summary>
    public static string Safe(string text) => SvgText.Escape(text).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);

    private static Trace TraceOf(ReportFigure figure, int series, IReadOnlyList<string> labels, List<FigurePoint?> points)
    {
        var isBars = figure.Kind == FigureKind.Bars;
        var isLine = figure.Kind is FigureKind.Lines or FigureKind.Levels;
        var colour = FigurePalette.Of(figure, series);
        var trace = new Trace(isLine ? "scatter" : "bar");
        trace.SetProperty("name", Safe(figure.Series[series].Name));
        trace.SetProperty(isBars ? "y" : "x", labels.Select(Safe).ToArray());
        // A null leaves its place empty and breaks a line.
        trace.SetProperty(isBars ? "x" : "y", points.Select(p => p?.Value is null ? null : (object)(p.Low ?? 0)).ToArray());
        trace.SetProperty("hovertext", points.Select(p => Safe(ValueText.Full(figure, p))).ToArray());
        trace.SetProperty("hovertemplate", isBars ? "%{hovertext}" : "%{hovertext}<extra>%{fullData.name}</extra>");
        trace.SetProperty("marker", new Dictionary<string, object> { ["color"] = colour, ["size"] = figure.Kind == FigureKind.Levels ? 9 : 6 });
        if (isLine)
        {
            trace.SetProperty("mode", "lines+markers");
            trace.SetProperty("line", new Dictionary<string, object> { ["color"] = colour, ["width"] = 2 });
        }
        else if (isBars)
        {
            trace.SetProperty("orientation", "h");
            trace.SetProperty("text", points.Select(p => p?.Value is null ? "" : Safe(ValueText.Full(figure, p))).ToArray());
            trace.SetProperty("textposition", "outside");
            trace.SetProperty("cliponaxis", false);
        }

        if (figure.Kind != FigureKind.StackedColumns && points.Any(p => Spread(p) > 0))
        {
            trace.SetProperty(isBars ? "error_x" : "error_y", new Dictionary<string, object>
            {
                ["type"] = "data", ["symmetric"] = false, ["array"] = points.Select(Spread).ToArray(), ["arrayminus"] = points.Select(_ => 0).ToArray(), ["color"] = colour,
            });
        }

        return trace;
    }

    private static Trace MaybeOf(ReportFigure figure, int series, IReadOnlyList<string> labels, List<FigurePoint?> points)
    {
        var colour = FigurePalette.Of(figure, series);
        var trace = new Trace("bar");
        trace.SetProperty("name", Safe(figure.Series[series].Name));
        trace.SetProperty("x", labels.Select(Safe).ToArray());
        trace.SetProperty("y", points.Select(Spread).ToArray());
        trace.SetProperty("hoverinfo", "skip");
        trace.SetProperty("showlegend", false);
        trace.SetProperty("opacity", 0.3);
        trace.SetProperty("marker", new Dictionary<string, object> { ["color"] = colour });
        return trace;
    }

    private static Trace OthersOf(ReportFigure figure, int series, List<FigurePoint?> points)
    {
        var others = points.OfType<FigurePoint>().SelectMany(p => p.Others.Select(o => (p.Label, Value: o))).ToList();
        var trace = new Trace("scatter");
        trace.SetProperty("name", Safe(figure.Series[series].Name));
        trace.SetProperty("mode", "markers");
        trace.SetProperty("x", others.Select(o => Safe(o.Label)).ToArray());
        trace.SetProperty("y", others.Select(o => o.Value.High ?? o.Value.Low ?? 0).ToArray());
        trace.SetProperty("hoverinfo", "skip");
        trace.SetProperty("showlegend", false);
        trace.SetProperty("marker", new Dictionary<string, object> { ["color"] = FigurePalette.Of(figure, series), ["symbol"] = "diamond-open", ["size"] = 8 });
        return trace;
    }

    private static decimal Spread(FigurePoint? point) => point?.High is { } high ? Math.Max(high - (point.Low ?? 0), 0) : 0;
}
