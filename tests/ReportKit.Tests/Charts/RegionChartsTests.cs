using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class RegionChartsTests
{
    private static readonly FactPeriod Year = FactPeriod.Calendar(2017);

    [Fact]
    public void Each_region_says_how_many_countries_its_sum_covers()
    {
        // XAA and XAB lie in Africa, XAC in Europe.
        var figure = Compare(MadeFacts.Figure("12"), MadeFacts.Figure("<5", "XAB"), MadeFacts.Gap(FactStatus.NotReported, "XAC"));

        Assert.Equal(["Africa: 12–16 (2 of 2 countries)", "Europe: no figure (one country)"], Rows(figure));
        Assert.Equal("convictions-by-region", figure.Id);
    }

    [Theory]
    [InlineData("at-least 12", "≥ 12")]
    [InlineData("nearly 12", "≤ 12")]
    [InlineData("about 12", "about 12")]
    [InlineData("0", "0")]
    public void A_sum_keeps_what_its_addends_leave_open(string value, string expected) =>
        Assert.Equal($"Africa: {expected} (1 of 2 countries)", Rows(Compare(MadeFacts.Figure(value))).First());

    private static ReportChart Compare(params Fact[] facts) =>
        RegionCharts.Compare(MadeFacts.Table(facts), MadeFacts.Convictions, "persons", Year, MadeChart.Wording);

    private static IEnumerable<string> Rows(ReportChart figure) => ChartTable.Of(figure).Rows.Select(r => $"{r.Label}: {r.Cells[0].Text}");
}
