namespace ReportKit.Importing.Tests.Reading;

/// <summary>A file from outside is refused with a reason, and doesn't take time or memory for it.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_workbook_with_a_password_or_of_the_old_form() =>
        Refuses([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "a password", ".xls", "save it as .xlsx");

    [Fact]
    public void Macros() => Refuses(Sound.Part("xl/vbaProject.bin", [1, 2, 3]).Bytes(), "macros");

    [Fact]
    public void A_document_type() => Refuses(
        Sound.Part("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><workbook>&b;</workbook>").Bytes(), "document type (DTD)");

    [Fact]
    public void A_document_type_in_a_sheet() => Refuses(
        Sound.Part("xl/worksheets/sheet1.xml", "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><worksheet><sheetData/></worksheet>").Bytes(), "document type (DTD)");

    [Fact]
    public void A_cell_of_ten_million_characters() => Refuses(
        new MadeWorkbook().RawSheet("data", $"<row><c t=\"str\"><v>{new string('9', 10_000_000)}</v></c></row>").Bytes(), "A cell has more than 32,767 characters");

    [Fact]
    public void A_package_that_unpacks_to_far_more_than_it_is()
    {
        var bomb = Sound.Part("xl/sharedStrings.xml", [.. "<sst>"u8, .. new byte[80 * 1024 * 1024].Select(_ => (byte)' ')]).Bytes();

        Assert.True(bomb.Length < 1024 * 1024);
        Refuses(bomb, "Unpacked, xl/sharedStrings.xml has more than 64 MB");
    }

    [Fact]
    public void A_row_that_no_sheet_has() => Refuses(
        new MadeWorkbook().RawSheet("data", "<row r=\"99999999\"><c t=\"str\"><v>a</v></c></row>").Bytes(), "99999999");

    [Fact]
    public void A_column_far_away() => Refuses(
        new MadeWorkbook().RawSheet("data", "<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>a</v></c></row>").Bytes(), "more than 1,024 columns");

    [Fact]
    public void A_text_that_isn_t_there() => Refuses(
        new MadeWorkbook().RawSheet("data", "<row r=\"1\"><c t=\"s\"><v>5000</v></c></row>").Bytes(), "Row 1 refers to a text that the workbook doesn't have");

    [Fact]
    public void A_workbook_cut_off_anywhere()
    {
        var whole = Sound.Bytes();
        foreach (var length in new[] { 5, 100, whole.Length / 2, whole.Length - 30 })
        {
            Refuses(whole[..length], "damaged, was cut off");
        }
    }

    [Fact]
    public void A_sheet_whose_XML_ends_early() =>
        Refuses(Sound.Part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"str\"><v>1").Bytes(), "damaged, was cut off");

    [Fact]
    public void A_workbook_without_its_parts()
    {
        Refuses(Sound.Bytes("xl/workbook.xml"), "lacks its part xl/workbook.xml");
        Refuses(Sound.Bytes("xl/worksheets/sheet1.xml"), "no sheet that can be read");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("%PDF-1.7\n", "a PDF")]
    [InlineData("<!DOCTYPE html><html><title>Maintenance</title></html>", "a web page")]
    [InlineData("<?xml version=\"1.0\"?><treaties/>", "an XML document")]
    [InlineData("\u0001\u0000\u0002", "neither a workbook (.xlsx) nor a text (.csv)")]
    [InlineData("a,b\n\"never closed,2\n3,4\n", "line 2")]
    public void Files_of_other_kinds(string text, params string[] says) => Refuses(Encoding.UTF8.GetBytes(text), says);

    [Fact]
    public void A_text_of_one_endless_row() => Refuses(Encoding.UTF8.GetBytes(new string('9', 3_000_000)), "more than 1,048,576 characters");

    private static MadeWorkbook Sound => new MadeWorkbook().Sheet("data", ["name", "number"], ["Exampleland", "12"]);

    private void Refuses(byte[] bytes, params string[] says)
    {
        var refusal = Assert.Throws<UnreadableFileException>(() =>
        {
            using var file = folder.Published(bytes).OpenTables();
            foreach (var table in file.Tables)
            {
                using (table)
                {
                    while (table.Read())
                    {
                    }
                }
            }
        });

        Assert.All(says, part => Assert.Contains(part, refusal.Message, StringComparison.Ordinal));
    }
}
