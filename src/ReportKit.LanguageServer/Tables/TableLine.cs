namespace ReportKit.LanguageServer;

/// <summary>A line of a table, field by field, though something be wrong with it.</summary>
internal static class TableLine
{
    /// <summary>Where the field of a place begins, and its number from 0.</summary>
    public static (int Start, int Column) FieldAt(string line, int character)
    {
        var (start, column) = (0, 0);
        for (var end = ProblemRanges.EndOfField(line, 0); end < line.Length && end < character; end = ProblemRanges.EndOfField(line, start))
        {
            (start, column) = (end + 1, column + 1);
        }

        return (start, column);
    }

    /// <summary>The fields with the place of what they say, without their quotation marks.</summary>
    public static IEnumerable<(int Start, string Text)> Fields(string line)
    {
        for (var start = 0; start <= line.Length;)
        {
            var end = ProblemRanges.EndOfField(line, start);
            yield return end - start >= 2 && line[start] == '"' && line[end - 1] == '"'
                ? (start + 1, line[(start + 1)..(end - 1)])
                : (start, line[start..end]);
            start = end + 1;
        }
    }
}
