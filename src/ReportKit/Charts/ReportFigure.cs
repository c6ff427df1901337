namespace ReportKit.Charts;

/// <summary>A figure as data: what a chart, a table and an alternative text are made from.</summary>
/// <param name="Id">Kebab-case and the same next year: <c>placements-by-edition</c>.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What one is: <c>countries</c>.</param>
/// <param name="Series">In the order in which a reader should see them.</param>
public sealed record ReportFigure(string Id, string Title, string Unit, IReadOnlyList<FigureSeries> Series);

/// <summary>One line, or one colour of column, of a figure.</summary>
/// <param name="Name">As a reader sees it.</param>
/// <param name="Points">In the order of the axis.</param>
public sealed record FigureSeries(string Name, IReadOnlyList<FigurePoint> Points);

/// <summary>One value.</summary>
/// <param name="Label">Where it stands on the axis: <c>2018</c>.</param>
/// <param name="Low">The least it can be; null where nothing is known, which is never drawn as a zero.</param>
/// <param name="High">The most it can be.</param>
public sealed record FigurePoint(string Label, decimal? Low, decimal? High);
