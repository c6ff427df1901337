using Sylvan.Data.Csv;

namespace ReportKit.Sources;

/// <summary>Reads one CSV file (RFC 4180, comma, no line break inside a field) into rows that know their lines.</summary>
internal static partial class CsvTableReader
{
    /// <summary>The header and every row that has as many fields as it; null where nothing can be read.</summary>
    public static (SourceHeader Header, List<SourceRow> Rows)? Read(string text, string file, ProblemList problems)
    {
        var lines = text.Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        if (!lines[0].Contains(',', StringComparison.Ordinal) && lines[0].AsSpan().IndexOfAny(';', '\t', '|') >= 0)
        {
            return problems.Refuse<(SourceHeader, List<SourceRow>)?>(
                ProblemCodes.WrongHeader,
                "The fields aren't separated by commas. Save the file as comma-separated CSV.",
                new FilePlace(file, 1, 1));
        }

        // Sylvan reads a quoted field across lines, so one forgotten quote would swallow the rows behind it. Such lines
        // are reported and held back first; with them gone, each row it reads is one line.
        var sound = Enumerable.Range(0, count).Where(i => CheckLine(lines[i], new FilePlace(file, i + 1), problems)).ToList();

        // Without its header no row can be read: the first of them would be taken for it.
        if (sound is not [0, ..])
        {
            return null;
        }

        using var csv = CsvDataReader.Create(new StringReader(string.Join('\n', sound.Select(i => lines[i]))), Options);
        csv.Read();
        var header = new SourceHeader(file, Cells(csv));
        var rows = new List<SourceRow>(sound.Count);
        foreach (var line in sound.Skip(1))
        {
            csv.Read();
            var row = new SourceRow(header, line + 1, lines[line], Cells(csv));
            if (CheckWidth(row, problems))
            {
                rows.Add(row);
            }
        }

        return (header, rows);
    }

    private static CsvDataReaderOptions Options => new()
    {
        Delimiter = ',',
        HasHeaders = false,
        BufferSize = 1 << 16,
        MaxBufferSize = 1 << 26,
        CsvStyle = CsvStyle.Standard,
        StringFactory = null,

        // By default a line that begins with # would be passed over in silence. No line begins with this character.
        Comment = '\u0001',
    };

    private static bool CheckWidth(SourceRow row, ProblemList problems)
    {
        var (found, expected) = (row.Cells.Count, row.Header.Columns.Count);
        return found == expected || problems.Refuse<bool>(
            ProblemCodes.WrongFieldCount,
            $"The row is too {(found < expected ? "short" : "long")}: {Counted.Of(found, "field")} where the header has {expected}. "
            + "A comma inside a text needs quotes around the text; a number has no commas.",
            row.Place with { Column = 1 });
    }

    private static string[] Cells(CsvDataReader csv) => [.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)];

    private static bool CheckLine(string line, FilePlace place, ProblemList problems)
    {
        if (TextFile.IndexOfForbidden(line) is var forbidden and >= 0)
        {
            return problems.Refuse<bool>(
                ProblemCodes.ForbiddenCharacter, TextFile.Forbidden(line[forbidden]), place with { Column = forbidden + 1 });
        }

        if (string.IsNullOrWhiteSpace(line))
        {
            return problems.Refuse<bool>(ProblemCodes.WrongFieldCount, "The line is empty. Remove it.", place with { Column = 1 });
        }

        return OpenQuote(line) is not (>= 0 and var open) || problems.Refuse<bool>(
            ProblemCodes.UnbalancedQuote,
            "The quotation mark that opens here isn't closed on this line. Close it; "
            + "a quote inside a quoted field is written twice (\"\").",
            place with { Column = open + 1 });
    }

    /// <summary>Where a quotation mark stands that is never closed or stands inside an unquoted field; -1 where all is well.</summary>
    private static int OpenQuote(string line) =>
        line.Contains('"', StringComparison.Ordinal) ? line.IndexOf('"', SoundFields().Match(line).Length) : -1;

    /// <summary>The column, counted from 1, in which a field of a line begins.</summary>
    public static int ColumnOf(string line, int field)
    {
        var quoted = false;
        for (var i = 0; i < line.Length && field > 0; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ',' && !quoted && --field == 0)
            {
                return i + 2;
            }
        }

        return 1;
    }

    // Each to its comma or to the end of the line, as far as all is well.
    [GeneratedRegex("""^(?>(?>"(?>[^"]|"")*"|[^",]*)(?:,|\z))*""", RegexOptions.CultureInvariant)]
    private static partial Regex SoundFields();
}
