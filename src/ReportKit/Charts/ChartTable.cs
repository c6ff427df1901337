namespace ReportKit.Charts;

/// <summary>A chart as a table, for readers who can't see it and for those who want the numbers.</summary>
internal sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<ChartRow> Rows)
{
    /// <summary>The table of a chart. Nothing is blank: a gap says why it is one.</summary>
    public static ChartTable Of(ReportChart chart) => new(
        [Capitals.First(chart.Axis), .. chart.Series.Select(s => s.Name)],
        [.. chart.Labels.Select(label => new ChartRow(label, [.. chart.Series.Select(s => CellOf(chart, s.At(label)))]))]);

    private static ChartCell CellOf(ReportChart chart, ChartPoint? point) =>
        new(ValueText.Full(chart, point), point?.Value is null, point?.Facts ?? []);
}

/// <summary>One label of a chart, with a cell for each series.</summary>
internal sealed record ChartRow(string Label, IReadOnlyList<ChartCell> Cells);

/// <summary>One value of a chart as it shows it, with its remark and what other sources give; or the reason of the gap.</summary>
internal sealed record ChartCell(string Text, bool IsGap, IReadOnlyList<Fact> Facts);
