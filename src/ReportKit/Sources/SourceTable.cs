namespace ReportKit.Sources;

/// <summary>One CSV file as read: text cells, each with its place.</summary>
/// <param name="Name">Name of the resource in datapackage.json: <c>tiers</c>.</param>
/// <param name="File">Path as shown in problems.</param>
/// <param name="Columns">The header.</param>
/// <param name="Rows">Rows that passed every check of the schema, in file order.</param>
public sealed record SourceTable(string Name, string File, IReadOnlyList<string> Columns, IReadOnlyList<SourceRow> Rows)
{
    private readonly Dictionary<string, int> indexes =
        Columns.Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index, StringComparer.Ordinal);

    /// <summary>Lines of the file that are no rows of the table, because something is wrong with them, which has been reported.</summary>
    internal IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>A cell's text; empty where the file has no such column.</summary>
    public string this[SourceRow row, string column] =>
        indexes.TryGetValue(column, out var index) ? row.Cells[index] : "";

    /// <summary>Where a cell stands.</summary>
    public FilePlace PlaceOf(SourceRow row, string column) =>
        indexes.TryGetValue(column, out var index) ? PlaceOf(row, index) : new FilePlace(File, row.Line);

    /// <summary>Whether a line that was left out holds all these texts, so that nothing can be said of what names such a row.</summary>
    internal bool LeftOutHas(params string[] texts) =>
        LeftOut.Any(line => texts.All(text => line.Contains(text, StringComparison.Ordinal)));

    internal FilePlace PlaceOf(SourceRow row, int index) => new(File, row.Line, CsvTableReader.ColumnOf(row.Text, index));
}

/// <summary>One row of a table.</summary>
/// <param name="Line">Its line in the file, counted from 1.</param>
/// <param name="Text">The line as it stands in the file.</param>
/// <param name="Cells">One text a column.</param>
public sealed record SourceRow(int Line, string Text, IReadOnlyList<string> Cells);
