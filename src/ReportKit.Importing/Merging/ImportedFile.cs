namespace ReportKit.Importing;

/// <summary>What an importer made of a published file.</summary>
/// <param name="File">The file.</param>
/// <param name="Releases">What it has rows of: one release, or the editions that a table of several covers.</param>
/// <param name="Rows">The rows for the project's tables, each key once.</param>
/// <param name="Tally">What became of each row of the file.</param>
/// <param name="Problems">What was refused, and why; ordered by place.</param>
internal sealed record ImportedFile(
    PublishedFile File, IReadOnlyList<Release> Releases, IReadOnlyList<ImportedRow> Rows, RowTally Tally, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether a row of the project, in the table of a name, would be in the file, if the file still said the same: what it
    /// doesn't cover isn't missed in it. A row with the key of a row of the file has to be covered.</summary>
    public required Func<string, SourceRow, bool> Covers { get; init; }

    /// <summary>Keys of rows of which the file doesn't say what they are, by table and key: what the project has for them stays.</summary>
    public required IReadOnlySet<(string Table, string Key)> Undecided { get; init; }

    /// <summary>Whether the project has one row for a thing, whichever release said it, so that what the file lacks stays and is listed.
    /// Otherwise the rows of each release stand beside each other, and those that a release has no more go.</summary>
    public bool KeepsMissing { get; init; }

    /// <summary>Whether each of its releases says things of its own, as editions that place countries: none takes another's place, so that
    /// none is older than what the project has.</summary>
    public bool HasEditions { get; init; }

    /// <summary>Tables in which rows may be left from an import that read the file otherwise, though it has none for them now.</summary>
    public IReadOnlyList<ImportedTable> Emptied { get; init; } = [];

    /// <summary>Whether a map says of which source it is, so that a part of a release may be made a source of its own.</summary>
    public bool IsMapped { get; init; }

    /// <summary>What its editions print otherwise than others that the project has, where each edition's row stands.</summary>
    public IReadOnlyList<RestatedFigure> Restated { get; init; } = [];

    /// <summary>Whether nothing of it is taken in, and warnings say why: then it says nothing of what the project has either.</summary>
    public bool IsRefused => Rows.Count == 0 && Tally.Refused > 0;

    /// <summary>The newest of its releases.</summary>
    public Release Release => Releases[^1];
}
