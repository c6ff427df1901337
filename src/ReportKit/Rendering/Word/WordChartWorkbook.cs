namespace ReportKit.Rendering;

/// <summary>The workbook behind a chart, which Word opens to edit its numbers.</summary>
internal static class WordChartWorkbook
{
    /// <summary>The name of its only sheet, as Word gives it.</summary>
    public const string SheetName = "Sheet1";

    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly XNamespace Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Only = $"""<sheet name="{SheetName}" sheetId="1" r:id="rId1"/>""";

    private static readonly byte[] Workbook = PartXml.Bytes($"""
        <workbook xmlns="{Sheets}" xmlns:r="{PartXml.Relations}"><sheets>{Only}</sheets></workbook>
        """);

    private static readonly byte[] Styles = PartXml.Bytes(string.Concat(
        $"""<styleSheet xmlns="{Sheets}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>""",
        """<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>""",
        """<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>""",
        """<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>""",
        """<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>""",
        """<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""));

    public static byte[] Write(WordChartData data)
    {
        var package = new OfficePackage();
        package.Relate("", $"{PartXml.Relations}/officeDocument", "xl/workbook.xml");
        package.Add("xl/workbook.xml", $"{ContentTypes}.sheet.main+xml", Workbook);
        package.Relate("xl/workbook.xml", $"{PartXml.Relations}/worksheet", "xl/worksheets/sheet1.xml");
        package.Relate("xl/workbook.xml", $"{PartXml.Relations}/styles", "xl/styles.xml");
        package.Add("xl/worksheets/sheet1.xml", $"{ContentTypes}.worksheet+xml", Sheet(data));
        package.Add("xl/styles.xml", $"{ContentTypes}.styles+xml", Styles);
        return package.ToBytes();
    }

    /// <summary>The cells of a column below its heading, as a formula names them: <c>Sheet1!$B$2:$B$7</c>.</summary>
    public static string Cells(int column, int rows) => $"{SheetName}!${Letters(column)}$2:${Letters(column)}${rows + 1}";

    /// <summary>The heading of a column, as a formula names it: <c>Sheet1!$B$1</c>.</summary>
    public static string Heading(int column) => $"{SheetName}!${Letters(column)}$1";

    private static byte[] Sheet(WordChartData data)
    {
        var headings = data.Columns.Select((c, at) => Words(at + 1, 1, c.Name));
        var rows = data.Labels.Select((label, r) => Row(r + 2, label, data.Columns.Select((c, at) => Number(at + 1, r + 2, c.Values[r]))));
        return PartXml.Bytes(new XElement(
            Sheets + "worksheet", new XElement(Sheets + "sheetData", Row(1, data.Chart.Axis, headings), rows)));
    }

    private static XElement Row(int row, string label, IEnumerable<XElement?> cells) =>
        new(Sheets + "row", new XAttribute("r", row), Words(0, row, label), cells);

    private static XElement Words(int column, int row, string text) => Cell(
        column, row, new XAttribute("t", "inlineStr"), new XElement(Sheets + "is", PartXml.Text(Sheets + "t", text)));

    private static XElement? Number(int column, int row, decimal? number) => number is { } known
        ? Cell(column, row, new XElement(Sheets + "v", known.ToString(CultureInfo.InvariantCulture)))
        : null;

    private static XElement Cell(int column, int row, params object[] content) =>
        new(Sheets + "c", new XAttribute("r", $"{Letters(column)}{row}"), content);

    // A, B … Z, AA, AB …
    private static string Letters(int column) => (column < 26 ? "" : Letters((column / 26) - 1)) + (char)('A' + (column % 26));
}
