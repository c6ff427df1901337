namespace ReportKit.Charts;

/// <summary>Values of a chart as text.</summary>
internal static class ValueText
{
    /// <summary>In a chart or a table: <c>0–4</c>, <c>≥ 12</c>; a level by its name, a gap by its reason.</summary>
    public static string Mark(ReportChart chart, ChartPoint? point) => Write(chart, point, "mark");

    /// <summary>In a sentence after a preposition: <c>between 0 and 4</c>, <c>at least 12</c>; a part with its whole: <c>12 of 82
    /// (15%)</c>.</summary>
    public static string Said(ReportChart chart, ChartPoint point)
    {
        var said = Write(chart, point, "said");
        return point.Whole is { } whole && Share(chart, point) is { Length: > 0 } share
            ? chart.Words.Fill("said.of", ("value", said), ("whole", NumberStyle.Digits(whole)), ("share", share))
            : said;
    }

    /// <summary>As a mark, with its share, its remark and what other sources give: <c>12 (15%)</c>, <c>6,178 (6,618)</c>.</summary>
    public static string Full(ReportChart chart, ChartPoint? point)
    {
        if (point is null)
        {
            return Mark(chart, point);
        }

        string[] remarks = [Share(chart, point), point.Remark, string.Join(", ", point.Others.Select(o => Mark(chart, o)))];
        var all = string.Join("; ", remarks.Where(r => r.Length > 0));
        return all.Length > 0 ? $"{Mark(chart, point)} ({all})" : Mark(chart, point);
    }

    public static string Mark(ReportChart chart, FactValue value) => Write(chart, value, "mark");

    // In whole per cent: 15%, or 17–18% where only bounds are known; empty where there is no whole, and for none of it.
    private static string Share(ReportChart chart, ChartPoint point)
    {
        if (point is not { Whole: > 0 and var whole, Low: { } low, High: { } high and not 0 })
        {
            return "";
        }

        var (least, most) = (PerCent(low), PerCent(high));
        var share = least == most ? least : chart.Words.Fill("mark.range", ("low", least), ("high", most));
        return chart.Words.Fill("mark.per-cent", ("share", share));

        string PerCent(decimal part) => NumberStyle.Digits(decimal.Round(part * 100 / whole, MidpointRounding.AwayFromZero));
    }

    private static string Write(ReportChart chart, ChartPoint? point, string form) =>
        point?.Value is { } value ? Write(chart, value, form)
        : point is { Gap.Length: > 0 } ? point.Gap
        : chart.Words["gap.no-entry"];

    private static string Write(ReportChart chart, FactValue value, string form)
    {
        if (chart.Kind == ChartKind.Levels && value.IsExact && Level(chart, value) is { } level)
        {
            return level;
        }

        if (value.IsExact)
        {
            return NumberStyle.Digits(value.Low ?? value.High ?? 0);
        }

        var (low, high, limit) = (Bound(value.Low), Bound(value.High), Bound(value.LimitOrNull));
        return chart.Words.Fill($"{form}.{Cells.Text(value.Kind)}", ("low", low), ("high", high), ("limit", limit));
    }

    private static string? Level(ReportChart chart, FactValue value) =>
        value.Low is { } number && number >= 1 && number <= chart.Levels.Count ? chart.Levels[(int)number - 1] : null;

    private static string Bound(decimal? number) => number is { } digits ? NumberStyle.Digits(digits) : "?";
}
