namespace ReportKit.Charts;

/// <summary>A chart as comma-separated values, for readers who want to work with the numbers.</summary>
/// <remarks>One row a series and label. Quoted as RFC 4180 says, with LF; numbers as every program reads them. A gap has its reason
/// and no number, so that nothing takes it for a zero. What a spreadsheet would run as a formula gets an apostrophe before it.</remarks>
internal static class ChartCsv
{
    private const string Header = "series,label,value,low,high,unit,kind,gap,remark,others,facts,sources\n";

    /// <summary>The whole file. A value is given only where it is exact, by its name where it is a level; low and high are the
    /// bounds, empty where there are none. Bars under a heading have it behind the name of their series.</summary>
    public static string Of(ReportChart chart) => Header + string.Concat(
        from series in chart.Series
        from label in chart.Labels
        select string.Join(',', CellsOf(chart, series.Name, label, series.At(label))) + "\n");

    private static string[] CellsOf(ReportChart chart, string series, string label, ChartPoint? point)
    {
        var value = point?.Value;
        var isLevel = chart.Kind == ChartKind.Levels;
        var facts = point?.Facts ?? [];
        return
        [
            Text(point is { Group.Length: > 0 } ? $"{series}, {point.Group}" : series),
            Text(label),
            value is null ? "" : isLevel ? Text(ValueText.Mark(chart, point)) : value.IsExact ? Number(point?.Low) : "",
            isLevel ? "" : Number(point?.Low),
            isLevel ? "" : Number(point?.High),
            Text(chart.Unit),
            value is null ? "" : isLevel ? "level" : Cells.Text(value.Kind),
            value is null ? Text(ValueText.Mark(chart, point)) : "",
            Text(point?.Remark ?? ""),
            Text(string.Join("; ", (point?.Others ?? []).Select(o => ValueText.Mark(chart, o)))),
            Text(string.Join("; ", facts.Select(f => f.Id).Distinct(StringComparer.Ordinal))),
            Text(string.Join("; ", facts.Select(f => f.Citation.Source.Value).Distinct(StringComparer.Ordinal))),
        ];
    }

    /// <summary>A number's cell, in plain digits; empty where there is none.</summary>
    public static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A text's cell, on one line, quoted where that is needed, and harmless in a spreadsheet.</summary>
    public static string Text(string text)
    {
        // A line break would be one cell to a reader of RFC 4180 and two rows to every other.
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        var safe = line.TrimStart() is [var first, ..] && "=+-@＝＋－＠".Contains(first) ? $"'{line}" : line;
        var isQuoted = safe.AsSpan().ContainsAny(',', '"') || safe != safe.Trim();
        return isQuoted ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
