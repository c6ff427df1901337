using Deedle;

namespace ReportKit.Interactive.Tests;

public sealed class FrameExhibitTests
{
    [Fact]
    public void A_frame_is_a_table_with_its_keys()
    {
        var frame = Frame.FromRecords([new { Country = "XAA", Convictions = 12 }, new { Country = "XAB", Convictions = 0 }]);

        Assert.Equal(
            """
               Country  Convictions
            -  -------  -----------
            0  XAA               12
            1  XAB                0
            2 rows, 2 columns
            """,
            Notebook.Text(frame));
        Assert.Contains("<th scope=\"col\" class=\"n\">Convictions</th>", Notebook.Html(frame), StringComparison.Ordinal);
        Assert.Contains("<td class=\"n s\">12</td>", Notebook.Html(frame), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_cell_has_a_mark_and_is_neither_blank_nor_zero()
    {
        var frame = Frame.FromColumns([KeyValue.Create("convictions", new SeriesBuilder<string, double> { { "2015", 3 }, { "2016", double.NaN } }.Series)]);

        Assert.Contains("\n2016            —\n", Notebook.Text(frame), StringComparison.Ordinal);
        Assert.Contains("<td class=\"n s gap\">—</td>", Encoded(Notebook.Html(frame)), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_many_rows_and_columns_are_left_out()
    {
        var frame = Wide(rows: 1783, columns: 60);

        Assert.EndsWith("20 of 1,783 rows, 24 of 60 columns; the rest is left out here, not in the data", Notebook.Text(frame), StringComparison.Ordinal);
        Assert.Equal(21, Count(Notebook.Html(frame), "<tr>"));
    }

    [Fact]
    public void Ten_thousand_rows_are_short_to_show()
    {
        var frame = Wide(rows: 10_000, columns: 3);

        Assert.InRange(Notebook.Html(frame).Length, 1, 10_000);
        Assert.InRange(Notebook.Text(frame).Length, 1, 4_000);
    }

    [Fact]
    public void Plain_text_names_the_columns_that_find_no_room()
    {
        var text = Notebook.Text(Wide(rows: 1, columns: 24, text: new string('x', 40)));

        Assert.Contains("(columns that don't fit here: c4, c5, c6", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n').Where(l => l.Contains("xxx", StringComparison.Ordinal)), l => Assert.InRange(l.Length, 1, 150));
    }

    [Fact]
    public void An_empty_frame_is_shown_too()
    {
        Assert.Contains("0 rows, 0 columns", Notebook.Text(Frame.CreateEmpty<string, string>()), StringComparison.Ordinal);
        Assert.Contains("0 rows, 0 columns", Notebook.Html(Frame.CreateEmpty<int, string>()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_is_a_table_of_two_columns()
    {
        var series = new SeriesBuilder<string, decimal> { { "2015", 3.50m }, { "2016", 1250 } }.Series;

        Assert.Equal(
            """
                  value
            ----  -----
            2015    3.5
            2016   1250
            2 values
            """,
            Notebook.Text(series));
        Assert.Contains("<td class=\"n s\">1250</td>", Notebook.Html(series), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_a_frame_is_a_series_and_missing_there_too()
    {
        var row = Frame.FromRecords([new { Name = "a", Value = (double?)null }]).Rows[0];

        Assert.Contains("Value  —", Notebook.Text(row), StringComparison.Ordinal);
        Assert.Contains("0 values", Notebook.Text(new SeriesBuilder<int, string>().Series), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_can_t_be_written_doesn_t_take_the_table_with_it() =>
        Assert.Contains("(InvalidTimeZoneException)", Notebook.Text(new SeriesBuilder<int, object> { { 1, new Unwritable() } }.Series), StringComparison.Ordinal);

    private static Frame<int, string> Wide(int rows, int columns, string text = "x") =>
        Frame.FromColumns(Enumerable.Range(1, columns).Select(c => KeyValue.Create($"c{c}", Enumerable.Range(1, rows).Select(r => KeyValue.Create(r, text)).ToSeries())));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Encoded(string html) => html.Replace("&#8212;", "—", StringComparison.Ordinal);

    private sealed class Unwritable
    {
        public override string ToString() => throw new InvalidTimeZoneException();
    }
}
