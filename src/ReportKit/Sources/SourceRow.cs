namespace ReportKit;

/// <summary>One row of a table.</summary>
public sealed record SourceRow
{
    private static readonly Dictionary<string, FilePlace> OnOneLine = [];

    // A part of the file's text, which all its rows share: a string for each would be the file once more.
    private readonly ReadOnlyMemory<char> text;

    internal SourceRow(SourceHeader header, int line, ReadOnlyMemory<char> text, IReadOnlyList<string> cells) =>
        (Header, Line, this.text, Cells) = (header, line, text, cells);

    /// <summary>Its line in the file, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The line as it stands in the file; of an edition of reportkit.yml, what it says as a line of the table.</summary>
    public string Text => text.ToString();

    /// <summary>One text a column.</summary>
    public IReadOnlyList<string> Cells { get; init; }

    internal SourceHeader Header { get; }

    /// <summary>Where cells stand that aren't on one line of a table, by column.</summary>
    internal IReadOnlyDictionary<string, FilePlace> Places { get; init; } = OnOneLine;

    /// <summary>A cell's text; empty where the file has no such column.</summary>
    public string this[string column] => Header.IndexOf(column) is { } index ? Cells[index] : "";

    /// <summary>Where the row stands.</summary>
    public FilePlace Place => new(Header.File, Line);

    /// <summary>Where a cell stands.</summary>
    public FilePlace PlaceOf(string column) =>
        Places.TryGetValue(column, out var place) ? place :
        Header.IndexOf(column) is { } index ? Place with { Column = CsvTableReader.ColumnOf(text.Span, index) } : Place;

    /// <summary>The country that the row is about.</summary>
    internal CountryCode Country => new(this["iso3"]);

    /// <summary>The source that the row names, and where in it.</summary>
    internal Citation Cite(string locator) => new(new SourceId(this["source"]), locator);

    internal int? Number(string column) => Diagnostics.Cells.Number(this[column]);

    internal DateOnly? Date(string column) => Diagnostics.Cells.Date(this[column]);

    internal T Enum<T>(string column)
        where T : struct, Enum => Diagnostics.Cells.Enum<T>(this[column]);
}
