using ReportKit.Diagnostics;
using Sylvan.Data.Csv;

namespace ReportKit.Sources;

/// <summary>Reads one CSV file (RFC 4180, comma, no line break inside a field) into rows that know their lines.</summary>
internal static class CsvTableReader
{
    /// <summary>The header and every row that has as many fields as it; null where nothing can be read.</summary>
    public static (string[] Columns, List<SourceRow> Rows)? Read(string text, string file, ProblemList problems)
    {
        var lines = text.Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        if (!lines[0].Contains(',', StringComparison.Ordinal) && lines[0].AsSpan().IndexOfAny(';', '\t', '|') >= 0)
        {
            problems.Error(ProblemCodes.WrongHeader, "The fields aren't separated by commas. Save the file as comma-separated CSV.", new FilePlace(file, 1, 1));
            return null;
        }

        // Sylvan reads a quoted field across lines, so one forgotten quote would swallow the rows behind it. Such lines
        // are reported and blanked first; with them gone, row n stands on line n + 1.
        for (var i = 0; i < count; i++)
        {
            CheckLine(lines, i, file, problems);
        }

        // Without its header no row can be read: the first of them would be taken for it.
        if (lines[0].Length == 0)
        {
            return null;
        }

        using var csv = CsvDataReader.Create(new StringReader(string.Join('\n', lines)), new CsvDataReaderOptions
        {
            Delimiter = ',',
            HasHeaders = false,
            BufferSize = 1 << 16,
            MaxBufferSize = 1 << 26,
            CsvStyle = CsvStyle.Standard,
            StringFactory = null,
        });
        return ReadRows(csv, lines, count, file, problems);
    }

    private static (string[] Columns, List<SourceRow> Rows) ReadRows(CsvDataReader csv, string[] lines, int count, string file, ProblemList problems)
    {
        csv.Read();
        var columns = Cells(csv);
        var rows = new List<SourceRow>(count);
        for (var line = 2; line <= count; line++)
        {
            // The reader passes over empty lines; they have been reported already.
            if (lines[line - 1].Length == 0 || !csv.Read())
            {
                continue;
            }

            if (csv.RowFieldCount != columns.Length)
            {
                var what = csv.RowFieldCount < columns.Length ? "short" : "long";
                problems.Error(ProblemCodes.WrongFieldCount, $"The row is too {what}: {csv.RowFieldCount} fields where the header has {columns.Length}. A comma inside a text needs quotes around the text.", new FilePlace(file, line, 1));
                continue;
            }

            rows.Add(new SourceRow(line, lines[line - 1], Cells(csv)));
        }

        return (columns, rows);
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

    private static void CheckLine(string[] lines, int index, string file, ProblemList problems)
    {
        var line = lines[index];
        var forbidden = TextFile.IndexOfForbidden(line);
        if (forbidden >= 0)
        {
            problems.Error(ProblemCodes.ForbiddenCharacter, TextFile.Forbidden(line[forbidden]), new FilePlace(file, index + 1, forbidden + 1));
            lines[index] = "";
        }
        else if (string.IsNullOrWhiteSpace(line))
        {
            problems.Error(ProblemCodes.WrongFieldCount, "The line is empty. Remove it.", new FilePlace(file, index + 1, 1));
            lines[index] = "";
        }
        else if (OpenQuote(line) is var open and >= 0)
        {
            problems.Error(ProblemCodes.UnbalancedQuote, "The quotation mark that opens here isn't closed on this line. Close it; a quote inside a quoted field is written twice (\"\").", new FilePlace(file, index + 1, open + 1));
            lines[index] = "";
        }
    }

    /// <summary>Where a quotation mark stands that is never closed or stands inside an unquoted field; -1 where all is well.</summary>
    private static int OpenQuote(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return -1;
        }

        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                var open = i;
                for (i++; i < line.Length && (line[i] != '"' || (i + 1 < line.Length && line[i + 1] == '"')); i++)
                {
                    i += line[i] == '"' ? 1 : 0;
                }

                if (i >= line.Length || (i + 1 < line.Length && line[i + 1] != ','))
                {
                    return open;
                }

                i++;
            }
            else
            {
                var comma = line.IndexOf(',', i);
                var end = comma < 0 ? line.Length : comma;
                var quote = line.IndexOf('"', i, end - i);
                if (quote >= 0)
                {
                    return quote;
                }

                i = end;
            }
        }

        return -1;
    }

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
}
