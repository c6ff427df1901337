namespace ReportKit.Cli;

/// <summary>A worksheet as a workbook with one sheet. All cells are texts, so that a spreadsheet keeps what is typed: else it makes a day
/// of 2018-07.</summary>
internal static class WorkbookWriter
{
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int ShownStyle = 1;
    private const int EnteredStyle = 2;
    private const int HeadStyle = 3;

    // Rows below the last that keep what is typed too.
    private const int Spare = 20;

    private static readonly XNamespace Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // 49 is the built-in format for text.
    private static readonly byte[] Styles = PartXml.Bytes(string.Concat(
        $"""<styleSheet xmlns="{Sheets}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>""",
        """<font><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/></font>""",
        """<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>""",
        """<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>""",
        """<fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/><bgColor indexed="64"/></patternFill></fill></fills>""",
        """<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>""",
        """<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">""",
        """<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>""",
        """<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>""",
        """<xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/>""",
        """<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>""",
        """<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""));

    /// <summary>The file.</summary>
    /// <param name="name">Of the sheet.</param>
    /// <param name="rows">The first is the header.</param>
    /// <param name="schema">Of a table of figures: which words its columns allow.</param>
    public static byte[] Write(string name, IReadOnlyList<string[]> rows, TableSchema schema)
    {
        var package = new OfficePackage();
        package.Relate("", $"{PartXml.Relations}/officeDocument", "xl/workbook.xml");
        package.Add("xl/workbook.xml", $"{ContentTypes}.sheet.main+xml", Workbook(name));
        package.Relate("xl/workbook.xml", $"{PartXml.Relations}/worksheet", "xl/worksheets/sheet1.xml");
        package.Relate("xl/workbook.xml", $"{PartXml.Relations}/styles", "xl/styles.xml");
        package.Add("xl/worksheets/sheet1.xml", $"{ContentTypes}.worksheet+xml", Sheet(rows, schema));
        package.Add("xl/styles.xml", $"{ContentTypes}.styles+xml", Styles);
        return package.ToBytes();
    }

    private static byte[] Workbook(string name) => PartXml.Bytes(
        $"""<workbook xmlns="{Sheets}" xmlns:r="{PartXml.Relations}"><sheets>"""
        + $"""<sheet name="{name}" sheetId="1" r:id="rId1"/></sheets></workbook>""");

    private static byte[] Sheet(IReadOnlyList<string[]> rows, TableSchema schema)
    {
        var lists = schema.Fields.Where(f => f.Allowed.Count > 0 && WorksheetColumn.All.Any(c => c.Name == f.Name)).ToList();
        var last = rows.Count + Spare;
        var spare = Enumerable.Range(rows.Count, Spare).Select(_ => new string[WorksheetColumn.All.Length]);
        return PartXml.Bytes(new XElement(
            Sheets + "worksheet",
            new XElement(
                Sheets + "sheetViews",
                new XElement(
                    Sheets + "sheetView",
                    new XAttribute("workbookViewId", 0),
                    Element("pane", ("ySplit", 1), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen")))),
            new XElement(Sheets + "cols", WorksheetColumn.All.Select((c, i) => Element(
                "col", ("min", i + 1), ("max", i + 1), ("width", c.Width), ("style", StyleOf(c)), ("customWidth", 1)))),
            new XElement(Sheets + "sheetData", rows.Concat(spare).Select(Row)),
            new XElement(
                Sheets + "dataValidations",
                new XAttribute("count", lists.Count),
                lists.Select(f => List(f.Name, f.Allowed, last)))));
    }

    private static XElement Row(string[] cells, int index) => new(
        Sheets + "row",
        new XAttribute("r", index + 1),
        cells.Select((text, column) => Cell(text, index, column)));

    private static XElement Cell(string? text, int row, int column)
    {
        var cell = Element(
            "c", ("r", $"{Letter(column)}{row + 1}"), ("s", row == 0 ? HeadStyle : StyleOf(WorksheetColumn.All[column])));
        if (text?.Length > 0)
        {
            cell.Add(new XAttribute("t", "inlineStr"), new XElement(Sheets + "is", PartXml.Text(Sheets + "t", text)));
        }

        return cell;
    }

    // The allowed words, to choose from; a word that isn't there can be typed, and the check tells of it.
    private static XElement List(string column, IEnumerable<string> words, int last)
    {
        var letter = Letter(Array.FindIndex(WorksheetColumn.All, c => c.Name == column));
        var list = Element(
            "dataValidation", ("type", "list"), ("allowBlank", 1), ("showErrorMessage", 0), ("sqref", $"{letter}2:{letter}{last}"));
        list.Add(new XElement(Sheets + "formula1", $"\"{string.Join(',', words)}\""));
        return list;
    }

    private static int StyleOf(WorksheetColumn column) => column.Use switch
    {
        WorksheetUse.Shown => ShownStyle,
        WorksheetUse.Entered => EnteredStyle,
        _ => 0,
    };

    private static XElement Element(string name, params (string Name, object Value)[] attributes) =>
        new(Sheets + name, attributes.Select(a => new XAttribute(a.Name, a.Value)));

    // There are fewer columns than letters.
    private static char Letter(int column) => (char)('A' + column);
}
