using ReportKit.Diagnostics;

namespace ReportKit.Charts;

/// <summary>A chart as a table, for readers who can't see it and for those who want the numbers.</summary>
/// <param name="Columns">Headings: the axis, then one a series.</param>
/// <param name="Rows">One a label, in the order of the axis.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<ChartRow> Rows)
{
    /// <summary>The table of a chart. Nothing is blank: a gap says why it is one.</summary>
    public static ChartTable Of(ReportChart chart) => new(
        [Capitals.First(chart.Axis), .. chart.Series.Select(s => s.Name)],
        [.. chart.Labels.Select(label => new ChartRow(label, [.. chart.Series.Select(s => CellOf(chart, s.At(label)))]))]);

    private static ChartCell CellOf(ReportChart chart, ChartPoint? point) =>
        new(ValueText.Full(chart, point), point?.Value is null, point?.Facts ?? []);
}

/// <summary>One label of a chart.</summary>
/// <param name="Label">Where it stands on the axis.</param>
/// <param name="Cells">One a series.</param>
public sealed record ChartRow(string Label, IReadOnlyList<ChartCell> Cells);

/// <summary>One value of a chart as text.</summary>
/// <param name="Text">The value as a chart shows it, with its remark and what other sources give; or the reason of the gap.</param>
/// <param name="IsGap">Whether there is no value.</param>
/// <param name="Facts">What it rests on.</param>
public sealed record ChartCell(string Text, bool IsGap, IReadOnlyList<Fact> Facts);
