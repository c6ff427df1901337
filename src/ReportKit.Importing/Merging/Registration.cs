namespace ReportKit.Importing;

/// <summary>What a project writes down of a file that it took in.</summary>
/// <param name="Address">Where it was downloaded; empty where nobody says.</param>
/// <param name="TakenIn">When; null where nobody says: the same import then gives the same bytes on every day.</param>
/// <param name="TakenInBy">By whom; empty where nobody says.</param>
/// <param name="IsKept">Whether the project keeps a copy.</param>
internal sealed record Registration(string Address, DateOnly? TakenIn, string TakenInBy, bool IsKept)
{
    public const string Table = "published-files";

    /// <summary>Where a copy is kept, below the data folder.</summary>
    public static string KeptAt(ImportedFile file, Release release) => $"{StrayFiles.PublishedFolder}/{release.Id}/{file.File.Name}";

    /// <summary>The row of published-files.csv; that which is there of the same bytes stays as it is, but for what it doesn't say
    /// yet.</summary>
    /// <param name="file">The file.</param>
    /// <param name="release">For which of its releases.</param>
    /// <param name="keptFor">Below which release's id the one copy is kept.</param>
    /// <param name="table">The table.</param>
    /// <param name="sources">The project's tables.</param>
    public ImportedRow RowOf(ImportedFile file, Release release, Release keptFor, ImportedTable table, SourceSet sources)
    {
        var there = sources[Table].FirstOrDefault(row => row["source"] == release.Id && row["sha256"] == file.File.Sha256);
        string Or(string column, string given) => there?[column] is { Length: > 0 } known ? known : given;
        return table.Row(
            ("source", release.Id),
            ("file", Or("file", file.File.Name)),
            ("sha256", file.File.Sha256),
            ("bytes", file.File.Length.ToString(CultureInfo.InvariantCulture)),
            ("address", Or("address", Address)),
            ("taken_in", Or("taken_in", TakenIn is { } day ? Publication.Day(day) : "")),
            ("taken_in_by", Or("taken_in_by", TakenInBy)),
            ("kept", Or("kept", IsKept ? KeptAt(file, keptFor) : "")));
    }
}
