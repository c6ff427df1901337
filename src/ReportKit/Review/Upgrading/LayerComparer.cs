namespace ReportKit.Review;

/// <summary>Compares two base layers, row by row, as far as a project reads them.</summary>
/// <param name="settings">Of the project.</param>
/// <param name="own">Rows in force in it, by table: where one is the project's, the base layer's counts for nothing.</param>
internal sealed class LayerComparer(ProjectSettings settings, Func<string, IReadOnlyList<SourceRow>> own)
{
    /// <summary>The tables in which anything differs, in the order of their description.</summary>
    public IReadOnlyList<LayerTableChange> Compare(LowerTables before, LowerTables after) =>
    [
        .. KitLayer.Description.Tables
            .Select(schema => Compare(schema, before.Find(schema.Name, settings)?.Table, after.Find(schema.Name, settings)?.Table))
            .Where(change => change.IsChanged),
    ];

    private LayerTableChange Compare(TableSchema schema, SourceTable? before, SourceTable? after)
    {
        var (old, fresh) = (ByKey(before, schema), ByKey(after, schema));
        var places = own(schema.Name).Where(row => !KitLayer.Has(row.Header.File))
            .ToLookup(schema.KeyOf, row => row.Place, StringComparer.Ordinal);
        return new LayerTableChange(
            schema.Name,
            [.. fresh.Keys.Where(key => !old.ContainsKey(key)).Select(key => Row(key, []))],
            [.. old.Keys.Where(key => !fresh.ContainsKey(key)).Select(key => Row(key, []))],
            [
                .. from key in fresh.Keys
                   where old.ContainsKey(key)
                   let cells = Differences(old[key], fresh[key])
                   where cells.Count > 0
                   select Row(key, cells),
            ]);

        LayerRowChange Row(string key, IReadOnlyList<LayerCellChange> cells) =>
            new(Shown(key), cells, places[key].Select(p => (FilePlace?)p).FirstOrDefault());
    }

    private static string Shown(string key) => string.Join(' ', key.Split(TableSchema.KeySeparator, StringSplitOptions.RemoveEmptyEntries));

    // Columns come and go with versions: one that isn't there is as good as empty.
    private static List<LayerCellChange> Differences(SourceRow before, SourceRow after) =>
    [
        .. after.Header.Columns.Union(before.Header.Columns).Where(column => before[column] != after[column])
            .Select(column => new LayerCellChange(column, before[column], after[column])),
    ];

    // A key is unique in what a kit carried under the schema of its time, perhaps not under this one.
    private static Dictionary<string, SourceRow> ByKey(SourceTable? table, TableSchema schema) =>
        (table?.Rows ?? []).DistinctBy(schema.KeyOf).ToDictionary(schema.KeyOf, StringComparer.Ordinal);
}
