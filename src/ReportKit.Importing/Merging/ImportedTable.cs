namespace ReportKit.Importing;

/// <summary>A table that rows are imported into.</summary>
internal sealed class ImportedTable
{
    private readonly Dictionary<string, int> columns;
    private readonly int[] key;

    public ImportedTable(TableSchema schema)
    {
        Schema = schema;
        columns = schema.Fields.Index().ToDictionary(f => f.Item.Name, f => f.Index, StringComparer.Ordinal);
        key = [.. schema.PrimaryKey.Select(column => columns[column])];

        // A series stands together: of figures, the period counts last.
        Order =
        [
            .. schema.Order.Select(column => columns[column]).Concat(key).Distinct()
                .OrderBy(column => schema.Fields[column].Name == "period" ? 1 : 0),
        ];
    }

    public TableSchema Schema { get; }

    /// <summary>The columns by which rows are sorted, the most important first.</summary>
    public int[] Order { get; }

    /// <summary>The number of a column.</summary>
    public int this[string column] => columns[column];

    /// <summary>A row of these cells; one that isn't named is empty. A column that a project's description may lack is left out
    /// there.</summary>
    public ImportedRow Row(params ReadOnlySpan<(string Column, string Cell)> given)
    {
        var cells = new string[columns.Count];
        Array.Fill(cells, "");
        foreach (var (column, cell) in given)
        {
            if (columns.TryGetValue(column, out var number))
            {
                cells[number] = cell;
            }
        }

        return new ImportedRow(this, cells);
    }

    /// <summary>A row that says what one of the project says.</summary>
    public ImportedRow CopyOf(SourceRow row) => new(this, [.. Schema.Fields.Select(f => row[f.Name])]);

    /// <summary>The same with another cell.</summary>
    public ImportedRow With(ImportedRow row, string column, string cell)
    {
        var cells = row.Cells.ToArray();
        if (columns.TryGetValue(column, out var number))
        {
            cells[number] = cell;
        }

        return new(this, cells);
    }

    /// <summary>The cells of a row's key as one text.</summary>
    public string KeyOf(IReadOnlyList<string> cells)
    {
        var parts = new string[key.Length];
        for (var i = 0; i < key.Length; i++)
        {
            parts[i] = cells[key[i]];
        }

        return string.Join(TableSchema.KeySeparator, parts);
    }

    /// <summary>Which of two rows comes first.</summary>
    public int Compare(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        foreach (var column in Order)
        {
            if (string.CompareOrdinal(a[column], b[column]) is not 0 and var order)
            {
                return order;
            }
        }

        return 0;
    }
}
