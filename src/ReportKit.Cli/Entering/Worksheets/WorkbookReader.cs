using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportKit.Cli;

/// <summary>Reads the first sheet of a workbook as texts.</summary>
/// <param name="shown">How problems name the file.</param>
/// <param name="problems">Takes what a spreadsheet made of a text.</param>
internal sealed class WorkbookReader(string shown, ProblemList problems)
{
    // No worksheet of this kit comes near these; a file from outside may.
    private const long MostBytes = 16 * 1024 * 1024;
    private const long MostCharacters = 64 * 1024 * 1024;
    private const int MostRows = 10_000;
    private const int MostColumns = 64;

    /// <exception cref="UsageException">It isn't such a file.</exception>
    public List<SheetRow> Read(string path)
    {
        if (new FileInfo(path).Length > MostBytes)
        {
            throw new UsageException($"{shown} is larger than {Counted.Megabytes(MostBytes)}, which no worksheet is. Nothing was written.");
        }

        try
        {
            using var file = new MemoryStream(RegularFile.ReadAllBytes(path));
            using var document = SpreadsheetDocument.Open(
                file, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            return Rows(document.WorkbookPart!);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException
            or FormatException or ArgumentException or InvalidOperationException or NullReferenceException or InvalidCastException
            or KeyNotFoundException)
        {
            // What a damaged package makes of its parts has no end of names.
            throw new UsageException(
                $"{shown} can't be read as a workbook. Save it anew with your spreadsheet as .xlsx, or as 'CSV UTF-8'. "
                + "Nothing was written.");
        }
    }

    private List<SheetRow> Rows(WorkbookPart workbook)
    {
        var sheet = workbook.Workbook!.Sheets!.Elements<Sheet>().First();
        var part = (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!);
        var shared = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf).ToList() ?? [];
        var dates = DateStyles(workbook.WorkbookStylesPart?.Stylesheet);
        var rows = new List<SheetRow>();
        var number = 0;
        foreach (var row in part.Worksheet!.Descendants<Row>().Take(MostRows))
        {
            number = (int?)row.RowIndex?.Value ?? number + 1;
            var cells = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
                if (column < MostColumns && column >= cells.Count)
                {
                    cells.AddRange(Enumerable.Repeat("", column - cells.Count));
                    cells.Add(TextOf(cell, shared, dates, new FilePlace(shown, number, column + 1)));
                }
            }

            rows.Add(new SheetRow(number, cells));
        }

        return rows;
    }

    private string TextOf(Cell cell, List<string> shared, HashSet<uint> dates, FilePlace place)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString)
        {
            return cell.InlineString is { } own ? TextOf(own) : "";
        }

        if (type == CellValues.SharedString)
        {
            return shared[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)];
        }

        if ((type is not null && type != CellValues.Number) || value.Length == 0)
        {
            return value;
        }

        var number = double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (dates.Contains(cell.StyleIndex?.Value ?? 0))
        {
            problems.Error(
                ProblemCodes.BadValue,
                "The spreadsheet made a day of this cell. Format it as text, and write what the source says: a period is 2018, 2018-07, "
                + "2018-07-01 or RP2019.",
                place);
        }

        // A decimal has the digits that were typed, where a double has 0.30000000000000004.
        return Math.Abs(number) < 1e15 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : value;
    }

    // Without the reading aids of Japanese text.
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text));

    // Formats whose cells are days: built-in ones, and those with a day, month or year in them.
    private static HashSet<uint> DateStyles(Stylesheet? styles)
    {
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(f => IsDate(f.FormatCode?.Value ?? "")).Select(f => f.NumberFormatId?.Value ?? 0).ToHashSet() ?? [];
        return styles?.CellFormats?.Elements<CellFormat>().Select((format, at) => (Id: format.NumberFormatId?.Value ?? 0, At: (uint)at))
            .Where(f => f.Id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) || own.Contains(f.Id))
            .Select(f => f.At).ToHashSet() ?? [];
    }

    // Texts in quotes and colours in brackets are no letters of the format.
    private static bool IsDate(string format)
    {
        var (inQuotes, inBrackets) = (false, false);
        foreach (var c in format)
        {
            inQuotes ^= c == '"';
            inBrackets = c == '[' || (inBrackets && c != ']');
            if (!inQuotes && !inBrackets && c is 'y' or 'Y' or 'd' or 'D')
            {
                return true;
            }
        }

        return false;
    }

    // H of H7 is 7.
    private static int ColumnOf(string reference) =>
        reference.TakeWhile(char.IsAsciiLetterUpper).Take(3).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;
}
