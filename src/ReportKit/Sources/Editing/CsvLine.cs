namespace ReportKit.Sources;

/// <summary>One line of a table, as cells and as text.</summary>
internal static class CsvLine
{
    private const string NeedMarks = ",\"\n";

    /// <summary>A line of these cells, with quotation marks only where a cell needs them.</summary>
    /// <param name="cells">In order.</param>
    /// <param name="others">Characters that need them too, beside those of a table of the project.</param>
    public static string Join(IEnumerable<string> cells, string others = "") =>
        string.Join(',', cells.Select(cell => Quoted(cell, others)));

    /// <summary>A line's cells; null where a quotation mark isn't closed, or stands inside a cell that isn't quoted.</summary>
    public static List<string>? Split(string line, char separator)
    {
        var cells = new List<string>();
        for (var at = 0; at <= line.Length;)
        {
            if (at < line.Length && line[at] == '"')
            {
                var end = EndOfQuoted(line, at);
                if (end < 0 || (end < line.Length && line[end] != separator))
                {
                    return null;
                }

                cells.Add(line[(at + 1)..(end - 1)].Replace("\"\"", "\"", StringComparison.Ordinal));
                at = end + 1;
            }
            else
            {
                var end = line.IndexOf(separator, at) is >= 0 and var next ? next : line.Length;
                if (line.AsSpan(at, end - at).Contains('"'))
                {
                    return null;
                }

                cells.Add(line[at..end]);
                at = end + 1;
            }
        }

        return cells;
    }

    // Behind the quotation mark that closes it; -1 where none does.
    private static int EndOfQuoted(string line, int open)
    {
        for (var at = open + 1; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                continue;
            }

            if (at + 1 < line.Length && line[at + 1] == '"')
            {
                at++;
            }
            else
            {
                return at + 1;
            }
        }

        return -1;
    }

    private static string Quoted(string cell, string others) =>
        cell.AsSpan().IndexOfAny(NeedMarks) < 0 && cell.AsSpan().IndexOfAny(others) < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
