namespace ReportKit.Importing;

/// <summary>Which column of a published table is which, whatever their order, and how their names are written.</summary>
internal sealed class TableColumns
{
    private const int MostRowsBefore = 30;

    private readonly Dictionary<string, int> all;

    private TableColumns(Dictionary<string, int> all, int count, IReadOnlyList<string> before) =>
        (this.all, Count, Before) = (all, count, before);

    /// <summary>The texts of the rows before the header.</summary>
    public IReadOnlyList<string> Before { get; }

    /// <summary>How many cells the header has.</summary>
    public int Count { get; }

    /// <summary>The number of a column, by the name that it was asked for.</summary>
    public int this[string name] => all[Plain(name)];

    /// <summary>The number of a column that the table may have, by any of its names; -1 where it has none of them.</summary>
    public int Of(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (all.TryGetValue(Plain(name), out var number))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>Goes to the row that names the columns.</summary>
    /// <param name="table">Not yet read.</param>
    /// <param name="needed">The columns' names.</param>
    /// <param name="missing">Of the row that has most of them, those that it lacks; all where no row has any.</param>
    /// <returns>Null where no row has them all.</returns>
    public static TableColumns? Find(IPublishedTable table, IReadOnlyList<string> needed, out IReadOnlyList<string> missing) =>
        Find(table, [.. needed.Select(name => new[] { name })], out missing);

    /// <summary>Goes to the row that names the columns.</summary>
    /// <param name="table">Not yet read.</param>
    /// <param name="needed">The names of each column, any of which will do; the first is what messages call it.</param>
    /// <param name="missing">Of the row that has most of them, those that it lacks; all where no row has any.</param>
    /// <returns>Null where no row has them all.</returns>
    public static TableColumns? Find(IPublishedTable table, IReadOnlyList<string[]> needed, out IReadOnlyList<string> missing)
    {
        missing = [.. needed.Select(names => names[0])];
        var before = new List<string>();
        for (var rows = 0; rows < MostRowsBefore && table.Read(); rows++)
        {
            var found = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < table.Count; i++)
            {
                found.TryAdd(Plain(table[i]), i);
            }

            var lacks = needed.Where(names => !names.Any(name => found.ContainsKey(Plain(name)))).Select(names => names[0]).ToList();
            if (lacks.Count == 0)
            {
                return new TableColumns(found, table.Count, before);
            }

            missing = lacks.Count < missing.Count ? lacks : missing;
            before.AddRange(Enumerable.Range(0, table.Count).Where(i => !table.IsFormula(i)).Select(i => table[i]));
        }

        return null;
    }

    // 'Iso3_code', 'ISO3 Code' and 'iso3code' are one name.
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
