using Members = System.Collections.Generic.Dictionary<string, object?>;

namespace ReportKit.Charts;

/// <summary>The traces and marks of a Plotly chart. The names are those of plotly.js.</summary>
internal static class PlotlyTraces
{
    /// <summary>One trace a series, followed by what plotly.js needs further traces for: the upper part of stacked columns that are
    /// bounds, what other sources give, the texts beside bars.</summary>
    public static Members[] Of(ReportChart chart)
    {
        var labels = chart.Labels;
        var traces = new List<Members>();
        for (var s = 0; s < chart.Series.Count; s++)
        {
            var points = labels.Select(chart.Series[s].At).ToList();
            traces.Add(TraceOf(chart, s, labels, points));
            if (chart.Kind == ChartKind.StackedColumns && points.Any(p => p?.Spread is not null))
            {
                traces.Add(Silent(chart, s, "bar", labels, points.Select(p => p?.Spread), ("opacity", 0.3)));
            }

            if (chart.Kind is not (ChartKind.Bars or ChartKind.StackedColumns) && points.Any(p => p?.Others.Count > 0))
            {
                var others = points.OfType<ChartPoint>().SelectMany(p => p.Others.Select(o => (p.Label, Value: o.High ?? o.Low))).ToList();
                traces.Add(Silent(chart, s, "scatter", others.Select(o => o.Label), others.Select(o => o.Value), ("mode", "markers")));
            }
        }

        return [.. traces];
    }

    /// <summary>Grey places where no series has a value.</summary>
    public static Members[] Gaps(ReportChart chart) => chart.Kind == ChartKind.Bars ? [] :
    [
        .. chart.Labels.Index().Where(l => chart.IsGap(l.Item)).Select(l => new Members
        {
            ["type"] = "rect", ["xref"] = "x", ["yref"] = "paper",
            ["x0"] = l.Index - 0.42m, ["x1"] = l.Index + 0.42m, ["y0"] = 0, ["y1"] = 1,
            ["fillcolor"] = "rgba(128,128,128,.18)", ["line"] = new Members { ["width"] = 0 }, ["layer"] = "below",
        }),
    ];

    /// <summary>Beside single bars their value, or why there is none.</summary>
    public static Members[] Reasons(ReportChart chart) => chart.Kind != ChartKind.Bars || chart.Series.Count != 1 ? [] :
    [
        .. chart.Labels.Select(label => (label, Point: chart.Series[0].At(label))).Select(l => new Members
        {
            ["xref"] = "x", ["yref"] = "y", ["x"] = l.Point?.Top ?? 0, ["y"] = Safe(l.label), ["xanchor"] = "left", ["xshift"] = 4,
            ["showarrow"] = false, ["align"] = "left", ["text"] = string.Join("<br>", LinesOf(chart, l.Point).Select(Safe)),
        }),
    ];

    /// <summary>A value, and below it what it covers.</summary>
    public static IReadOnlyList<string> LinesOf(ReportChart chart, ChartPoint? point) => point is { Remark.Length: > 0 }
        ? [ValueText.Full(chart, point with { Remark = "" }), point.Remark]
        : [ValueText.Full(chart, point)];

    /// <summary>Text that plotly.js shows as it is; it reads some markup out of its texts.</summary>
    public static string Safe(string text) =>
        SvgText.Escape(text).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);

    private static Members TraceOf(ReportChart chart, int series, IReadOnlyList<string> labels, List<ChartPoint?> points)
    {
        var isBars = chart.Kind == ChartKind.Bars;
        var isLine = chart.Kind is ChartKind.Lines or ChartKind.Levels;
        var colour = ChartPalette.Of(chart, series);
        var trace = new Members
        {
            ["type"] = isLine ? "scatter" : "bar",
            ["name"] = Safe(chart.Series[series].Name),
            [isBars ? "y" : "x"] = labels.Select(Safe).ToArray(),
            // A null leaves its place empty and breaks a line.
            [isBars ? "x" : "y"] = points.Select(p => p?.Value is null ? null : (object)p.Bottom).ToArray(),
            ["hovertext"] = points.Select(p => Safe(ValueText.Full(chart, p))).ToArray(),
            ["hovertemplate"] = (isBars ? "%{y}: " : "%{x}: ") + "%{hovertext}<extra>%{fullData.name}</extra>",
            ["marker"] = new Members { ["color"] = colour, ["size"] = SizeOf(chart, points) },
        };
        if (isLine)
        {
            var shape = chart.Kind == ChartKind.Levels ? "hvh" : "linear";
            trace["mode"] = "lines+markers";
            trace["line"] = new Members { ["color"] = colour, ["width"] = 2, ["shape"] = shape };
        }
        else if (chart.Kind == ChartKind.GroupedColumns)
        {
            // A zero has no column to be seen by. Where bounds are drawn they say what a number would cross.
            Write(p => p.Spread is null ? ValueText.Mark(chart, p) : "");
        }
        else if (isBars)
        {
            trace["orientation"] = "h";
            if (chart.Series.Count > 1)
            {
                Write(p => ValueText.Full(chart, p));
            }
        }

        if (chart.Kind != ChartKind.StackedColumns && points.Any(p => p?.Spread is not null))
        {
            trace[isBars ? "error_x" : "error_y"] = new Members
            {
                ["type"] = "data",
                ["symmetric"] = false,
                ["array"] = points.Select(p => p?.Spread).ToArray(),
                ["arrayminus"] = points.Select(_ => (object?)null).ToArray(),
                // Without caps, which would stand on exact values too.
                ["width"] = 0,
                ["thickness"] = 2.5,
                ["color"] = colour,
            };
        }

        return trace;

        void Write(Func<ChartPoint, string> text)
        {
            trace["text"] = points.Select(p => p?.Value is null ? "" : Safe(text(p))).ToArray();
            trace["textposition"] = "outside";
            trace["constraintext"] = "none";
            trace["cliponaxis"] = false;
        }
    }

    // No mark stands at zero for what may be more; its whisker shows it.
    private static object SizeOf(ReportChart chart, List<ChartPoint?> points) =>
        chart.Kind == ChartKind.Levels ? 9
        : chart.Kind != ChartKind.Lines || !points.Any(p => p?.MayBeZero == true) ? 6
        : points.Select(p => p?.MayBeZero == true ? 0 : 6).ToArray();

    private static Members Silent(
        ReportChart chart, int series, string type, IEnumerable<string> x, IEnumerable<decimal?> y, (string Name, object Value) own)
    {
        var symbol = type == "scatter" ? "diamond-open" : null;
        return new Members
        {
            ["type"] = type,
            ["name"] = Safe(chart.Series[series].Name),
            ["x"] = x.Select(Safe).ToArray(),
            ["y"] = y.ToArray(),
            ["hoverinfo"] = "skip",
            ["showlegend"] = false,
            ["marker"] = new Members { ["color"] = ChartPalette.Of(chart, series), ["symbol"] = symbol, ["size"] = 8 },
            [own.Name] = own.Value,
        };
    }
}
