using Sylvan.Data.Csv;

namespace ReportKit.Cli;

/// <summary>A sheet as CSV, as spreadsheets read and write it: with a byte-order mark, without which they take it for their own code page;
/// with the separator of their country; with any line ends.</summary>
internal static class SheetText
{
    private const int MostBytes = 16 * 1024 * 1024;

    private const string Delimiters = ",;\t";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public static byte[] Write(IReadOnlyList<string[]> rows)
    {
        var text = string.Concat(rows.Select(row => $"{CsvLine.Join(row, Delimiters)}\r\n"));
        return [.. Strict.GetPreamble(), .. Strict.GetBytes(text)];
    }

    /// <exception cref="UsageException">It isn't such a file.</exception>
    public static List<SheetRow> Read(string path, string shown, Encoding? otherwise)
    {
        if (new FileInfo(path).Length > MostBytes)
        {
            throw new UsageException($"{shown} is larger than {Counted.Megabytes(MostBytes)}, which no worksheet is. Nothing was written.");
        }

        var bytes = RegularFile.ReadAllBytes(path);
        try
        {
            return Rows(TidyBytes.Read(bytes, shown, [], otherwise) ?? throw new InvalidDataException());
        }
        catch (Exception e) when (e is CsvFormatException or InvalidDataException)
        {
            throw new UsageException(
                $"{shown} isn't CSV in UTF-8. Save it as 'CSV UTF-8' or as a workbook (.xlsx), or say what it is in: "
                + "--encoding windows-1252. Nothing was written.");
        }
    }

    private static List<SheetRow> Rows(string text)
    {
        var header = text.Split('\n', 2)[0];
        using var csv = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions
        {
            Delimiter = Delimiters.MaxBy(c => header.Count(h => h == c)),
            HasHeaders = false,
            MaxBufferSize = 1 << 26,
            CsvStyle = CsvStyle.Standard,

            // No line begins with this character; by default one with # would be passed over.
            Comment = '\u0001',
        });
        var rows = new List<SheetRow>();
        while (csv.Read())
        {
            rows.Add(new SheetRow(csv.RowNumber, [.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)]));
        }

        return rows;
    }
}
