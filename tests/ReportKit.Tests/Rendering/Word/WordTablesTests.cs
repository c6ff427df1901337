using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering.Word;

public sealed class WordTablesTests
{
    [Fact]
    public void The_first_row_is_repeated_and_numbers_stand_at_the_right()
    {
        using var document = WordCase.Of("| Year | Cases | Mark |\n|:--|--:|:-:|\n| 2016 | 3 | x |\n| 2017 | 12 | y |\n");

        Assert.Equal(
        [
            "TableHeading: Year", "TableHeadingNumber: Cases", "TableHeadingCentred: Mark", "TableTextKept: 2016", "TableNumberKept: 3",
            "TableCentredKept: x", "TableText: 2017", "TableNumber: 12", "TableCentred: y", "TableGap: ",
        ], document.Valid().Lines);
        Assert.Equal([true, false, false], document.Body.Descendants<TableRow>().Select(r => r.TableRowProperties!.GetFirstChild<TableHeader>() is not null));
    }

    [Fact]
    public void Of_a_long_table_only_the_rows_at_its_ends_are_kept_together()
    {
        using var document = WordCase.Of("| A |\n|:--|\n" + string.Concat(Enumerable.Repeat("| a |\n", 20)));

        var kept = document.Body.Descendants<TableRow>().Select((r, i) => (Row: i, Style: r.Descendants<ParagraphStyleId>().Single().Val!.Value)).Where(r => r.Style == "TableTextKept");
        Assert.Equal([1, 19], kept.Select(r => r.Row));
    }

    [Fact]
    public void Two_tables_in_a_row_don_t_become_one()
    {
        using var document = WordCase.Of("| A |\n|:--|\n| a |\n\n| B |\n|:--|\n| b |\n");

        Assert.Equal(["Table", "Paragraph", "Table", "Paragraph", "SectionProperties"], document.Valid().Body.ChildElements.Select(e => e.GetType().Name));
    }

    [Fact]
    public void Text_behind_a_table_stands_off_from_it()
    {
        using var document = WordCase.Of("| A |\n|:--|\n| a |\n\nText.\n");

        Assert.Equal("AfterTable: Text.", document.Valid().Lines.Last());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    public void Any_number_of_rows_will_do(int rows)
    {
        using var document = WordCase.Of("| A | B |\n|:--|--:|\n" + string.Concat(Enumerable.Range(0, rows).Select(i => $"| {i} | {i} |\n")));

        Assert.Equal(rows + 1, document.Valid().Body.Descendants<TableRow>().Count());
    }

    [Fact]
    public void Rows_of_unequal_length_are_filled_up()
    {
        using var document = WordCase.Of("| A | B | C |\n|:--|:--|:--|\n| 1 |\n| 1 | 2 | 3 |\n");

        Assert.All(document.Valid().Body.Descendants<TableRow>(), r => Assert.Equal(3, r.Elements<TableCell>().Count()));
    }

    [Fact]
    public void A_table_fits_its_line_whatever_stands_in_it()
    {
        IReadOnlyList<IReadOnlyList<string>> rows = [["Indicator", "Finding", "Reason"], [new string('x', 400), "Met", string.Join(' ', Enumerable.Repeat("word", 300))]];

        var widths = ColumnWidths.Of(rows, 9070);

        Assert.InRange(widths.Sum(), 9000, 9070);
        Assert.All(widths, w => Assert.True(w >= 900));
    }

    [Fact]
    public void A_table_with_little_in_it_stays_narrow() =>
        Assert.InRange(ColumnWidths.Of([["Year", "Victims"], ["2017", "46"]], 9070).Sum(), 1800, 3000);

    [Fact]
    public void The_longest_text_gets_the_room_that_short_columns_leave()
    {
        var widths = ColumnWidths.Of([["Criterion", "Finding", string.Join(' ', Enumerable.Repeat("reason", 80))]], 9070);

        Assert.True(widths[2] > 6000, string.Join(' ', widths));
    }
}
