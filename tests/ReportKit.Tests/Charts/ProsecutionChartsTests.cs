using ReportKit.Charts;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Charts;

public sealed class ProsecutionChartsTests
{
    [Fact]
    public void A_year_without_an_entry_is_a_gap_and_bounds_stay_bounds()
    {
        using var data = Xaa.Data();
        var figure = ProsecutionCharts.ByYear(data.Validate().GetValueOrThrow(), Xaa.Code, 2018, MadeChart.Wording);

        Assert.Equal("prosecutions-xaa", figure.Id);
        Assert.Equal(["2014: 0–4", "2015: no figure", "2016: 1", "2017: 1,250"], Rows(figure));
    }

    [Fact]
    public void A_title_names_what_the_figure_shows_and_no_more()
    {
        using var data = Xaa.Data();
        Assert.Equal("Persons prosecuted in Exampleland", ProsecutionCharts.ByYear(data.Validate().GetValueOrThrow(), Xaa.Code, 2018, MadeChart.Wording).Title);
        Assert.Equal("Convictions in Exampleland, as the government reported them", ProsecutionCharts.Reported(data.Validate().GetValueOrThrow(), Xaa.Code, 2018, MadeChart.Wording).Title);
        data.AddRow("indicators.csv", "persons-convicted,prosecution,persons convicted,persons,,,").AddFigure(indicator: "persons-convicted", source: "un-office");
        Assert.Equal("Persons prosecuted and convicted in Exampleland", ProsecutionCharts.ByYear(data.Validate().GetValueOrThrow(), Xaa.Code, 2018, MadeChart.Wording).Title);
    }

    [Fact]
    public void An_edition_doesn_t_know_the_years_after_it()
    {
        using var data = Xaa.Data();

        Assert.Equal(["2014: 0–4", "2015: no figure", "2016: 1"], Rows(ProsecutionCharts.ByYear(data.Validate().GetValueOrThrow(), Xaa.Code, 2017, MadeChart.Wording)));
    }

    [Fact]
    public void The_source_published_last_counts_also_where_it_has_no_value_and_the_other_is_kept_beside_it()
    {
        using var data = Xaa.Data();
        data.AddFigure(period: "2016", value: "9", source: "tip-2017").AddFigure(period: "2016", value: "", status: "not-reported", source: "tip-2018");

        var figure = ProsecutionCharts.Reported(data.Validate().GetValueOrThrow(), Xaa.Code, 2018, MadeChart.Wording);

        Assert.Equal(["2016: not reported (9)", "2017: 12"], Rows(figure));
        Assert.Equal(2, figure.Series[0].Points[0].Facts.Count);
    }

    [Fact]
    public void A_part_isn_t_drawn_as_the_whole()
    {
        using var data = Xaa.Data();
        data.AddFigure(period: "2015", value: "3", breakdown: "sex=female");

        Assert.Equal(["2017: 12"], Rows(ProsecutionCharts.Reported(data.Validate().GetValueOrThrow(), Xaa.Code, 2018, MadeChart.Wording)));
    }

    [Fact]
    public void A_country_without_figures_has_a_figure_without_series() =>
        Assert.Empty(ProsecutionCharts.ByYear(MadeFacts.Table(), MadeFacts.Xaa, 2018, MadeChart.Wording).Series);

    private static IEnumerable<string> Rows(ReportChart figure) => ChartTable.Of(figure).Rows.Select(r => $"{r.Label}: {r.Cells[0].Text}");
}
