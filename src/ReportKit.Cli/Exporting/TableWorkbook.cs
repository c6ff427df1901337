using System.Xml;

namespace ReportKit.Cli;

/// <summary>A table as a workbook (.xlsx) with a second sheet that says what its columns mean. Texts are texts and never formulas; numbers
/// and days are such. The same table gives the same bytes.</summary>
/// <remarks>The sheet is written as it goes: as a tree, an edition's facts would take hundreds of megabytes.</remarks>
internal static class TableWorkbook
{
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int HeadStyle = 1;
    private const int DayStyle = 2;
    private const int LongText = 40;
    private const int MostCharacters = 32_767;
    private const int MostRows = 1_048_576;

    // Before it a workbook counts a day that never was.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly XmlWriterSettings Form = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private static readonly byte[] Styles = PartXml.Bytes(string.Concat(
        $"""<styleSheet xmlns="{Sheets}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>""",
        """<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>""",
        """<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>""",
        """<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>""",
        """<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">""",
        """<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>""",
        """<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>""",
        """<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>""",
        """<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""));

    /// <summary>The file.</summary>
    /// <exception cref="UsageException">The table is larger than a workbook may be.</exception>
    public static byte[] Write(ExportTable table)
    {
        CheckSize(table);
        var columns = new ExportTable(
            "columns",
            "What the columns mean",
            [new("column", ExportType.String, ""), new("type", ExportType.String, ""), new("description", ExportType.String, "")],
            [.. table.Fields.Select(f => (object?[])[f.Name, Cells.Text(f.Type), f.Description])]);
        var package = new OfficePackage();
        package.Relate("", $"{PartXml.Relations}/officeDocument", "xl/workbook.xml");
        package.Add("xl/workbook.xml", $"{ContentTypes}.sheet.main+xml", Workbook(table.Name, columns.Name));
        package.Relate("xl/workbook.xml", $"{PartXml.Relations}/worksheet", "xl/worksheets/sheet1.xml");
        package.Relate("xl/workbook.xml", $"{PartXml.Relations}/worksheet", "xl/worksheets/sheet2.xml");
        package.Relate("xl/workbook.xml", $"{PartXml.Relations}/styles", "xl/styles.xml");
        package.Add("xl/worksheets/sheet1.xml", $"{ContentTypes}.worksheet+xml", Sheet(table));
        package.Add("xl/worksheets/sheet2.xml", $"{ContentTypes}.worksheet+xml", Sheet(columns));
        package.Add("xl/styles.xml", $"{ContentTypes}.styles+xml", Styles);
        return package.ToBytes();
    }

    private static void CheckSize(ExportTable table)
    {
        if (table.Rows.Count >= MostRows)
        {
            throw new UsageException(
                $"A sheet of a workbook has room for {Counted.Number(MostRows - 1)} rows, and these are "
                + $"{Counted.Number(table.Rows.Count)}. Name fewer --country, or take --format csv or parquet.");
        }

        if (table.Rows.FirstOrDefault(row => row.Any(cell => cell is string { Length: > MostCharacters })) is { } wide)
        {
            throw new UsageException(
                $"A cell of a workbook holds {Counted.Number(MostCharacters)} characters, and a text of {wide[0]} is longer. "
                + "Take --format csv or parquet.");
        }
    }

    private static byte[] Workbook(params string[] sheets) => PartXml.Bytes(
        $"""<workbook xmlns="{Sheets}" xmlns:r="{PartXml.Relations}"><sheets>"""
        + string.Concat(sheets.Select((name, i) => $"""<sheet name="{name}" sheetId="{i + 1}" r:id="rId{i + 1}"/>"""))
        + "</sheets></workbook>");

    // Not copied: a sheet may have hundreds of megabytes before it is packed.
    private static ReadOnlyMemory<byte> Sheet(ExportTable table)
    {
        var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Form))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("worksheet", Sheets);
            xml.WriteRaw(
                """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"""
                + "</sheetView></sheetViews><cols>");
            for (var i = 0; i < table.Fields.Count; i++)
            {
                xml.WriteRaw($"""<col min="{i + 1}" max="{i + 1}" width="{Width(table.Fields[i])}" customWidth="1"/>""");
            }

            xml.WriteRaw("</cols>");
            xml.WriteStartElement("sheetData", Sheets);
            string[] letters = [.. Enumerable.Range(1, table.Fields.Count).Select(Letters)];
            WriteRow(xml, letters, [.. table.Fields.Select(f => f.Name)], 1, HeadStyle);
            for (var i = 0; i < table.Rows.Count; i++)
            {
                WriteRow(xml, letters, table.Rows[i], i + 2, 0);
            }

            xml.WriteEndElement();
            xml.WriteRaw($"""<autoFilter ref="A1:{Letters(table.Fields.Count)}{table.Rows.Count + 1}"/>""");
            xml.WriteEndElement();
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static void WriteRow(XmlWriter xml, string[] letters, IReadOnlyList<object?> cells, int number, int style)
    {
        xml.WriteStartElement("row", Sheets);
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is { } cell and not "")
            {
                xml.WriteStartElement("c", Sheets);
                xml.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{letters[i]}{number}"));
                WriteCell(xml, cell, style);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, object cell, int style)
    {
        switch (cell)
        {
            case decimal number:
                WriteValue(xml, "n", ChartCsv.Number(number), style);
                break;
            case int number:
                WriteValue(xml, "n", number.ToString(CultureInfo.InvariantCulture), style);
                break;
            case bool holds:
                WriteValue(xml, "b", holds ? "1" : "0", style);
                break;
            case DateOnly day when day >= FirstDay:
                WriteValue(xml, "n", (day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture), DayStyle);
                break;
            case DateOnly day:
                WriteText(xml, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), style);
                break;
            default:
                WriteText(xml, (string)cell, style);
                break;
        }
    }

    private static void WriteValue(XmlWriter xml, string type, string value, int style)
    {
        if (style != 0)
        {
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteAttributeString("t", type);
        xml.WriteElementString("v", Sheets, value);
    }

    private static void WriteText(XmlWriter xml, string text, int style)
    {
        if (style != 0)
        {
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Sheets);
        xml.WriteStartElement("t", Sheets);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(WordText.Clean(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static int Width(ExportField field) => field.Name is "about" or "says" or "description" ? LongText : 14;

    private static string Letters(int column) => column <= 26
        ? $"{(char)('A' + column - 1)}"
        : $"{(char)('A' + ((column - 1) / 26) - 1)}{(char)('A' + ((column - 1) % 26))}";
}
