namespace ReportKit.Importing;

/// <summary>A row as UNODC printed it.</summary>
internal readonly record struct GlotipRow(
    string Code,
    string Country,
    string Indicator,
    string Dimension,
    string Category,
    string Sex,
    string Age,
    string Year,
    string Unit,
    string Value,
    string Locator,
    int Number,
    int ValueColumn,
    bool IsBlank,
    bool HasFormula)
{
    /// <summary>The row that a table is at.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Numbers of the columns, in the order of <see cref="GlotipColumns.Names"/>.</param>
    public static GlotipRow Of(IPublishedTable table, int[] columns)
    {
        var value = columns[^1];
        var (isBlank, hasFormula) = (true, false);
        for (var i = 0; i < table.Count && isBlank; i++)
        {
            isBlank = table[i].Length == 0;
        }

        foreach (var column in columns)
        {
            hasFormula |= table.IsFormula(column);
        }

        return new GlotipRow(
            table[columns[0]],
            table[columns[1]],
            table[columns[2]],
            table[columns[3]],
            table[columns[4]],
            table[columns[5]],
            table[columns[6]],
            table[columns[7]],
            table[columns[8]],
            table[value],
            table.LocatorOf(value),
            table.Row,
            value + 1,
            isBlank,
            hasFormula);
    }
}
