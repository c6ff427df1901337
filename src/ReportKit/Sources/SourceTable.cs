using System.Collections.Frozen;

namespace ReportKit;

/// <summary>One CSV file as read: text cells, each with its place.</summary>
public sealed record SourceTable
{
    internal SourceTable(string name, SourceHeader header, IReadOnlyList<SourceRow> rows) => (Name, Header, Rows) = (name, header, rows);

    /// <summary>Name of the resource in datapackage.json: <c>tiers</c>.</summary>
    public string Name { get; }

    /// <summary>Rows that passed every check of the schema, in file order.</summary>
    public IReadOnlyList<SourceRow> Rows { get; init; }

    internal SourceHeader Header { get; }

    /// <summary>Lines of the file that are no rows of the table, because something is wrong with them, which has been reported.</summary>
    internal IReadOnlyList<LeftOutRow> LeftOut { get; init; } = [];

    /// <summary>Path as shown in problems.</summary>
    public string File => Header.File;

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns => Header.Columns;

    /// <summary>Whether a line that was left out holds all these texts, so that nothing can be said of what names such a row.</summary>
    internal bool LeftOutHas(params string[] texts) =>
        LeftOut.Any(line => line.Has(texts));
}

/// <summary>A line of a table that is no row of it.</summary>
internal sealed record LeftOutRow(FilePlace Place, string Text)
{
    /// <summary>Its first field, as far as it can be read: the country in every table about countries.</summary>
    public string First => Text[..(Text.IndexOf(',', StringComparison.Ordinal) is >= 0 and var end ? end : Text.Length)].Trim('"');

    public bool Has(IEnumerable<string> texts) => texts.All(text => Text.Contains(text, StringComparison.Ordinal));
}

/// <summary>What the rows of a table share.</summary>
/// <param name="File">Path as shown in problems.</param>
/// <param name="Columns">Names of the columns, in order.</param>
internal sealed record SourceHeader(string File, IReadOnlyList<string> Columns)
{
    private readonly FrozenDictionary<string, int> indexes =
        Columns.Index().DistinctBy(c => c.Item).ToFrozenDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);

    internal int? IndexOf(string column) => indexes.TryGetValue(column, out var index) ? index : null;
}
