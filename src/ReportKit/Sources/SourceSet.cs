namespace ReportKit.Sources;

/// <summary>Everything read from a data folder: tables that fit their schema, and narratives.</summary>
/// <param name="Folder">The folder as shown in problems.</param>
/// <param name="Tables">Those that could be read of the tables that datapackage.json describes, by name.</param>
/// <param name="Narratives">Ordered by file name.</param>
/// <param name="Inputs">SHA-256 of every file read, by path; ordered.</param>
internal sealed record SourceSet(
    string Folder,
    IReadOnlyDictionary<string, SourceTable> Tables,
    IReadOnlyList<NarrativeFile> Narratives,
    IReadOnlyList<InputFile> Inputs)
{
    /// <summary>What the project says of itself.</summary>
    public ProjectSettings Settings { get; init; } = ProjectSettings.None;

    /// <summary>The files of <c>data/approvals/</c>, ordered by name. They change no report unless its edition asks for a draft mark, so
    /// they aren't among the inputs.</summary>
    public IReadOnlyList<SourceDocument> Approvals { get; init; } = [];

    /// <summary>What the project asks for before a report counts as approved; null where it says nothing.</summary>
    public SourceDocument? SignOff { get; init; }

    /// <summary>Values that sources printed wrongly; null where there are none.</summary>
    public SourceDocument? Corrections { get; init; }

    /// <summary>What each table must look like, by its name.</summary>
    internal IReadOnlyDictionary<string, TableSchema> Schemas { get; init; } = new Dictionary<string, TableSchema>();

    /// <summary>Narratives that are there and couldn't be read, as problems name them.</summary>
    internal IReadOnlyList<string> UnreadNarratives { get; init; } = [];

    /// <summary>What steps of earlier checks made, for those that take these sources.</summary>
    internal CheckMemory Memory { get; init; } = CheckMemory.None;

    /// <summary>Whether a row with these texts may stand in a part of a table that couldn't be read. One cause has one message: that
    /// part has been reported, and what names such a row isn't judged.</summary>
    internal bool MayHave(string table, params string[] texts) => !Tables.TryGetValue(table, out var read) || read.LeftOutHas(texts);

    /// <summary>Reports an id that a table doesn't have, unless its row may be one that couldn't be read.</summary>
    internal void ReportUnknown(string table, string id, IEnumerable<string> known, FilePlace place, ProblemList problems)
    {
        if (!MayHave(table, id))
        {
            var hint = NearMatch.Hint(id, known) is { Length: > 0 } near ? near
                : NameSearch.Hint(id, Tables.GetValueOrDefault(table), "id");
            problems.Error(ProblemCodes.UnknownReference, $"'{id}' isn't in {table}.csv.{hint}", place, $"{table}={id}");
        }
    }

    /// <summary>Whether every row of every table and every narrative could be read.</summary>
    internal bool IsWhole => Schemas.Count > 0 && UnreadNarratives.Count == 0 && Schemas.Keys.All(HasWhole);

    /// <summary>Whether every row of a table could be read.</summary>
    internal bool HasWhole(string table) => Tables.TryGetValue(table, out var read) && read.LeftOut.Count == 0;

    /// <summary>A table's rows; none where the table couldn't be read.</summary>
    internal IReadOnlyList<SourceRow> this[string name] => Tables.TryGetValue(name, out var table) ? table.Rows : [];
}

/// <summary>One file of <c>data/narratives/</c> as read.</summary>
/// <param name="File">Path as shown in problems.</param>
/// <param name="Name">File name without folder: <c>PRK-2010.yml</c>.</param>
/// <param name="Root">The document's tree.</param>
internal sealed record NarrativeFile(string File, string Name, YamlTree Root);
