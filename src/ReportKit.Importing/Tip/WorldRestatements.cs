namespace ReportKit.Importing;

/// <summary>What editions print otherwise for one year than those before them.</summary>
internal sealed class WorldRestatements(SourceSet sources, IReadOnlyList<ImportedRow> rows)
{
    private const string Table = "global-law-enforcement";

    private static readonly HashSet<string> Keys = ["data_year", "edition", "agreement", "source"];

    /// <summary>Those that a row of the file is part of, by year and edition.</summary>
    public IEnumerable<RestatedFigure> All
    {
        get
        {
            var mine = rows.Select(row => (row["data_year"], row["edition"])).ToHashSet();
            var printed = rows.Select(row => Of(row.Table.Schema, column => row[column]))
                .Concat(sources[Table].Where(row => !mine.Contains((row["data_year"], row["edition"])))
                    .Select(row => Of(sources.Schemas[Table], column => row[column])))
                .SelectMany(row => row.Cells.Select(cell => (row.Year, row.Edition, cell.Column, cell.Value)));
            return printed.GroupBy(p => (p.Year, p.Column))
                .SelectMany(g => g.OrderBy(p => p.Edition, StringComparer.Ordinal).ToList() is var all
                    ? all.Zip(all.Skip(1)).Where(p => p.First.Value != p.Second.Value
                        && (mine.Contains((p.First.Year, p.First.Edition)) || mine.Contains((p.Second.Year, p.Second.Edition))))
                    : [])
                .Select(p => new RestatedFigure(
                    $"{p.First.Year} {p.First.Column}", p.First.Edition, p.First.Value, p.Second.Edition, p.Second.Value))
                .OrderBy(r => r.What, StringComparer.Ordinal).ThenBy(r => r.Later, StringComparer.Ordinal);
        }
    }

    private static (string Year, string Edition, List<(string Column, string Value)> Cells) Of(
        TableSchema schema, Func<string, string> cell) =>
    (
        cell("data_year"),
        cell("edition"),
        [.. schema.Fields.Where(f => !Keys.Contains(f.Name) && cell(f.Name).Length > 0).Select(f => (f.Name, cell(f.Name)))]
    );
}
