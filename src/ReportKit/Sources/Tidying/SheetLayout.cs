namespace ReportKit.Sources;

/// <summary>How a file lays out a table that a spreadsheet wrote: what separates its cells, and which column stands where.</summary>
internal sealed class SheetLayout
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private readonly char separator;
    private readonly bool hasSeparatorLine;
    private readonly int empty;
    private readonly int[] order;
    private readonly bool isInOrder;
    private readonly bool hasPlainHeader;

    private SheetLayout(char separator, bool hasSeparatorLine, List<string> header, string[] columns, bool hasPlainHeader)
    {
        this.separator = separator;
        this.hasSeparatorLine = hasSeparatorLine;
        this.hasPlainHeader = hasPlainHeader;
        empty = header.Count - columns.Length;
        order = [.. columns.Select(column => header.IndexOf(column))];
        isInOrder = order.Index().All(o => o.Index == o.Item);
    }

    /// <summary>The number of the header's line.</summary>
    public int HeaderLine => hasSeparatorLine ? 2 : 1;

    /// <summary>Whether a row that can't be read may stay as it is.</summary>
    public bool IsPlain => separator == ',' && empty == 0 && isInOrder;

    /// <summary>Finds out; null where the file has other columns.</summary>
    public static SheetLayout? Read(List<(string Text, int Number)> lines, string[] columns)
    {
        // Excel is told by such a line what separates the cells.
        var hasLine = lines[0].Text.Trim('"').StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && lines.Count > 1;
        var text = lines[hasLine ? 1 : 0].Text;
        foreach (var separator in Separators)
        {
            var header = CsvLine.Split(text, separator)?.ConvertAll(c => c.Trim());
            var named = header?.Take(columns.Length).ToList();
            if (named is not null && named.Count == columns.Length && columns.All(named.Contains)
                && header!.Skip(columns.Length).All(c => c.Length == 0))
            {
                return new SheetLayout(separator, hasLine, header!, columns, text == CsvLine.Join(header!));
            }
        }

        return null;
    }

    /// <summary>A line's cells in the order of the file; null where a quotation mark is wrong.</summary>
    public List<string>? Split(string line) => CsvLine.Split(line, separator);

    /// <summary>A row that a spreadsheet took for one cell, because it expects another separator, and put in quotation marks; null where it
    /// is none.</summary>
    public (string Row, List<string> Cells)? Unwrap(List<string> cells) =>
        order.Length > 1 && cells is [{ Length: > 0 } row, ..] && cells.Skip(1).All(c => c.Length == 0)
            && cells.Count != order.Length + empty && Split(row) is { } inside && inside.Count == order.Length + empty
            ? (row, inside)
            : null;

    /// <summary>The cells in the order of the columns, without the empty ones behind them; null where there are more or fewer.</summary>
    public List<string>? Arrange(List<string> cells) =>
        cells.Count < order.Length || cells.Count > order.Length + empty || !cells.Skip(order.Length).All(string.IsNullOrWhiteSpace)
            ? null
            : [.. order.Select(i => cells[i])];

    /// <summary>Where a column's cell begins in a line as it is.</summary>
    public int ColumnOf(string line, int column)
    {
        var (quoted, field) = (false, order[column]);
        for (var i = 0; i < line.Length && field > 0; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == separator && !quoted && --field == 0)
            {
                return i + 2;
            }
        }

        return 1;
    }

    /// <summary>What of this is to be mended.</summary>
    public IEnumerable<TidyChange> Changes(string file)
    {
        var header = new FilePlace(file, HeaderLine, 1);
        if (hasSeparatorLine)
        {
            yield return new("line for Excel", new FilePlace(file, 1, 1), "The line before the header is for Excel alone.");
        }

        if (separator != ',')
        {
            var name = separator switch { ';' => "semicolons", '\t' => "tabs", _ => "vertical bars" };
            yield return new("separators", header, $"The cells are separated by {name}, not by commas.");
        }

        if (empty > 0)
        {
            var are = empty == 1 ? "is" : "are";
            yield return new("empty columns", header, $"{Counted.Of(empty, "column")} behind the last one {are} empty.");
        }

        if (!isInOrder)
        {
            yield return new("order of columns", header, "The columns are in another order.");
        }

        if (!hasPlainHeader && separator == ',')
        {
            yield return new("quotation marks", header, "The header has quotation marks or spaces that it doesn't need.");
        }
    }
}
