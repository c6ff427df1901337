using System.IO.Compression;

namespace ReportKit.Importing.Tests;

/// <summary>A workbook (.xlsx) written part by part, sound unless a test spoils it.</summary>
internal sealed class MadeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // The same workbook has the same bytes, whenever it is made.
    private static readonly DateTimeOffset Made = new(2025, 10, 28, 0, 0, 0, TimeSpan.Zero);

    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private readonly List<string> sheets = [];

    /// <summary>The index of a text that the workbook keeps once.</summary>
    public int TextOf(string text)
    {
        if (!texts.Contains(text))
        {
            texts.Add(text);
        }

        return texts.IndexOf(text);
    }

    /// <summary>Adds a sheet of these rows: texts are kept apart, as a spreadsheet does; whole numbers stand in their cells.</summary>
    public MadeWorkbook Sheet(string name, params string?[][] rows) => RawSheet(name, string.Concat(rows.Index().Select(row =>
        $"<row r=\"{row.Index + 1}\">{string.Concat(row.Item.Index().Select(cell => CellOf(cell.Item, $"{ColumnOf(cell.Index)}{row.Index + 1}")))}</row>")));

    /// <summary>Adds a sheet whose rows are XML.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rows">The elements row.</param>
    /// <param name="before">What stands before them.</param>
    public MadeWorkbook RawSheet(string name, string rows, string before = "<dimension ref=\"A1\"/>")
    {
        sheets.Add(name);
        return Part($"xl/worksheets/sheet{sheets.Count}.xml", $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\">{before}<sheetData>{rows}</sheetData></worksheet>");
    }

    /// <summary>Puts a part into the package.</summary>
    public MadeWorkbook Part(string name, string text) => Part(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a part into the package.</summary>
    public MadeWorkbook Part(string name, byte[] bytes)
    {
        parts[name] = bytes;
        return this;
    }

    /// <summary>Its bytes; the package refers to a drawing that isn't there, as published ones do.</summary>
    public byte[] Bytes(params string[] without)
    {
        var all = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["_rels/.rels"] = Utf8($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ["xl/workbook.xml"] = Utf8($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Index().Select(s => $"<sheet name=\"{s.Item}\" sheetId=\"{s.Index + 1}\" r:id=\"rId{s.Index + 1}\"/>"))}</sheets></workbook>"),
            ["xl/_rels/workbook.xml.rels"] = Utf8($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Index().Select(s => $"<Relationship Id=\"rId{s.Index + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{s.Index + 1}.xml\"/>"))}<Relationship Id=\"rId90\" Type=\"{Office}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>"),
            ["xl/worksheets/_rels/sheet1.xml.rels"] = Utf8($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>"),
            ["xl/sharedStrings.xml"] = Utf8($"<sst xmlns=\"{Main}\">{string.Concat(texts.Select(t => $"<si><t xml:space=\"preserve\">{Escaped(t)}</t></si>"))}</sst>"),
        };
        foreach (var (name, bytes) in parts)
        {
            all[name] = bytes;
        }

        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in all.Where(p => !without.Contains(p.Key)))
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Made;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private string CellOf(string? cell, string reference) => cell is null ? ""
        : cell.StartsWith('=') ? $"<c r=\"{reference}\" t=\"str\"><f>{Escaped(cell[1..])}</f><v>7</v></c>"
        : cell.Length is > 0 and < 10 && cell.All(char.IsAsciiDigit) ? $"<c r=\"{reference}\" t=\"n\"><v>{cell}</v></c>"
        : $"<c r=\"{reference}\" t=\"s\"><v>{TextOf(cell)}</v></c>";

    private static string ColumnOf(int column) => ((char)('A' + column)).ToString();

    private static string Escaped(string text) => new XText(text).ToString();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
