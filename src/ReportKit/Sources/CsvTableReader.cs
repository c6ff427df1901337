using System.Buffers;
using Sylvan.Data.Csv;

namespace ReportKit.Sources;

/// <summary>Reads one CSV file (RFC 4180, comma, no line break inside a field) into rows that know their lines.</summary>
internal static partial class CsvTableReader
{
    // Control characters, and the private characters with which Rendering tags facts.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => TextFile.IndexOfForbidden([c]) == 0)]);

    /// <summary>The header and every row that has as many fields as it; null where nothing can be read.</summary>
    public static (SourceHeader Header, List<SourceRow> Rows)? Read(string text, string file, ProblemList problems)
    {
        var first = text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
        if (!first.Contains(',') && first.IndexOfAny(';', '\t', '|') >= 0)
        {
            return problems.Refuse<(SourceHeader, List<SourceRow>)?>(
                ProblemCodes.WrongHeader,
                "The fields aren't separated by commas. Save the file as comma-separated CSV.",
                new FilePlace(file, 1, 1));
        }

        // Sylvan reads a quoted field across lines, so one forgotten quote would swallow the rows behind it. Such lines
        // are reported and held back first; with them gone, each row it reads is one line.
        var (sound, areAll) = SoundLines(text, file, problems);

        // Without its header no row can be read: the first of them would be taken for it.
        if (sound is not [{ Number: 1 }, ..])
        {
            return null;
        }

        using var csv = CsvDataReader.Create(new StringReader(areAll ? text : string.Join('\n', sound.Select(l => l.In(text)))), Options());
        csv.Read();
        var header = new SourceHeader(file, Cells(csv));
        var rows = new List<SourceRow>(sound.Count);
        foreach (var line in sound.Skip(1))
        {
            csv.Read();
            var row = new SourceRow(header, line.Number, line.In(text), Cells(csv));
            if (CheckWidth(row, problems))
            {
                rows.Add(row);
            }
        }

        return (header, rows);
    }

    private static (List<Line> Sound, bool AreAll) SoundLines(string text, string file, ProblemList problems)
    {
        var sound = new List<Line>();
        var mayHaveForbidden = text.AsSpan().ContainsAny(Forbidden);
        var (number, areAll) = (0, true);
        for (var start = 0; start < text.Length || number == 0;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = new Line(++number, start, end - start);
            if (CheckLine(text.AsSpan(start, line.Length), mayHaveForbidden, new FilePlace(file, number), problems))
            {
                sound.Add(line);
            }
            else
            {
                areAll = false;
            }

            start = end + 1;
        }

        return (sound, areAll);
    }

    private static CsvDataReaderOptions Options() => new()
    {
        Delimiter = ',',
        HasHeaders = false,
        BufferSize = 1 << 16,
        MaxBufferSize = 1 << 26,
        CsvStyle = CsvStyle.Standard,
        StringFactory = new TextPool().Of,

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

    private static string[] Cells(CsvDataReader csv)
    {
        var cells = new string[csv.RowFieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = csv.GetString(i);
        }

        return cells;
    }

    private static bool CheckLine(ReadOnlySpan<char> line, bool mayHaveForbidden, FilePlace place, ProblemList problems)
    {
        if (mayHaveForbidden && TextFile.IndexOfForbidden(line) is var forbidden and >= 0)
        {
            return problems.Refuse<bool>(
                ProblemCodes.ForbiddenCharacter, TextFile.Forbidden(line[forbidden]), place with { Column = forbidden + 1 });
        }

        if (line.IsWhiteSpace())
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
    private static int OpenQuote(ReadOnlySpan<char> line)
    {
        if (!line.Contains('"'))
        {
            return -1;
        }

        var fields = SoundFields().EnumerateMatches(line);
        fields.MoveNext();
        var sound = fields.Current.Length;
        return line[sound..].IndexOf('"') is >= 0 and var open ? sound + open : -1;
    }

    /// <summary>The column, counted from 1, in which a field of a line begins.</summary>
    public static int ColumnOf(ReadOnlySpan<char> line, int field)
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

    // A line of the text, by its number from 1.
    private readonly record struct Line(int Number, int Start, int Length)
    {
        public ReadOnlyMemory<char> In(string text) => text.AsMemory(Start, Length);
    }
}
