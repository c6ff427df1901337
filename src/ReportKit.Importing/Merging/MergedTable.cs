namespace ReportKit.Importing;

/// <summary>A table with imported rows among its own.</summary>
/// <param name="Schema">The table.</param>
/// <param name="Before">What its file says; null where the project has none.</param>
/// <param name="After">What it is to say; the same where nothing changes.</param>
internal sealed record MergedTable(TableSchema Schema, string? Before, string? After)
{
    /// <summary>What becomes of each row, in the order of the import.</summary>
    public required IReadOnlyList<ImportChange> Changes { get; init; }

    /// <summary>The cells of each row that becomes a new line of the file.</summary>
    public required IReadOnlyList<string[]> Fresh { get; init; }

    public bool IsChanged => Before != After;

    public int CountOf(ImportChangeKind kind) => Changes.Count(c => c.Kind == kind);
}
