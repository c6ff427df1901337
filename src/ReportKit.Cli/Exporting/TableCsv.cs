namespace ReportKit.Cli;

/// <summary>A table as CSV (RFC 4180) in UTF-8, with LF, plain digits and ISO days, as analysts' programs read it; the same guard against
/// formulas as in the tables of charts.</summary>
internal static class TableCsv
{
    public static byte[] Write(ExportTable table)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', table.Fields.Select(f => f.Name)).Append('\n');
        foreach (var row in table.Rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(object? cell) => cell switch
    {
        null => "",
        string text => ChartCsv.Text(text),
        decimal number => ChartCsv.Number(number),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool holds => holds ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell can't be a {cell.GetType().Name}: a bug of the kit.", nameof(cell)),
    };
}
