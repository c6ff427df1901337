namespace ReportKit.Importing;

/// <summary>A row that a published file makes, on its way into a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Cells">A cell a column.</param>
internal sealed record ImportedRow(ImportedTable Table, string[] Cells)
{
    /// <summary>The cells of its key as one text.</summary>
    public string Key { get; } = Table.KeyOf(Cells);

    /// <summary>A cell by its column.</summary>
    public string this[string column] => Cells[Table[column]];
}
