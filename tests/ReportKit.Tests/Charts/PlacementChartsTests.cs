using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class PlacementChartsTests
{
    [Fact]
    public void An_edition_that_wasn_t_found_whole_is_a_gap_and_not_a_low_number()
    {
        // The source of 2013 is complete, those of 2017 and 2018 aren't.
        var facts = MadeFacts.Table(MadeFacts.Placement(2013, Tier.One, source: "list"), MadeFacts.Placement(2013, Tier.Two, "XAB", "list"), MadeFacts.Placement(2017, Tier.One));

        var table = ChartTable.Of(PlacementCharts.ByEdition(facts, MadeChart.Wording));

        Assert.Equal(["Edition", "Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3", "Special Case"], table.Columns);
        Assert.Equal(["1 (50%)", "1 (50%)", "0", "0", "0"], table.Rows[0].Cells.Select(c => c.Text));
        Assert.All(table.Rows[1].Cells, c => Assert.Equal("list incomplete", c.Text));
    }

    [Fact]
    public void Numbers_of_lists_that_grew_are_told_with_their_shares()
    {
        var facts = MadeFacts.Table(
            MadeFacts.Placement(2012, Tier.One, source: "list"), MadeFacts.Placement(2013, Tier.One, source: "list"),
            MadeFacts.Placement(2013, Tier.One, "XAB", "list"), MadeFacts.Placement(2013, Tier.Three, "XAC", "list"));

        Assert.Equal("Tier 1: 1 of 1 (100%) in 2012 and 2 of 3 (67%) in 2013.", ChartAltText.Sentences(PlacementCharts.ByEdition(facts, MadeChart.Wording))[0].Text);
    }

    [Fact]
    public void A_rank_that_was_not_in_use_has_no_zero_and_is_no_gap()
    {
        var facts = MadeFacts.Table(MadeFacts.Placement(2003, Tier.Two, source: "list"), MadeFacts.Placement(2004, Tier.TwoWatchList, source: "list"));
        var figure = PlacementCharts.ByEdition(facts, MadeChart.Wording);

        Assert.Equal(["not yet in use", "1 (100%)"], ChartTable.Of(figure).Rows.Select(r => r.Cells[2].Text));
        Assert.Contains("Tier 2 Watch List: 1 of 1 (100%) in 2004.", ChartAltText.Of(figure), StringComparison.Ordinal);
        Assert.DoesNotContain("url(#", ChartSvg.Draw(figure, SvgOptions.Image), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rank_that_the_data_have_before_its_time_is_counted()
    {
        var facts = MadeFacts.Table(MadeFacts.Placement(2002, Tier.SpecialCase, source: "list"));

        Assert.Equal("1 (100%)", ChartTable.Of(PlacementCharts.ByEdition(facts, MadeChart.Wording)).Rows[0].Cells[4].Text);
    }

    [Fact]
    public void Editions_with_reckoned_placements_stand_in_their_order()
    {
        var facts = MadeFacts.Table(
            MadeFacts.Placement(2010, Tier.Three, source: "list") with { Agreement = "reckoned" }, MadeFacts.Placement(2012, Tier.One, source: "list") with { Agreement = "reckoned" });

        Assert.EndsWith("2010, 2012", ChartNotes.Reckoned(PlacementCharts.ByEdition(facts, MadeChart.Wording)).Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_shows_none_after_it()
    {
        var facts = MadeFacts.Table(MadeFacts.Placement(2013, Tier.One, source: "list"), MadeFacts.Placement(2018, Tier.One));

        Assert.Equal(["2013"], PlacementCharts.ByEdition(facts, MadeChart.Wording, 2017).Labels);
        Assert.Equal(["2013", "2018"], PlacementCharts.ByEdition(facts, MadeChart.Wording, 2018).Labels);
    }

    [Fact]
    public void A_country_counts_once_where_sources_differ()
    {
        var facts = MadeFacts.Table(MadeFacts.Placement(2013, Tier.One, source: "list"), MadeFacts.Placement(2013, Tier.Three, source: "list") with { Id = "second" });

        Assert.Equal(1, PlacementCharts.ByEdition(facts, MadeChart.Wording).Series.Sum(s => s.Points[0].High));
    }

    [Fact]
    public void A_history_tells_a_missing_country_from_a_missing_list()
    {
        var facts = MadeFacts.Table(
            MadeFacts.Placement(2005, Tier.Two, source: "list"),
            MadeFacts.Placement(2006, Tier.One, "XAB", "list"),
            MadeFacts.Placement(2017, Tier.One, "XAB"),
            MadeFacts.Placement(2018, Tier.TwoWatchList));

        var figure = PlacementCharts.OfCountry(facts, MadeFacts.Xaa, 2018, MadeChart.Wording);

        Assert.Equal("tier-history-xaa", figure.Id);
        Assert.Equal(["2005: Tier 2", "2006: not in the edition", "2017: not in the data", "2018: Tier 2 Watch List"], Rows(figure));
        Assert.Equal(["Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3"], figure.Levels);
    }

    [Fact]
    public void Where_one_country_is_known_to_be_missing_each_tier_may_have_one_more()
    {
        var facts = MadeFacts.Table(
            MadeFacts.Placement(2012, Tier.Two, source: "list"),
            MadeFacts.Placement(2013, Tier.One, "XAB", "list"),
            MadeFacts.Placement(2014, Tier.Two, source: "list"));

        Assert.Equal([(1m, 2m), (0m, 1m)], PlacementCharts.ByEdition(facts, MadeChart.Wording).Series.Take(2).Select(s => (s.Points[1].Low!.Value, s.Points[1].High!.Value)));
        Assert.Contains("2013: not in the data", Rows(PlacementCharts.OfCountry(facts, MadeFacts.Xaa, 2014, MadeChart.Wording)));
    }

    [Fact]
    public void A_history_keeps_the_tier_that_another_source_gives()
    {
        var facts = MadeFacts.Table(MadeFacts.Placement(2017, Tier.Two, source: "older"), MadeFacts.Placement(2017, Tier.Three, source: "newer"));

        Assert.Equal(["2017: Tier 3 (Tier 2)"], Rows(PlacementCharts.OfCountry(facts, MadeFacts.Xaa, 2018, MadeChart.Wording)));
    }

    [Fact]
    public void A_placement_that_was_reckoned_is_told_from_one_that_was_read()
    {
        var facts = MadeFacts.Table(MadeFacts.Placement(2017, Tier.Two), MadeFacts.Placement(2018, Tier.Two) with { Agreement = "reckoned", Note = "It follows." });

        var history = PlacementCharts.OfCountry(facts, MadeFacts.Xaa, 2018, MadeChart.Wording);

        Assert.Equal(["2017: Tier 2", "2018: Tier 2 (reckoned)"], Rows(history));
        Assert.Contains("Reckoned and not read in the edition: 2018.", ChartAltText.Of(history), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_says_that_some_of_its_placements_were_reckoned()
    {
        var facts = MadeFacts.Table(
            MadeFacts.Placement(2011, Tier.Two, source: "list") with { Agreement = "reckoned", Note = "It follows." },
            MadeFacts.Placement(2012, Tier.Two, source: "list"),
            MadeFacts.Placement(2013, Tier.One, source: "list") with { Agreement = "reckoned", Note = "It follows." });

        Assert.Contains(
            "Some placements were reckoned and not read in the edition: 2011, 2013.", ChartAltText.Of(PlacementCharts.ByEdition(facts, MadeChart.Wording)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_ends_with_its_edition_and_has_a_level_for_a_special_case_only_where_there_was_one()
    {
        var facts = MadeFacts.Table(MadeFacts.Placement(2017, Tier.SpecialCase), MadeFacts.Placement(2018, Tier.Two));

        var figure = PlacementCharts.OfCountry(facts, MadeFacts.Xaa, 2017, MadeChart.Wording);

        Assert.Equal(["2017: Special Case"], Rows(figure));
        Assert.Equal("Special Case", figure.Levels[^1]);
    }

    private static IEnumerable<string> Rows(ReportChart figure) => ChartTable.Of(figure).Rows.Select(r => $"{r.Label}: {r.Cells[0].Text}");
}
