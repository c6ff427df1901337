using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Charts;

/// <summary>Values of a figure as text.</summary>
internal static class ValueText
{
    /// <summary>In a chart or a table: <c>0–4</c>, <c>≥ 12</c>; a level by its name, a gap by its reason.</summary>
    public static string Mark(ReportChart figure, ChartPoint? point) => Write(figure, point, "mark");

    /// <summary>In a sentence after a preposition: <c>between 0 and 4</c>, <c>at least 12</c>; a part with its whole: <c>12 of 82 (15%)</c>.</summary>
    public static string Said(ReportChart figure, ChartPoint point) => point.Whole is { } whole && Share(figure, point) is { Length: > 0 } share
        ? figure.Words.Fill("said.of", ("value", Write(figure, point, "said")), ("whole", NumberStyle.Digits(whole)), ("share", share))
        : Write(figure, point, "said");

    /// <summary>As a mark, with its share, its remark and what other sources give: <c>12 (15%)</c>, <c>6,178 (6,618)</c>.</summary>
    public static string Full(ReportChart figure, ChartPoint? point)
    {
        var others = string.Join(", ", (point?.Others ?? []).Select(o => Mark(figure, o)));
        var remarks = string.Join("; ", new[] { point is null ? "" : Share(figure, point), point?.Remark ?? "", others }.Where(r => r.Length > 0));
        return remarks.Length > 0 ? $"{Mark(figure, point)} ({remarks})" : Mark(figure, point);
    }

    /// <summary>A value alone, as in a chart.</summary>
    public static string Mark(ReportChart figure, FactValue value) => Write(figure, value, "mark");

    // In whole per cent: 15%, or 17–18% where only bounds are known; empty where there is no whole, and for none of it.
    private static string Share(ReportChart figure, ChartPoint point)
    {
        if (point is not { Whole: > 0 and var whole, Low: { } low, High: { } high and not 0 })
        {
            return "";
        }

        var (least, most) = (PerCent(low), PerCent(high));
        return figure.Words.Fill("mark.per-cent", ("share", least == most ? least : figure.Words.Fill("mark.range", ("low", least), ("high", most))));

        string PerCent(decimal part) => NumberStyle.Digits(decimal.Round(part * 100 / whole, MidpointRounding.AwayFromZero));
    }

    private static string Write(ReportChart figure, ChartPoint? point, string form) =>
        point?.Value is { } value ? Write(figure, value, form)
        : point is { Gap.Length: > 0 } ? point.Gap
        : figure.Words["gap.no-entry"];

    private static string Write(ReportChart figure, FactValue value, string form)
    {
        if (figure.Kind == ChartKind.Levels && value.IsExact && Level(figure, value) is { } level)
        {
            return level;
        }

        return value.Kind == ValueKind.Exact
            ? NumberStyle.Digits(value.Low ?? value.High ?? 0)
            : figure.Words.Fill($"{form}.{Cells.Text(value.Kind)}", ("low", Bound(value.Low)), ("high", Bound(value.High)), ("limit", Bound(value.LimitOrNull)));
    }

    private static string? Level(ReportChart figure, FactValue value) =>
        value.Low is { } number && number >= 1 && number <= figure.Levels.Count ? figure.Levels[(int)number - 1] : null;

    private static string Bound(decimal? number) => number is { } digits ? NumberStyle.Digits(digits) : "?";
}
