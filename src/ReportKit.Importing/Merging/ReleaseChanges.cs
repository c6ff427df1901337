namespace ReportKit.Importing;

/// <summary>How a release differs from the one that the project has used so far: the older one's rows stay beside the new ones.</summary>
/// <param name="Id">The release so far, by its id in sources.csv.</param>
/// <param name="Named">As sentences call it.</param>
/// <param name="Published">Its day.</param>
/// <param name="Same">How many of its rows the new one gives alike.</param>
/// <param name="Added">How many it didn't have.</param>
/// <param name="Revised">Those that the new one gives otherwise, in the order of the file.</param>
/// <param name="Vanished">Those that the new one doesn't have, in the order of the data.</param>
internal sealed record ReleaseChanges(
    string Id,
    string Named,
    DateOnly Published,
    int Same,
    int Added,
    IReadOnlyList<ImportChange> Revised,
    IReadOnlyList<SourceRow> Vanished)
{
    private const string Source = "source";

    /// <summary>Compares; null where the project has no other release of the publication, and where one row holds for all
    /// releases.</summary>
    public static ReleaseChanges? Of(ImportedFile file, SourceSet sources)
    {
        if (file.KeepsMissing || Latest(file, sources) is not { } latest)
        {
            return null;
        }

        var rows = TablesOf(file).SelectMany(table => sources[table.Schema.Name].Select(row => (Table: table, Row: row)));
        return Compare(file, latest, rows.Where(r => r.Row[Source] == latest.Id));
    }

    /// <summary>The newest other release of which the project has rows; null where it has none, and of a file of several
    /// editions.</summary>
    public static (string Id, string Named, DateOnly Day)? Latest(ImportedFile file, SourceSet sources)
    {
        if (file.HasEditions || file.Releases is not [var release])
        {
            return null;
        }

        var tables = TablesOf(file).Select(table => table.Schema.Name).Union(file.Undecided.Select(u => u.Table));
        var cited = tables.SelectMany(table => sources[table].Select(row => row[Source])).ToHashSet(StringComparer.Ordinal);
        return release.Others(sources).Where(other => cited.Contains(other.Id)).Cast<(string, string, DateOnly)?>().FirstOrDefault();
    }

    private static IEnumerable<ImportedTable> TablesOf(ImportedFile file) =>
        file.Rows.Select(row => row.Table).Distinct().Where(table => IsCited(table.Schema));

    private static bool IsCited(TableSchema schema) => schema.Fields.Any(f => f.Name == Source);

    private static ReleaseChanges Compare(
        ImportedFile file, (string Id, string Named, DateOnly Day) latest, IEnumerable<(ImportedTable Table, SourceRow Row)> old)
    {
        var before = old.ToDictionary(r => (r.Table.Schema.Name, KeyOf(r.Table, [.. r.Row.Cells], file.Release.Id)));
        var (same, added, revised) = (0, 0, new List<ImportChange>());
        foreach (var row in file.Rows.Where(row => IsCited(row.Table.Schema)))
        {
            if (!before.Remove((row.Table.Schema.Name, row.Key), out var there))
            {
                added++;
            }
            else if (IsAlike(row, there.Row))
            {
                same++;
            }
            else
            {
                revised.Add(new ImportChange(ImportChangeKind.Revised, there.Row, row));
            }
        }

        // Of what this file isn't about it says nothing; that it is of another release doesn't matter.
        var vanished = before.Where(r => !file.Undecided.Contains(r.Key)
                && file.Covers(r.Value.Table.Schema.Name, With(r.Value.Table, r.Value.Row, file.Release.Id)))
            .Select(r => r.Value.Row).ToList();
        return new ReleaseChanges(latest.Id, latest.Named, latest.Day, same, added, revised, vanished);
    }

    private static bool IsAlike(ImportedRow row, SourceRow old) => row.Table.Schema.Fields.Index().All(f =>
        f.Item.Name is Source or "locator" or "id" or "note" or "check" || row.Cells[f.Index] == old[f.Item.Name]);

    private static SourceRow With(ImportedTable table, SourceRow row, string source)
    {
        var cells = row.Cells.ToArray();
        cells[table[Source]] = source;
        return row with { Cells = cells };
    }

    private static string KeyOf(ImportedTable table, string[] cells, string source)
    {
        cells[table[Source]] = source;
        return table.KeyOf(cells);
    }
}
