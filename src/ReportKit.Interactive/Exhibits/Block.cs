namespace ReportKit.Interactive;

/// <summary>A part of what is shown of a value: one model for HTML and for plain text, so that both say the same.</summary>
internal abstract record Block;

internal sealed record Caption(string Text) : Block;

/// <summary>A paragraph; a soft one steps back: counts, what was left out.</summary>
internal sealed record Paragraph(string Text, bool IsSoft = false) : Block;

/// <summary>A table.</summary>
internal sealed record Grid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
{
    /// <summary>What plain text has in the table's place; none: the table in columns.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>A row for each item.</summary>
    public static Grid Of<T>(IEnumerable<T> items, params IReadOnlyList<Column<T>> columns) =>
        new([.. columns], [.. items.Select(item => columns.Select(c => c.CellOf(item)).ToList())]);

    /// <summary>Names and what stands to them, without headings.</summary>
    public static Grid OfPairs(params IReadOnlyList<(string Name, Cell Value)> pairs) =>
        new([new GridColumn(""), new GridColumn("")], [.. pairs.Select(p => new Cell[] { new(p.Name), p.Value })]);

    /// <summary>The same without columns in which no cell says anything.</summary>
    public Grid WithoutBlanks()
    {
        var kept = Enumerable.Range(0, Columns.Count)
            .Where(c => Rows.Count == 0 || Rows.Any(r => r[c].Text.Length > 0 && !r[c].IsMissing))
            .ToList();
        return new Grid([.. kept.Select(c => Columns[c])], [.. Rows.Select(r => kept.Select(c => r[c]).ToList())]);
    }
}

/// <summary>A column of a table; without a name it has no heading, and numbers stand at the right.</summary>
internal record GridColumn(string Name, bool IsNumber = false);

/// <summary>A column and what it says of an item.</summary>
internal sealed record Column<T>(string Name, Func<T, Cell> CellOf, bool IsNumber = false) : GridColumn(Name, IsNumber);

/// <summary>Parts that are shown when a reader asks for them; in plain text they stand open.</summary>
internal sealed record Fold(string Summary, IReadOnlyList<Block> Blocks) : Block;

/// <summary>Another value as its own formatter shows it.</summary>
internal sealed record Nested(object Value) : Block;
