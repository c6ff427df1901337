using ReportKit.Charts;
using Sylvan.Data.Csv;

namespace ReportKit.Tests.Charts;

public sealed class ChartCsvTests
{
    [Theory]
    [InlineData("1250", "1250", "1250", "1250", "exact", "")]
    [InlineData("12.50", "12.5", "12.5", "12.5", "exact", "")]
    [InlineData("0", "0", "0", "0", "exact", "")]
    [InlineData("<5", "", "0", "4", "fewer-than", "")]
    [InlineData("at-least_12", "", "12", "", "at-least", "")]
    [InlineData("up-to_12", "", "0", "12", "up-to", "")]
    [InlineData("?", "", "", "", "", "not reported")]
    public void A_value_stands_where_it_is_exact_and_bounds_elsewhere_and_a_gap_has_a_reason_and_no_number(
        string point, string value, string low, string high, string kind, string gap)
    {
        var row = Assert.Single(Rows(MadeChart.Convictions($"2015={point}")));

        Assert.Equal(["Convictions", "2015", value, low, high, "cases", kind, gap, "", "", "", ""], row);
    }

    [Fact]
    public void A_label_that_a_series_lacks_is_a_gap_too() => Assert.Equal(
        ["2015 5 ", "2016  no figure", "2015  no figure", "2016 7 "],
        Rows(MadeChart.Of(ChartKind.Lines, ("Prosecuted", "2015=5"), ("Convicted", "2016=7"))).Select(r => $"{r[1]} {r[2]} {r[7]}"));

    [Fact]
    public void A_level_stands_by_its_name_and_is_no_number() =>
        Assert.Equal(["Exampleland", "2015", "Third", "", "", "cases", "level", "", "", "", "", ""], Rows(MadeChart.Of(ChartKind.Levels, ("Exampleland", "2015=3")))[0]);

    [Fact]
    public void Facts_sources_remarks_and_other_values_are_named()
    {
        var (used, other) = (MadeFacts.Figure("6178"), MadeFacts.Figure("6618", source: "older"));
        var point = ChartPoint.Of("2017", 6178, used, other, used) with { Others = [MadeFacts.Value("6618")], Remark = "3 of 4 countries" };

        var row = Assert.Single(Rows(MadeChart.Of(ChartKind.Lines) with { Series = [new ChartSeries("Cases", [point])] }));

        Assert.Equal(["3 of 4 countries", "6,618", $"{used.Id}; {other.Id}", "newer; older"], row[8..]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" \t=1+1", "'  =1+1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a\r\n=1, \"b\"", "a  =1, \"b\"")]
    [InlineData("1=1", "1=1")]
    public void No_text_is_run_as_a_formula_or_breaks_its_row(string name, string expected) =>
        Assert.Equal(expected, Assert.Single(Rows(MadeChart.Of(ChartKind.Lines, (name, "2015=1"))))[0]);

    [Fact]
    public void It_is_the_same_in_every_culture_with_LF_alone()
    {
        var figure = MadeChart.Convictions("2015=1250.5 2016=? 2017=1..3");
        var expected = ChartCsv.Of(figure);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(expected, ChartCsv.Of(figure));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.DoesNotContain('\r', expected);
        Assert.EndsWith("\n", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_series_is_its_header() =>
        Assert.Equal("series,label,value,low,high,unit,kind,gap,remark,others,facts,sources\n", ChartCsv.Of(MadeChart.Of(ChartKind.Lines)));

    // A reader of others sees what ours means.
    private static List<string[]> Rows(ReportChart figure)
    {
        using var text = new StringReader(ChartCsv.Of(figure));
        using var csv = CsvDataReader.Create(text);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return rows;
    }
}
