namespace ReportKit.Importing;

/// <summary>Everything that taking in a file would do to a project; nothing of it is done yet.</summary>
/// <param name="File">What is taken in.</param>
/// <param name="Tables">The tables that it concerns, in the order of the project's description.</param>
/// <param name="Registered">The releases that the file is registered for: of a file of several, those of which rows are new or
/// revised.</param>
/// <param name="Latest">The newest other release of which the project has rows; null where it has none.</param>
/// <param name="Before">How the file differs from that release; null where there is none, and where one row holds for all releases.</param>
internal sealed record ImportPlan(
    ImportedFile File,
    IReadOnlyList<MergedTable> Tables,
    IReadOnlyList<Release> Registered,
    (string Id, string Named, DateOnly Day)? Latest,
    ReleaseChanges? Before)
{
    /// <summary>Registrations that would be lost, because another file of this name brought rows of one of the releases, and those rows
    /// stay.</summary>
    public IReadOnlyList<SourceRow> SameNamed { get; private init; } = [];

    private const string Sources = "sources";
    private const string Source = "source";

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
        if (file.IsRefused)
        {
            return new ImportPlan(file, [], [], ReleaseChanges.Latest(file, sources), null);
        }

        var merged = file.Rows.GroupBy(row => row.Table).Select(rows => Merge(rows.Key, rows, Covers(rows.Key.Schema))).ToList();
        var others = file.Emptied.Where(table => !merged.Exists(t => t.Schema == table.Schema))
            .Select(table => Merge(table, [], Covers(table.Schema)));
        merged.AddRange([.. others.Where(t => t.Changes.Count > 0)]);
        var isNothing = file.Rows.Count == 0 && merged.Count == 0;
        var registered = isNothing ? [] : file.Releases is [_] ? file.Releases : CitedIn(merged, file.Releases);
        var sameNamed = SameNamedOf(file, registered, sources);
        if (sameNamed.Count > 0 && !merged.Exists(t => t.IsChanged))
        {
            // It says what the project has: that is registered of the file from which it was taken.
            registered = [.. registered.Where(r => !sameNamed.Exists(row => row[Source] == r.Id))];
            sameNamed = [];
        }

        if (registered.Any(r => !r.IsKnown))
        {
            var table = new ImportedTable(sources.Schemas[Sources]);
            merged.Add(Merge(table, registered.Where(r => !r.IsKnown).Select(r => SourceRow(r, table)), _ => false));
        }

        if (registered.Count > 0)
        {
            var table = new ImportedTable(sources.Schemas[Registration.Table]);
            var rows = registered.Select(r => registration.RowOf(file, r, registered[0], table, sources)).ToList();

            // The locators of a release are places in one file: another one takes its place.
            merged.Add(Merge(table, rows, row => file.KeepsMissing
                ? rows.Exists(r => r.Key == table.Schema.KeyOf(row)) : row[Source] == file.Release.Id));
        }

        var order = sources.Schemas.Values.Index().ToDictionary(s => s.Item.Name, s => s.Index, StringComparer.Ordinal);
        return new ImportPlan(
            file,
            [.. merged.OrderBy(t => order[t.Schema.Name])],
            registered,
            ReleaseChanges.Latest(file, sources),
            ReleaseChanges.Of(file, sources))
        {
            SameNamed = sameNamed,
        };

        MergedTable Merge(ImportedTable table, IEnumerable<ImportedRow> of, Func<SourceRow, bool> covers) =>
            new TableMerge(table, textOf(table.Schema)).Merge(
                of,
                sources[table.Schema.Name].Where(covers),
                key => file.Undecided.Contains((table.Schema.Name, key)),
                file.KeepsMissing);

        Func<SourceRow, bool> Covers(TableSchema schema) =>
            schema.Fields.Any(f => f.Name == Source) ? row => file.Covers(schema.Name, row) : _ => false;
    }

    private static List<SourceRow> SameNamedOf(ImportedFile file, IReadOnlyList<Release> registered, SourceSet sources) =>
        !file.KeepsMissing ? []
            : [.. sources[Registration.Table].Where(row => row["file"] == file.File.Name && row["sha256"] != file.File.Sha256
                && registered.Any(r => r.Id == row[Source]))];

    private static Release[] CitedIn(List<MergedTable> tables, IReadOnlyList<Release> releases)
    {
        var cited = tables.Where(t => t.Schema.Fields.Any(f => f.Name == Source)).SelectMany(t => t.Changes)
            .Where(c => c.Kind is ImportChangeKind.Added or ImportChangeKind.Revised)
            .Select(c => c.After![Source]).ToHashSet(StringComparer.Ordinal);
        return [.. releases.Where(r => cited.Contains(r.Id))];
    }

    private static ImportedRow SourceRow(Release release, ImportedTable table) => table.Row(
        ("id", release.Id),
        ("class", release.Publication.Class),
        ("producer", release.Publication.Producer),
        ("title", release.Publication.Title),
        ("edition", release.Edition),
        ("published", release.Published is { } day ? Publication.Day(day) : ""),
        ("complete_to", release.CompleteTo is { } last ? Publication.Day(last) : ""),
        ("licence", release.Publication.Licence),
        ("url", release.Publication.Url));
}
