using System.Buffers;
using Sylvan.Data.Csv;

namespace ReportKit.Sources;

/// <summary>Reads one CSV file (RFC 4180, comma, no line break inside a field) into rows that know their lines.</summary>
internal static partial class CsvTableReader
{
    private const int BufferSize = 1 << 16;

    // What a line may hold that has to be looked at: quotation marks, and the first bytes of control characters and of the private
    // characters with which Rendering tags facts.
    private static readonly SearchValues<byte> Suspicious =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(b => (byte)b), (byte)'"', 0x7F, 0xC2, 0xEE, 0xEF]);

    /// <summary>The header and every row that has as many fields as it; null where nothing can be read.</summary>
    public static (SourceHeader Header, List<SourceRow> Rows)? Read(string text, string file, ProblemList problems) =>
        Read(Encoding.UTF8.GetBytes(text), file, problems);

    /// <summary>The same of a file's bytes, which are UTF-8 and end lines with LF.</summary>
    public static (SourceHeader Header, List<SourceRow> Rows)? Read(byte[] bytes, string file, ProblemList problems)
    {
        var first = LineAt(bytes, 0);
        if (!first.Contains((byte)',') && first.IndexOfAny((byte)';', (byte)'\t', (byte)'|') >= 0)
        {
            return problems.Refuse<(SourceHeader, List<SourceRow>)?>(
                ProblemCodes.WrongHeader,
                "The fields aren't separated by commas. Save the file as comma-separated CSV.",
                new FilePlace(file, 1, 1));
        }

        // Sylvan reads a quoted field across lines, so one forgotten quote would swallow the rows behind it. Such lines
        // are reported and held back first; with them gone, each row it reads is one line.
        var (sound, areAll) = SoundLines(bytes, file, problems);

        // Without its header no row can be read: the first of them would be taken for it.
        if (sound is not [{ Number: 1 }, ..])
        {
            return null;
        }

        using var text = new StreamReader(new MemoryStream(areAll ? bytes : Joined(sound, bytes)), Encoding.UTF8, false, BufferSize);
        using var csv = CsvDataReader.Create(text, Options());
        csv.Read();
        var header = new SourceHeader(file, HeaderCells(csv));
        var texts = new FileRows(header, bytes, sound.Count - 1);
        var rows = new List<SourceRow>(sound.Count - 1);
        foreach (var line in sound.Skip(1))
        {
            csv.Read();
            if (CheckWidth(csv.RowFieldCount, header, line.Number, problems))
            {
                rows.Add(new SourceRow(texts, texts.Begin(line.Start), line.Number));
                for (var column = 0; column < csv.RowFieldCount; column++)
                {
                    texts.Add(column, csv.GetFieldSpan(column));
                }
            }
        }

        return (header, rows);
    }

    private static (List<Line> Sound, bool AreAll) SoundLines(byte[] bytes, string file, ProblemList problems)
    {
        var sound = new List<Line>(bytes.AsSpan().Count((byte)'\n') + 1);
        var (number, areAll) = (0, true);
        for (var start = 0; start < bytes.Length || number == 0;)
        {
            var line = LineAt(bytes, start);
            number++;
            if (IsPlain(line) || CheckLine(Encoding.UTF8.GetString(line), new FilePlace(file, number), problems))
            {
                sound.Add(new Line(number, start));
            }
            else
            {
                areAll = false;
            }

            start += line.Length + 1;
        }

        return (sound, areAll);
    }

    private static ReadOnlySpan<byte> LineAt(byte[] bytes, int start)
    {
        var rest = bytes.AsSpan(start);
        return rest.IndexOf((byte)'\n') is >= 0 and var end ? rest[..end] : rest;
    }

    // Whether a line can't have anything wrong with it: most lines.
    private static bool IsPlain(ReadOnlySpan<byte> line) => line is [> (byte)' ' and < 0x80, ..] && !line.ContainsAny(Suspicious);

    private static byte[] Joined(List<Line> lines, byte[] bytes)
    {
        using var joined = new MemoryStream(bytes.Length);
        foreach (var line in lines)
        {
            joined.Write(LineAt(bytes, line.Start));
            joined.WriteByte((byte)'\n');
        }

        return joined.ToArray();
    }

    private static CsvDataReaderOptions Options() => new()
    {
        Delimiter = ',',
        HasHeaders = false,
        BufferSize = BufferSize,
        MaxBufferSize = 1 << 26,
        CsvStyle = CsvStyle.Standard,

        // By default a line that begins with # would be passed over in silence. No line begins with this character.
        Comment = '\u0001',
    };

    private static bool CheckWidth(int found, SourceHeader header, int line, ProblemList problems)
    {
        var expected = header.Columns.Count;
        return found == expected || problems.Refuse<bool>(
            ProblemCodes.WrongFieldCount,
            $"The row is too {(found < expected ? "short" : "long")}: {Counted.Of(found, "field")} where the header has {expected}. "
            + "A comma inside a text needs quotes around the text; a number has no commas.",
            new FilePlace(header.File, line, 1));
    }

    private static string[] HeaderCells(CsvDataReader csv)
    {
        var cells = new string[csv.RowFieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = csv.GetString(i);
        }

        return cells;
    }

    private static bool CheckLine(ReadOnlySpan<char> line, FilePlace place, ProblemList problems)
    {
        if (TextFile.IndexOfForbidden(line) is var forbidden and >= 0)
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

    // A line by its number from 1, and where it begins.
    private readonly record struct Line(int Number, int Start);
}
