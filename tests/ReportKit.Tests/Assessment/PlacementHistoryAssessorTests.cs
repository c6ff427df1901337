using ReportKit.Assessment;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Tests.Assessment;

public class PlacementHistoryAssessorTests
{
    [Fact]
    public void A_country_that_isnt_placed_in_the_edition_has_no_history()
    {
        Assert.Null(In(2010));
        Assert.Null(In(2010, (2009, Tier.Two), (2011, Tier.Two)));
    }

    [Fact]
    public void Another_countrys_placement_isnt_this_ones() =>
        Assert.Null(PlacementHistoryAssessor.Assess(Table(Placement(2010, Tier.Two, "XAB")), Xaa, 2010));

    [Fact]
    public void The_first_placement_has_none_before_it()
    {
        var history = Known(2010, (2010, Tier.Two));

        Assert.Equal((PlacementChange.First, 1, true), (history.Change, history.Run, history.RunIsCertain));
        Assert.Null(history.Previous);
    }

    [Fact]
    public void What_comes_later_doesnt_count()
    {
        var history = Known(2010, (2010, Tier.Two), (2011, Tier.Three));

        Assert.Equal(PlacementChange.First, history.Change);
        Assert.Equal([2010], history.All.Select(p => p.Edition));
    }

    [Theory]
    [InlineData(Tier.Two, Tier.Two, PlacementChange.Same)]
    [InlineData(Tier.SpecialCase, Tier.SpecialCase, PlacementChange.Same)]
    [InlineData(Tier.Two, Tier.One, PlacementChange.Upgraded)]
    [InlineData(Tier.TwoWatchList, Tier.Two, PlacementChange.Upgraded)]
    [InlineData(Tier.Three, Tier.TwoWatchList, PlacementChange.Upgraded)]
    [InlineData(Tier.Three, Tier.One, PlacementChange.Upgraded)]
    [InlineData(Tier.One, Tier.Two, PlacementChange.Downgraded)]
    [InlineData(Tier.Two, Tier.TwoWatchList, PlacementChange.Downgraded)]
    [InlineData(Tier.TwoWatchList, Tier.Three, PlacementChange.Downgraded)]
    [InlineData(Tier.Three, Tier.SpecialCase, PlacementChange.ToSpecialCase)]
    [InlineData(Tier.SpecialCase, Tier.Three, PlacementChange.FromSpecialCase)]
    [InlineData(Tier.SpecialCase, Tier.One, PlacementChange.FromSpecialCase)]
    public void The_edition_before_tells_what_happened(Tier before, Tier now, PlacementChange change)
    {
        var history = Known(2010, (2009, before), (2010, now));

        Assert.Equal(change, history.Change);
        Assert.Equal((2009, before), (history.Previous!.Edition, history.Previous.Tier));
    }

    [Fact]
    public void Over_a_gap_nobody_can_tell_what_happened()
    {
        var history = Known(2010, (2008, Tier.Three), (2010, Tier.Two));

        Assert.Equal(PlacementChange.Unknown, history.Change);
        Assert.Null(history.Previous);
    }

    [Fact]
    public void A_run_counts_editions_in_a_row_at_the_same_tier()
    {
        var history = Known(2010, (2007, Tier.Two), (2008, Tier.Three), (2009, Tier.Three), (2010, Tier.Three));

        Assert.Equal((3, true), (history.Run, history.RunIsCertain));
    }

    [Fact]
    public void A_run_starts_anew_after_another_tier() =>
        Assert.Equal(1, Known(2010, (2008, Tier.Three), (2009, Tier.Two), (2010, Tier.Three)).Run);

    [Fact]
    public void A_run_from_the_first_placement_on_is_certain()
    {
        var history = Known(2010, (2008, Tier.Three), (2009, Tier.Three), (2010, Tier.Three));

        Assert.Equal((3, true), (history.Run, history.RunIsCertain));
    }

    [Theory]
    [InlineData(Tier.Three)]
    [InlineData(Tier.Two)]
    public void A_run_behind_which_is_a_gap_may_be_longer(Tier beforeTheGap)
    {
        var history = Known(2010, (2007, beforeTheGap), (2009, Tier.Three), (2010, Tier.Three));

        Assert.Equal((2, false), (history.Run, history.RunIsCertain));
    }

    [Fact]
    public void A_gap_further_back_leaves_the_run_certain()
    {
        var history = Known(2010, (2005, Tier.Three), (2008, Tier.Two), (2009, Tier.Three), (2010, Tier.Three));

        Assert.Equal((2, true), (history.Run, history.RunIsCertain));
    }

    [Fact]
    public void The_history_is_in_order_of_editions() =>
        Assert.Equal([2007, 2009, 2010], Known(2010, (2010, Tier.Two), (2007, Tier.Two), (2009, Tier.Two)).All.Select(p => p.Edition));

    [Theory]
    [InlineData("older", "newer")]
    [InlineData("undated-a", "older")]
    [InlineData("undated-a", "undated-b")]
    public void Where_sources_disagree_the_one_that_the_conflict_names_first_is_used(string other, string used)
    {
        var table = Table(Placement(2010, Tier.Three, source: other), Placement(2010, Tier.Two, source: used), Placement(2009, Tier.Two));
        var history = PlacementHistoryAssessor.Assess(table, Xaa, 2010)!;

        Assert.Equal(table.Conflicts.Single().Facts[0], history.Placement);
        Assert.Equal(used, history.Placement.Citation.Source.Value);
        Assert.Equal((PlacementChange.Same, 2, 2), (history.Change, history.Run, history.All.Count));
    }

    private static PlacementHistory Known(int edition, params (int Edition, Tier Tier)[] placements) =>
        In(edition, placements) ?? throw new InvalidOperationException($"Not placed in {edition}.");

    private static PlacementHistory? In(int edition, params (int Edition, Tier Tier)[] placements) =>
        PlacementHistoryAssessor.Assess(Table(placements.Select(p => Placement(p.Edition, p.Tier))), Xaa, edition);
}
