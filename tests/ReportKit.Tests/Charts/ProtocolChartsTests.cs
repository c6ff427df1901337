using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class ProtocolChartsTests
{
    [Fact]
    public void Where_the_list_ends_the_number_of_parties_becomes_an_interval()
    {
        // The list of acts is complete to the end of 2013; XAB and XAC have no act; XAU, a union without a region, counts as a party.
        var facts = MadeFacts.Table(MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01"), MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01", "XAU"));

        var figure = ProtocolCharts.Parties(facts, 2014, MadeChart.Wording);

        Assert.Equal(["2003: 0", "2004: 0", "2005: 2"], Rows(figure).Take(3));
        Assert.Equal(["2013: 2", "2014: 2–4"], Rows(figure).TakeLast(2));
        Assert.Contains("the upper one counts every state in the data", figure.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_that_a_source_gives_bounds_the_number_of_parties()
    {
        // Of three that may be parties, two are at the end of 2016 at the latest.
        var facts = MadeFacts.Table(MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01"), MadeFacts.Total(2, "2016-07-01"));
        var figure = ProtocolCharts.Parties(facts, 2017, MadeChart.Wording);

        Assert.Equal(["2013: 1", "2014: 1–2", "2015: 1–2", "2016: 2–3", "2017: 2–3"], Rows(figure).TakeLast(5));
        Assert.Contains(facts.ProtocolTotals[0], figure.Series[0].Points[^1].Facts);
        Assert.EndsWith("the totals published: 2 on 1 July 2016", figure.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_counts_deposits_and_says_nothing_of_parties_before_these_are_in_force()
    {
        var facts = MadeFacts.Table(MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01"), MadeFacts.Total(2, "2016-12-15"));

        Assert.Equal(["2016: 1–3", "2017: 2–3"], Rows(ProtocolCharts.Parties(facts, 2017, MadeChart.Wording)).TakeLast(2));
    }

    [Fact]
    public void A_total_below_the_parties_known_by_name_is_passed_over()
    {
        var facts = MadeFacts.Table(MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01"), MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01", "XAU"), MadeFacts.Total(1, "2016-07-01"));

        Assert.Equal(["2014: 2–4"], Rows(ProtocolCharts.Parties(facts, 2014, MadeChart.Wording)).TakeLast(1));
    }

    [Fact]
    public void Where_a_state_has_withdrawn_totals_bound_nothing()
    {
        var facts = MadeFacts.Table(
            MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01"), MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01", "XAB"),
            MadeFacts.Act(ProtocolActKind.Withdrawal, "2014-06-01", "XAB"), MadeFacts.Total(2, "2014-07-01"));

        Assert.Equal(["2015: 1–2"], Rows(ProtocolCharts.Parties(facts, 2015, MadeChart.Wording)).TakeLast(1));
    }

    [Fact]
    public void The_acts_of_a_few_states_are_no_number_of_parties()
    {
        // The source 'newer' is no list that was entered whole.
        var act = MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01");
        var facts = MadeFacts.Table(act with { Citation = act.Citation with { Source = new SourceId("newer") } });

        Assert.Empty(ProtocolCharts.Parties(facts, 2017, MadeChart.Wording).Labels);
    }

    [Fact]
    public void Before_the_Protocol_was_in_force_there_is_nothing_to_show() =>
        Assert.Empty(ProtocolCharts.Parties(MadeFacts.Table(), 2002, MadeChart.Wording).Labels);

    private static IEnumerable<string> Rows(ReportChart figure) => ChartTable.Of(figure).Rows.Select(r => $"{r.Label}: {r.Cells[0].Text}");
}
