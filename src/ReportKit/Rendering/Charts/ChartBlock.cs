namespace ReportKit.Rendering;

/// <summary>A chart as a template sees it: what it is called and tells, and its table.</summary>
internal sealed class ChartBlock
{
    private ChartBlock(ReportChart chart) => Chart = chart;

    /// <summary>Names its files, and the same next year: <c>prosecutions-mng</c>.</summary>
    public string Id => Chart.Id;

    public string Title => Chart.Title;

    /// <summary>What it tells, for readers who can't see it: from the first value to the last, and gaps that rest on facts.</summary>
    public IReadOnlyList<ChartCaption> Sentences => Select(isFixed: false);

    /// <summary>How to read what isn't one number, and where there is no entry.</summary>
    public IReadOnlyList<ChartCaption> Notes => Select(isFixed: true);

    /// <summary>Headings of its table: the axis, then one a series.</summary>
    public IReadOnlyList<string> Columns => ChartTable.Of(Chart).Columns;

    /// <summary>One a place on the axis.</summary>
    public IReadOnlyList<ChartBlockRow> Rows =>
        [.. ChartTable.Of(Chart).Rows.Select(r => new ChartBlockRow(r.Label, [.. r.Cells.Select(Cell)]))];

    /// <summary>Whether its cells are numbers.</summary>
    public bool HasNumbers => Chart.Kind != ChartKind.Levels;

    internal ReportChart Chart { get; }

    /// <summary>A view of a chart; null where it has no value at all.</summary>
    internal static ChartBlock? Of(ReportChart chart) => chart.Points.Any(p => p.Value is not null) ? new ChartBlock(chart) : null;

    /// <summary>The charts of those blocks that there are.</summary>
    internal static IReadOnlyList<ReportChart> Drawn(IEnumerable<ChartBlock?> blocks) =>
        [.. blocks.OfType<ChartBlock>().Select(b => b.Chart)];

    private static ChartBlockCell Cell(ChartCell cell) => new(cell.Facts.Count > 0 ? new Traced(cell.Text, cell.Facts) : null, cell.Text);

    private IReadOnlyList<ChartCaption> Select(bool isFixed) =>
    [
        .. ChartAltText.Sentences(Chart).Where(s => s.IsFixed == isFixed)
            .Select(s => new ChartCaption(s.Id, s.IsFixed ? null : new Traced(s.Text, s.Facts), s.Text)),
    ];
}

/// <summary>A sentence under a chart.</summary>
/// <param name="Id">Its key within the chart, the same next year.</param>
/// <param name="Told">The sentence with its facts; null where it is fixed wording.</param>
/// <param name="Text">The sentence.</param>
internal sealed record ChartCaption(string Id, Traced? Told, string Text);

/// <summary>A row of a chart's table.</summary>
/// <param name="Label">Where it stands on the axis.</param>
/// <param name="Cells">One a series.</param>
internal sealed record ChartBlockRow(string Label, IReadOnlyList<ChartBlockCell> Cells);

/// <summary>A cell of a chart's table.</summary>
/// <param name="Told">The value, or the reason of the gap, with its facts; null where no fact stands behind it.</param>
/// <param name="Text">The same as text.</param>
internal sealed record ChartBlockCell(Traced? Told, string Text);
