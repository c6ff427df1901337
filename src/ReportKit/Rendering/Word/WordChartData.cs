namespace ReportKit.Rendering;

/// <summary>The numbers of a chart as the columns of its workbook.</summary>
/// <remarks>The first has the labels, one a row; the others follow it in their order.</remarks>
internal sealed record WordChartData(ReportChart Chart, IReadOnlyList<string> Labels, IReadOnlyList<WordChartColumn> Columns)
{
    /// <summary>Of a chart; null where there is nothing to draw: caption and table say why.</summary>
    public static WordChartData? Of(ReportChart chart)
    {
        var labels = chart.Labels;
        if (chart.Points.All(p => p.Value is null))
        {
            return null;
        }

        var columns = new List<WordChartColumn>();
        for (var s = 0; s < chart.Series.Count; s++)
        {
            columns.AddRange(Of(chart, s, [.. labels.Select(chart.Series[s].At)]));
        }

        // Names of levels stand at the axis as the names of series with one point each: Word has no other axis of words.
        columns.AddRange(chart.Levels.Select((level, l) =>
            new WordChartColumn(level, WordChartRole.Level, l, [l + 1, .. new decimal?[labels.Count - 1]])));
        return new WordChartData(chart, chart.Kind == ChartKind.Bars ? [.. labels.Select(l => WithReason(chart, l))] : labels, columns);
    }

    private static IEnumerable<WordChartColumn> Of(ReportChart chart, int series, List<ChartPoint?> points)
    {
        var name = chart.Series[series].Name;
        yield return Column("", WordChartRole.Values, p => p?.Value is null ? null : p.Bottom);
        if (chart.Kind != ChartKind.Levels && points.Any(p => p?.Spread is not null))
        {
            yield return Column(" (+)", WordChartRole.Spread, p => p?.Spread);
        }

        var others = chart.Kind is ChartKind.Bars or ChartKind.StackedColumns ? 0 : points.Max(p => p?.Others.Count ?? 0);
        for (var i = 0; i < others; i++)
        {
            yield return Column(" (◇)", WordChartRole.Other, p => i < p?.Others.Count ? p.Others[i].High ?? p.Others[i].Low : null);
        }

        WordChartColumn Column(string mark, WordChartRole role, Func<ChartPoint?, decimal?> value) =>
            new(name + mark, role, series, [.. points.Select(value)]);
    }

    // Where a bar is missing its label says why.
    private static string WithReason(ReportChart chart, string label) =>
        chart.Series.Count == 1 && chart.Series[0].At(label) is { Value: null } point
            ? $"{label}: {ValueText.Full(chart, point)}"
            : label;
}

/// <summary>One column of a chart's workbook: a value for each label; null leaves the cell empty, which is never drawn as a zero. It
/// belongs to a series or a level, counted from 0.</summary>
internal sealed record WordChartColumn(string Name, WordChartRole Role, int Series, IReadOnlyList<decimal?> Values);

/// <summary>What a column of a chart's workbook is for.</summary>
internal enum WordChartRole
{
    /// <summary>The values of a series; of bounds the lower ones.</summary>
    Values,

    /// <summary>How far the values may reach above.</summary>
    Spread,

    Other,

    /// <summary>The name of a level.</summary>
    Level,
}
