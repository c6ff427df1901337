using System.Globalization;
using System.Text;

namespace ReportKit.Rendering;

/// <summary>The workbook behind a chart, which Word opens to edit its numbers.</summary>
internal static class WordChartWorkbook
{
    /// <summary>The name of its only sheet, as Word gives it.</summary>
    public const string SheetName = "Sheet1";

    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly byte[] Workbook = Encoding.UTF8.GetBytes(
        $"{PartXml.Declaration}<workbook xmlns=\"{Sheets}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"{SheetName}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");

    private static readonly byte[] Styles = Encoding.UTF8.GetBytes(
        $"{PartXml.Declaration}<styleSheet xmlns=\"{Sheets}\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");

    /// <summary>The workbook as an .xlsx file.</summary>
    public static byte[] Write(WordChartData data)
    {
        var package = new OfficePackage();
        package.Relate("", $"{Relations}/officeDocument", "xl/workbook.xml");
        package.Add("xl/workbook.xml", $"{ContentTypes}.sheet.main+xml", Workbook);
        package.Relate("xl/workbook.xml", $"{Relations}/worksheet", "xl/worksheets/sheet1.xml");
        package.Relate("xl/workbook.xml", $"{Relations}/styles", "xl/styles.xml");
        package.Add("xl/worksheets/sheet1.xml", $"{ContentTypes}.worksheet+xml", Sheet(data));
        package.Add("xl/styles.xml", $"{ContentTypes}.styles+xml", Styles);
        return package.ToBytes();
    }

    /// <summary>The cells of a column, as a formula names them: <c>Sheet1!$B$2:$B$7</c>.</summary>
    /// <param name="column">From 0, which has the labels.</param>
    /// <param name="rows">How many labels there are.</param>
    public static string Cells(int column, int rows) => $"{SheetName}!${Letters(column)}$2:${Letters(column)}${Digits(rows + 1)}";

    /// <summary>The heading of a column, as a formula names it: <c>Sheet1!$B$1</c>.</summary>
    public static string Heading(int column) => $"{SheetName}!${Letters(column)}$1";

    private static ReadOnlyMemory<byte> Sheet(WordChartData data)
    {
        var xml = new PartXml("worksheet", Sheets).Start("sheetData");
        Start(xml, 1);
        Cell(xml, 0, 1, data.Figure.Axis);
        for (var c = 0; c < data.Columns.Count; c++)
        {
            Cell(xml, c + 1, 1, data.Columns[c].Name);
        }

        xml.End();
        for (var r = 0; r < data.Labels.Count; r++)
        {
            Start(xml, r + 2);
            Cell(xml, 0, r + 2, data.Labels[r]);
            for (var c = 0; c < data.Columns.Count; c++)
            {
                if (data.Columns[c].Values[r] is { } value)
                {
                    xml.Start("c").With("r", Letters(c + 1) + Digits(r + 2)).Text("v", value.ToString(CultureInfo.InvariantCulture)).End();
                }
            }

            xml.End();
        }

        return xml.End().ToBytes();
    }

    private static void Start(PartXml xml, int row) => xml.Start("row").With("r", Digits(row));

    private static void Cell(PartXml xml, int column, int row, string text) =>
        xml.Start("c").With("r", Letters(column) + Digits(row)).With("t", "inlineStr").Start("is").Text("t", text).End().End();

    // A, B … Z, AA, AB …
    private static string Letters(int column) => (column < 26 ? "" : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
