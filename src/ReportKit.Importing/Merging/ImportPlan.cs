namespace ReportKit.Importing;

/// <summary>Everything that taking in a file would do to a project; nothing of it is done yet.</summary>
/// <param name="File">What is taken in.</param>
/// <param name="Tables">The tables that it concerns, in the order of the project's description.</param>
/// <param name="Before">How it differs from the release that the project has used so far; null where there is none.</param>
internal sealed record ImportPlan(ImportedFile File, IReadOnlyList<MergedTable> Tables, ReleaseChanges? Before)
{
    private const string Sources = "sources";

    /// <summary>The tables that become others.</summary>
    public IReadOnlyList<MergedTable> Changed => [.. Tables.Where(t => t.IsChanged)];

    /// <summary>Plans.</summary>
    /// <param name="file">What was made of the file.</param>
    /// <param name="sources">The project's tables, with the layer beneath them.</param>
    /// <param name="textOf">The project's own file of a table; null where it has none.</param>
    /// <param name="registration">What is written down of the file.</param>
    public static ImportPlan Make(
        ImportedFile file, SourceSet sources, Func<TableSchema, string?> textOf, Registration registration)
    {
        var rows = file.Rows.ToLookup(row => row.Table.Schema.Name);
        var tables = file.Rows.Select(row => row.Table).Distinct().ToDictionary(t => t.Schema.Name, StringComparer.Ordinal);
        var registered = new ImportedTable(sources.Schemas[Registration.Table]);
        var merged = new List<MergedTable>();
        foreach (var schema in sources.Schemas.Values)
        {
            if (schema.Name == Sources && !file.Release.IsKnown)
            {
                merged.Add(Merge(new ImportedTable(schema), [SourceRow(file, schema)], _ => false));
            }
            else if (schema.Name == Registration.Table)
            {
                // The locators of a release are places in one file: another one takes its place.
                merged.Add(Merge(registered, [registration.RowOf(file, registered, sources)], row => row["source"] == file.Release.Id));
            }
            else if (tables.TryGetValue(schema.Name, out var table))
            {
                var isCited = schema.Fields.Any(f => f.Name == "source");
                merged.Add(Merge(table, rows[schema.Name], row => isCited && file.Covers(row)));
            }
        }

        return new ImportPlan(file, merged, ReleaseChanges.Of(file, sources));

        MergedTable Merge(ImportedTable table, IEnumerable<ImportedRow> of, Func<SourceRow, bool> covers) =>
            new TableMerge(table, textOf(table.Schema)).Merge(
                of, sources[table.Schema.Name].Where(covers), key => file.Undecided.Contains((table.Schema.Name, key)));
    }

    private static ImportedRow SourceRow(ImportedFile file, TableSchema schema)
    {
        var (id, publication, released, _) = file.Release;
        return new ImportedTable(schema).Row(
            ("id", id),
            ("class", publication.Class),
            ("producer", publication.Producer),
            ("title", publication.Title),
            ("edition", Publication.EditionOf(released)),
            ("published", Publication.Day(released)),
            ("licence", publication.Licence),
            ("url", publication.Url));
    }
}
