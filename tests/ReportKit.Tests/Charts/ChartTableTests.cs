using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class ChartTableTests
{
    [Fact]
    public void Has_a_row_for_each_label_and_nothing_is_blank()
    {
        var table = ChartTable.Of(MadeChart.Of(ChartKind.GroupedColumns, ("Prosecutions", "2015=1250 2016=?"), ("Convictions", "2016=<5")));

        Assert.Equal(["Year", "Prosecutions", "Convictions"], table.Columns);
        Assert.Equal(["2015: 1,250 | no figure", "2016: not reported | 0–4"], table.Rows.Select(r => $"{r.Label}: {string.Join(" | ", r.Cells.Select(c => c.Text))}"));
        Assert.Equal([false, true, true, false], table.Rows.SelectMany(r => r.Cells).Select(c => c.IsGap));
    }

    [Theory]
    [InlineData("at-least_12", "≥ 12")]
    [InlineData("more-than_12", "> 12")]
    [InlineData("up-to_12", "≤ 12")]
    [InlineData("nearly_12", "nearly 12")]
    [InlineData("about_12", "about 12")]
    [InlineData("3..7", "3–7")]
    [InlineData("0", "0")]
    public void A_value_keeps_its_bounds(string value, string expected) =>
        Assert.Equal(expected, ChartTable.Of(MadeChart.Convictions($"2015={value}")).Rows[0].Cells[0].Text);

    [Fact]
    public void What_others_give_and_what_is_covered_stand_in_brackets()
    {
        var point = ChartPoint.Of("2005", 6178) with { Others = [MadeFacts.Value("6618")], Remark = "3 of 4 countries" };
        var figure = MadeChart.Of(ChartKind.Lines) with { Series = [new ChartSeries("Prosecutions", [point])] };

        Assert.Equal("6,178 (3 of 4 countries; 6,618)", ChartTable.Of(figure).Rows[0].Cells[0].Text);
    }

    [Fact]
    public void A_level_stands_by_its_name() =>
        Assert.Equal("Third", ChartTable.Of(MadeChart.Of(ChartKind.Levels, ("Exampleland", "2015=3"))).Rows[0].Cells[0].Text);
}
