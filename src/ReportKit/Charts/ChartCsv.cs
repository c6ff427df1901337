using System.Globalization;
using System.Text;
using ReportKit.Diagnostics;
using ReportKit.Facts;

namespace ReportKit.Charts;

/// <summary>A figure as comma-separated values, for readers who want to work with the numbers.</summary>
/// <remarks>One row a series and label. Quoted as RFC 4180 says, with LF; numbers as every program reads them. A gap has its reason
/// and no number, so that nothing takes it for a zero. What a spreadsheet would run as a formula gets an apostrophe before it.</remarks>
public static class ChartCsv
{
    private const string Header = "series,label,value,low,high,unit,kind,gap,remark,others,facts,sources\n";

    /// <summary>The whole file.</summary>
    /// <param name="figure">The figure. A value is given only where it is exact, by its name where it is a level; low and high are
    /// the bounds, empty where there are none.</param>
    public static string Of(ReportChart figure)
    {
        var csv = new StringBuilder(Header);
        foreach (var series in figure.Series)
        {
            foreach (var label in figure.Labels)
            {
                csv.AppendJoin(',', CellsOf(figure, series.Name, label, series.At(label))).Append('\n');
            }
        }

        return csv.ToString();
    }

    private static string[] CellsOf(ReportChart figure, string series, string label, ChartPoint? point)
    {
        var value = point?.Value;
        var isLevel = figure.Kind == ChartKind.Levels;
        var facts = point?.Facts ?? [];
        return
        [
            Text(series),
            Text(label),
            isLevel && value is not null ? Text(ValueText.Mark(figure, point)) : value is { Kind: ValueKind.Exact } ? Number(value.Value.Low) : "",
            isLevel ? "" : Number(point?.Low),
            isLevel ? "" : Number(point?.High),
            Text(figure.Unit),
            value is null ? "" : isLevel ? "level" : Cells.Text(value.Value.Kind),
            value is null ? Text(ValueText.Mark(figure, point)) : "",
            Text(point?.Remark ?? ""),
            Text(string.Join("; ", (point?.Others ?? []).Select(o => ValueText.Mark(figure, o)))),
            Text(string.Join("; ", facts.Select(f => f.Id).Distinct(StringComparer.Ordinal))),
            Text(string.Join("; ", facts.Select(f => f.Citation.Source.Value).Distinct(StringComparer.Ordinal))),
        ];
    }

    private static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static string Text(string text)
    {
        // A line break would be one cell to a reader of RFC 4180 and two rows to every other.
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        var safe = line.TrimStart() is [var first, ..] && "=+-@＝＋－＠".Contains(first) ? $"'{line}" : line;
        return safe.AsSpan().IndexOfAny(',', '"') >= 0 || safe != safe.Trim() ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
