namespace ReportKit;

/// <summary>One row of a table.</summary>
public sealed record SourceRow
{
    // A table has many rows, and a row little of its own: what it says lies with the other rows of its file.
    private readonly RowTexts texts;
    private readonly int index;

    internal SourceRow(RowTexts texts, int index, int line) => (this.texts, this.index, Line) = (texts, index, line);

    internal SourceRow(SourceHeader header, int line, string text, IReadOnlyList<string> cells)
        : this(new LooseRow(header, text, cells), 0, line)
    {
    }

    /// <summary>Its line in the file, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The line as it stands in the file; of an edition of reportkit.yml, what it says as a line of the table.</summary>
    public string Text => texts.LineOf(index);

    /// <summary>One text a column.</summary>
    public IReadOnlyList<string> Cells
    {
        get => texts.CellsOf(index);
        init => (texts, index) = (new LooseRow(texts.Header, texts.LineOf(index), value) { Places = texts.Places }, 0);
    }

    internal SourceHeader Header => texts.Header;

    /// <summary>A cell's text; empty where the file has no such column.</summary>
    public string this[string column] => Header.IndexOf(column) is { } at ? texts[index, at] : "";

    /// <summary>The text of a cell by the number of its column, from 0.</summary>
    internal string this[int column] => texts[index, column];

    /// <summary>Where the row stands.</summary>
    public FilePlace Place => new(Header.File, Line);

    /// <summary>Where a cell stands.</summary>
    public FilePlace PlaceOf(string column) =>
        texts.Places.TryGetValue(column, out var place) ? place :
        Header.IndexOf(column) is { } at ? Place with { Column = CsvTableReader.ColumnOf(Text, at) } : Place;

    /// <summary>The country that the row is about.</summary>
    internal CountryCode Country => new(this["iso3"]);

    /// <summary>The source that the row names, and where in it.</summary>
    internal Citation Cite(string locator) => new(new SourceId(this["source"]), locator);

    internal int? Number(string column) => Diagnostics.Cells.Number(this[column]);

    internal DateOnly? Date(string column) => Diagnostics.Cells.Date(this[column]);

    internal T Enum<T>(string column)
        where T : struct, Enum => Diagnostics.Cells.Enum<T>(this[column]);
}
