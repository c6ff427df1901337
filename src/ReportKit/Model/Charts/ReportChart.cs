namespace ReportKit;

/// <summary>A chart as data: what a chart, a drawing, a table and an alternative text are made from.</summary>
public sealed record ReportChart
{
    internal ReportChart(string id, string title, string unit, ChartKind kind, IReadOnlyList<ChartSeries> series, ChartWording words) =>
        (Id, Title, Unit, Kind, Series, Words) = (id, title, unit, kind, series, words);

    /// <summary>Kebab-case, the same next year and no other chart's within a site, because files and anchors are named for it:
    /// <c>placements-by-edition</c>, <c>prosecutions-mng</c>.</summary>
    public string Id { get; init; }

    /// <summary>What it shows.</summary>
    public string Title { get; init; }

    /// <summary>What one is: <c>countries</c>.</summary>
    public string Unit { get; init; }

    /// <summary>In the order in which a reader should see them.</summary>
    public IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>How it is drawn.</summary>
    public ChartKind Kind { get; init; }

    /// <summary>The words beside the numbers.</summary>
    internal ChartWording Words { get; }

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
