namespace ReportKit;

/// <summary>A chart as data: what a chart, a drawing, a table and an alternative text are made from.</summary>
/// <param name="Id">Kebab-case, the same next year and no other chart's within a site, because files and anchors are named for it:
/// <c>placements-by-edition</c>, <c>prosecutions-mng</c>.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What one is: <c>countries</c>.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Series">In the order in which a reader should see them.</param>
/// <param name="Words">The words beside the numbers.</param>
public sealed record ReportChart(
    string Id,
    string Title,
    string Unit,
    ChartKind Kind,
    IReadOnlyList<ChartSeries> Series,
    ChartWording Words)
{
    /// <summary>What the labels of the points are: <c>year</c>; may be empty.</summary>
    public string Axis { get; init; } = "";

    /// <summary>Of <see cref="ChartKind.Levels"/> the names of the levels, the first on top; a point's value is its level's
    /// number, counted from 1.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>What its series are parts of, where their names don't say what is counted: <c>Victims detected</c>, by sex; may be
    /// empty.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What a reader should know beside the gaps and intervals, which are told anyway; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Every place on the axis, in the order in which the series name them.</summary>
    public IReadOnlyList<string> Labels => [.. Points.Select(p => p.Label).Distinct(StringComparer.Ordinal)];

    /// <summary>The points of all series.</summary>
    internal IEnumerable<ChartPoint> Points => Series.SelectMany(s => s.Points);

    /// <summary>Whether it has whole numbers only, so that no tick of its axis may lie between them.</summary>
    internal bool IsWhole => Points.All(p => decimal.IsInteger(p.Low ?? 0) && decimal.IsInteger(p.High ?? 0));

    /// <summary>Whether no series has a value at a label.</summary>
    internal bool IsGap(string label) => Series.All(s => s.At(label)?.Value is null);
}

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Columns on top of each other: parts of a whole at each label.</summary>
    StackedColumns,

    /// <summary>Columns side by side.</summary>
    GroupedColumns,

    /// <summary>One line a series.</summary>
    Lines,

    /// <summary>Horizontal bars, one row a label.</summary>
    Bars,

    /// <summary>One dot a label, at a named level: ranks, which aren't numbers.</summary>
    Levels,
}
