using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class WorldChartsTests
{
    [Fact]
    public void The_last_printing_counts_and_a_restated_figure_keeps_the_earlier_one()
    {
        var facts = MadeFacts.Table(MadeFacts.World(2005, 2017, 6618), MadeFacts.World(2005, 2018, 6178), MadeFacts.World(2006, 2018, 5808));

        Assert.Equal(["2005: 6,178 (6,618) | not in the data", "2006: 5,808 | not in the data"], Rows(WorldCharts.Prosecutions(facts, MadeChart.Wording)));
    }

    [Fact]
    public void An_edition_that_leaves_a_count_out_restates_nothing()
    {
        var facts = MadeFacts.Table(MadeFacts.World(2005, 2017, 1, victims: 30), MadeFacts.World(2005, 2018, 1));

        Assert.Equal(["2005: 30"], Rows(WorldCharts.Victims(facts, MadeChart.Wording)));
    }

    [Fact]
    public void A_year_between_that_no_edition_prints_is_a_gap()
    {
        var facts = MadeFacts.Table(MadeFacts.World(2005, 2017, 1), MadeFacts.World(2007, 2018, 3));

        Assert.Equal(["2005: 1 | not in the data", "2006: not in the data | not in the data", "2007: 3 | not in the data"], Rows(WorldCharts.Prosecutions(facts, MadeChart.Wording)));
    }

    [Fact]
    public void An_edition_shows_neither_years_nor_printings_after_it()
    {
        var facts = MadeFacts.Table(MadeFacts.World(2005, 2017, 6618), MadeFacts.World(2005, 2018, 6178), MadeFacts.World(2016, 2017, 9), MadeFacts.World(2017, 2018, 11), MadeFacts.World(2018, 2019, 12));

        Assert.Equal(["2005: 6,618 | not in the data", "2016: 9 | not in the data"], Ends(WorldCharts.Prosecutions(facts, MadeChart.Wording, 2017)));
        Assert.Equal(["2005: 6,178 (6,618) | not in the data", "2017: 11 | not in the data"], Ends(WorldCharts.Prosecutions(facts, MadeChart.Wording, 2018)));
    }

    [Fact]
    public void A_year_that_only_later_editions_print_has_the_value_of_the_first_of_them()
    {
        var facts = MadeFacts.Table(MadeFacts.World(2010, 2016, 7, victims: 70), MadeFacts.World(2010, 2017, 8, victims: 80));

        Assert.Equal(["2010: 7 | not in the data"], Rows(WorldCharts.Prosecutions(facts, MadeChart.Wording, 2012)));
        Assert.Equal(["2010: 70"], Rows(WorldCharts.Victims(facts, MadeChart.Wording, 2012)));
    }

    private static IEnumerable<string> Ends(ReportChart figure) => Rows(figure).Where((_, i) => i == 0 || i == figure.Labels.Count - 1);

    private static IEnumerable<string> Rows(ReportChart figure) =>
        ChartTable.Of(figure).Rows.Select(r => $"{r.Label}: {string.Join(" | ", r.Cells.Select(c => c.Text))}");
}
