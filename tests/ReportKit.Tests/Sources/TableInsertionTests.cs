using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class TableInsertionTests
{
    private const string Rows = """"
        iso3,indicator,period,note
        XAA,convictions,2016,"a, ""b"""
        XAA,convictions,2018,"quoted"
        XAA,arrests,2018,
        XAA,raids,2018,
        XAC,convictions,2018,

        """";

    [Theory]
    [InlineData("XAA", "convictions", "2017", 3)]
    [InlineData("XAA", "convictions", "2019", 4)]
    [InlineData("XAA", "convictions", "2015", 2)]
    [InlineData("XAA", "arrests", "2019", 5)]
    [InlineData("XAA", "victims", "2018", 6)]
    [InlineData("XAB", "convictions", "2018", 6)]
    [InlineData("XAD", "arrests", "2018", 7)]
    [InlineData("AAA", "arrests", "2018", 2)]
    public void A_row_goes_where_the_table_s_order_has_it_else_behind_its_like(string country, string indicator, string period, int line)
    {
        var (text, at, row) = Add(Rows, country, indicator, period, "");

        Assert.Equal(line, at);
        Assert.Equal($"{country},{indicator},{period},", row);
        Assert.Equal(row, text.Split('\n')[line - 1]);
        Assert.Equal(Rows, string.Join('\n', text.Split('\n').Where((_, i) => i != line - 1)));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    public void A_cell_is_quoted_where_it_has_to_be(string note, string cell) =>
        Assert.Equal($"XAA,raids,2019,{cell}", Add(Rows, "XAA", "raids", "2019", note).Row);

    [Fact]
    public void Of_an_unsorted_table_it_stands_beside_its_like_or_at_the_end()
    {
        const string Unsorted = "iso3,indicator,period,note\nXAC,a,1,\nXAA,a,1,\nXAB,a,1,\n";

        Assert.Equal(4, Add(Unsorted, "XAA", "b", "1", "").Line);
        Assert.Equal(5, Add(Unsorted, "XAD", "b", "1", "").Line);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("iso3,indicator,period,note\n")]
    public void The_first_row_stands_below_the_header(string? text) =>
        Assert.Equal(("iso3,indicator,period,note\nXAA,a,1,\n", 2, "XAA,a,1,"), Add(text, "XAA", "a", "1", ""));

    [Fact]
    public void A_last_line_without_an_end_gets_one() =>
        Assert.Equal("iso3,indicator,period,note\nXAA,a,1,\nXAB,a,1,\n", Add("iso3,indicator,period,note\nXAA,a,1,", "XAB", "a", "1", "").Text);

    [Theory]
    [InlineData("a,b\n1,x\n", "", "a,b\n1,x\n2,y\n")]
    [InlineData("a,b\n1,x\n", "data!A1", "a,b,c\n1,x,\n2,y,data!A1\n")]
    [InlineData("a,b,c\n1,x,\n", "", "a,b,c\n1,x,\n2,y,\n")]
    [InlineData(null, "", "a,b\n2,y\n")]
    [InlineData(null, "data!A1", "a,b,c\n2,y,data!A1\n")]
    public void A_column_that_a_file_may_lack_is_added_once_a_row_fills_it(string? text, string cell, string then)
    {
        var fields = new[] { "a", "b", "c" }.Select(name => new FieldSchema(name, "string", false, [], null, null, null, null) { IsOptional = name == "c" });
        var insertion = new TableInsertion(new TableSchema("x", "x.csv", [.. fields], ["a"], []));

        Assert.Equal(then, insertion.Add(text, new Dictionary<string, string> { ["a"] = "2", ["b"] = "y", ["c"] = cell }).Text);
    }

    private static (string Text, int Line, string Row) Add(string? text, string country, string indicator, string period, string note)
    {
        var fields = new[] { "iso3", "indicator", "period", "note" }.Select(name => new FieldSchema(name, "string", false, [], null, null, null, null));
        return new TableInsertion(new TableSchema("x", "x.csv", [.. fields], [], [])).Add(
            text, new Dictionary<string, string> { ["iso3"] = country, ["indicator"] = indicator, ["period"] = period, ["note"] = note });
    }
}
