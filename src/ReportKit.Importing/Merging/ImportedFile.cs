namespace ReportKit.Importing;

/// <summary>What an importer made of a published file.</summary>
/// <param name="File">The file.</param>
/// <param name="Release">Of which it is.</param>
/// <param name="Rows">The rows for the project's tables.</param>
/// <param name="Tally">What became of each row of the file.</param>
/// <param name="Problems">What was refused, and why; ordered by place.</param>
internal sealed record ImportedFile(
    PublishedFile File, Release Release, IReadOnlyList<ImportedRow> Rows, RowTally Tally, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether a row of the project would be in the file, if the file still said the same: what it doesn't cover isn't missed
    /// in it.</summary>
    public required Func<SourceRow, bool> Covers { get; init; }

    /// <summary>Keys of rows of which the file doesn't say what they are, by table and key: what the project has for them stays.</summary>
    public required IReadOnlySet<(string Table, string Key)> Undecided { get; init; }
}
