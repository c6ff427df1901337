namespace ReportKit.Importing.Tests.Reading;

public sealed class WorkbookTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Cells_are_read_whatever_the_workbook_says_of_its_size_and_though_parts_are_missing()
    {
        var rows = Read(new MadeWorkbook().Sheet("data", ["name", "number"], ["Exampleland", "12"], [null, "<5"]).Bytes());

        Assert.Equal([["name", "number"], ["Exampleland", "12"], ["", "<5"]], rows);
    }

    [Fact]
    public void Every_way_to_write_a_cell_gives_its_text()
    {
        var book = new MadeWorkbook().RawSheet("data", """
            <row><c t="inlineStr"><is><t>in</t><r><t>line</t></r><rPh><t>aid</t></rPh></is></c><c t="str"><v> padded </v></c><c><v>1672.0</v></c><c><v>1.672E3</v></c><c><v>0.5</v></c><c t="b"><v>1</v></c><c/></row>
            <row r="7"><c r="C7" t="n"><v>2020</v></c></row>
            <row r="9"/>
            """);

        using var file = folder.Published(book.Bytes()).OpenTables();
        using var table = file.Tables.Single();

        Assert.True(table.Read());
        Assert.Equal(["inline", "padded", "1672", "1672", "0.5", "1", ""], CellsOf(table));
        Assert.True(table.Read());
        Assert.Equal((7, "data!C7"), (table.Row, table.LocatorOf(2)));
        Assert.Equal(["", "", "2020"], CellsOf(table));
        Assert.True(table.Read());
        Assert.Equal((9, 0), (table.Row, table.Count));
        Assert.False(table.Read());
    }

    [Fact]
    public void A_formula_is_known_as_one()
    {
        using var file = folder.Published(new MadeWorkbook().Sheet("data", ["12", "=6*2"]).Bytes()).OpenTables();
        using var table = file.Tables.Single();

        table.Read();

        Assert.Equal((false, true), (table.IsFormula(0), table.IsFormula(1)));
    }

    [Fact]
    public void All_sheets_are_read_in_their_order()
    {
        var book = new MadeWorkbook().Sheet("notes", ["About"]).Sheet("data", ["name"]);

        using var file = folder.Published(book.Bytes()).OpenTables();

        Assert.Equal(["notes!A1", "data!A1"], file.Tables.Select(table =>
        {
            using (table)
            {
                table.Read();
                return table.LocatorOf(0);
            }
        }));
    }

    [Fact]
    public void A_file_is_what_it_holds_and_not_what_its_name_says() =>
        Assert.Equal([["a", "b"], ["1", "2"]], Read("a,b\n1,2\n"u8.ToArray()));

    private List<string[]> Read(byte[] bytes)
    {
        using var file = folder.Published(bytes).OpenTables();
        using var table = file.Tables.First();
        var rows = new List<string[]>();
        while (table.Read())
        {
            rows.Add(CellsOf(table));
        }

        return rows;
    }

    private static string[] CellsOf(IPublishedTable table) => [.. Enumerable.Range(0, table.Count).Select(i => table[i])];
}
