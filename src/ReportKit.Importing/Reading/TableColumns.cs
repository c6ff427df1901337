namespace ReportKit.Importing;

/// <summary>Which column of a published table is which, whatever their order, and how their names are written.</summary>
internal sealed class TableColumns
{
    private const int MostRowsBefore = 30;

    private readonly Dictionary<string, int> columns;

    private TableColumns(Dictionary<string, int> columns, IReadOnlyList<string> before) => (this.columns, Before) = (columns, before);

    /// <summary>The texts of the rows before the header.</summary>
    public IReadOnlyList<string> Before { get; }

    /// <summary>The number of a column, by the name that it was asked for.</summary>
    public int this[string name] => columns[name];

    /// <summary>Goes to the row that names the columns.</summary>
    /// <param name="table">Not yet read.</param>
    /// <param name="needed">The columns' names.</param>
    /// <param name="missing">Of the row that has most of them, those that it lacks; all where no row has any.</param>
    /// <returns>Null where no row has them all.</returns>
    public static TableColumns? Find(IPublishedTable table, IReadOnlyList<string> needed, out IReadOnlyList<string> missing)
    {
        missing = needed;
        var before = new List<string>();
        for (var rows = 0; rows < MostRowsBefore && table.Read(); rows++)
        {
            var found = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < table.Count; i++)
            {
                found.TryAdd(Plain(table[i]), i);
            }

            var lacks = needed.Where(name => !found.ContainsKey(Plain(name))).ToList();
            if (lacks.Count == 0)
            {
                return new TableColumns(needed.ToDictionary(name => name, name => found[Plain(name)], StringComparer.Ordinal), before);
            }

            missing = lacks.Count < missing.Count ? lacks : missing;
            before.AddRange(Enumerable.Range(0, table.Count).Where(i => !table.IsFormula(i)).Select(i => table[i]));
        }

        return null;
    }

    // 'Iso3_code', 'ISO3 Code' and 'iso3code' are one name.
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
