namespace ReportKit.Importing;

/// <summary>A table with imported rows among its own.</summary>
/// <param name="Schema">The table.</param>
/// <param name="Write">Writes what its file is to say.</param>
internal sealed record MergedTable(TableSchema Schema, Func<byte[]> Write)
{
    private byte[]? after;

    /// <summary>What its file is to say, in UTF-8. Megabytes of it are made only for who writes them.</summary>
    public byte[] After => after ??= Write();

    /// <summary>What becomes of each row, in the order of the import.</summary>
    public required IReadOnlyList<ImportChange> Changes { get; init; }

    /// <summary>The cells of each row that becomes a new line of the file.</summary>
    public required IReadOnlyList<string[]> Fresh { get; init; }

    public bool IsChanged => Changes.Any(c => c.Kind is not (ImportChangeKind.Same or ImportChangeKind.Missing));

    public int CountOf(ImportChangeKind kind) => Changes.Count(c => c.Kind == kind);
}
