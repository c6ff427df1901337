namespace ReportKit.Sources;

/// <summary>Puts a project's own rows over those of the base layer.</summary>
internal static class TableLayers
{
    /// <summary>A table under the project's name for it: a row of its own takes the place of the one with the same key, the others come
    /// after them.</summary>
    /// <param name="below">Rows of the base layer; null where there are none.</param>
    /// <param name="own">The project's rows; null where it has no such table.</param>
    /// <param name="schema">What the table looks like.</param>
    /// <param name="file">How problems name the project's table.</param>
    public static SourceTable Merge(SourceTable? below, SourceTable? own, TableSchema schema, string file)
    {
        if (own is { } alone && below is null)
        {
            return alone;
        }

        var header = own?.Header ?? new SourceHeader(file, [.. schema.Fields.Select(f => f.Name)]);
        return new SourceTable(schema.Name, header, Rows(below?.Rows ?? [], own?.Rows ?? [], schema)) { LeftOut = own?.LeftOut ?? [] };
    }

    private static IReadOnlyList<SourceRow> Rows(IReadOnlyList<SourceRow> below, IReadOnlyList<SourceRow> own, TableSchema schema)
    {
        if (own.Count == 0)
        {
            return below;
        }

        var over = own.ToDictionary(schema.KeyOf, StringComparer.Ordinal);
        var rows = new List<SourceRow>(below.Count + own.Count);
        foreach (var row in below)
        {
            rows.Add(over.Remove(schema.KeyOf(row), out var mine) ? mine : row);
        }

        rows.AddRange(own.Where(row => over.ContainsKey(schema.KeyOf(row))));
        return rows;
    }
}
