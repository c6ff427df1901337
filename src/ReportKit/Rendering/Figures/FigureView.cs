using ReportKit.Charts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>A figure as a template sees it: what it is called and tells, and its table.</summary>
public sealed class FigureView
{
    private FigureView(ReportFigure figure) => Figure = figure;

    /// <summary>Names its files, and the same next year: <c>prosecutions-mng</c>.</summary>
    public string Id => Figure.Id;

    /// <summary>What it shows.</summary>
    public string Title => Figure.Title;

    /// <summary>What it tells, for readers who can't see it: from the first value to the last, and gaps that rest on facts.</summary>
    public IReadOnlyList<FigureSentenceView> Sentences => Select(isFixed: false);

    /// <summary>How to read what isn't one number, and where there is no entry.</summary>
    public IReadOnlyList<FigureSentenceView> Notes => Select(isFixed: true);

    /// <summary>Headings of its table: the axis, then one a series.</summary>
    public IReadOnlyList<string> Columns => FigureTable.Of(Figure).Columns;

    /// <summary>One a place on the axis.</summary>
    public IReadOnlyList<FigureRowView> Rows => [.. FigureTable.Of(Figure).Rows.Select(r => new FigureRowView(r.Label, [.. r.Cells.Select(Cell)]))];

    /// <summary>Whether its cells are numbers.</summary>
    public bool HasNumbers => Figure.Kind != FigureKind.Levels;

    /// <summary>The figure itself.</summary>
    internal ReportFigure Figure { get; }

    /// <summary>A view of a figure; null where it has no value at all.</summary>
    internal static FigureView? Of(ReportFigure figure) => figure.Series.Any(s => s.Points.Any(p => p.Value is not null)) ? new FigureView(figure) : null;

    private static FigureCellView Cell(FigureCell cell) => new(cell.Facts.Count > 0 ? new Traced(cell.Text, cell.Facts) : null, cell.Text);

    private IReadOnlyList<FigureSentenceView> Select(bool isFixed) =>
    [
        .. FigureAltText.Sentences(Figure).Where(s => s.IsFixed == isFixed)
            .Select(s => new FigureSentenceView(s.Id, s.IsFixed ? null : new Traced(s.Text, s.Facts), s.Text)),
    ];
}

/// <summary>A sentence under a figure.</summary>
/// <param name="Id">Its key within the figure, the same next year.</param>
/// <param name="Told">The sentence with its facts; null where it is fixed wording.</param>
/// <param name="Text">The sentence.</param>
public sealed record FigureSentenceView(string Id, Traced? Told, string Text);

/// <summary>A row of a figure's table.</summary>
/// <param name="Label">Where it stands on the axis.</param>
/// <param name="Cells">One a series.</param>
public sealed record FigureRowView(string Label, IReadOnlyList<FigureCellView> Cells);

/// <summary>A cell of a figure's table.</summary>
/// <param name="Told">The value, or the reason of the gap, with its facts; null where no fact stands behind it.</param>
/// <param name="Text">The same as text.</param>
public sealed record FigureCellView(Traced? Told, string Text);
