using ReportKit.Assessment;
using static ReportKit.Tests.Assessment.MadeInputs;

namespace ReportKit.Tests.Assessment;

/// <summary>What an unknown answer and a gap in the history do to a decision.</summary>
public class UnknownAnswerTests
{
    [Fact]
    public void An_unknown_that_doesnt_matter_neither_blocks_nor_is_named()
    {
        var decision = TierDecider.Decide(WithGround(2011, Years(2009, 2010, Tier.TwoWatchList)) with { SignificantEfforts = Answer.Unknown, VerySignificantNumber = Answer.Unknown });

        Assert.Equal([Tier.Three], decision.Permitted);
        Assert.Empty(decision.UnknownsThatMatter);
    }

    [Fact]
    public void One_that_matters_leaves_what_either_answer_permits_and_is_named()
    {
        var decision = TierDecider.Decide(TierTwo(2010, (2009, Tier.Two)) with { SignificantEfforts = Answer.Unknown });

        Assert.Equal([Tier.Two, Tier.Three], decision.Permitted);
        Assert.Equal(["significant-efforts"], decision.UnknownsThatMatter);
    }

    [Fact]
    public void Unknowns_are_named_in_the_order_in_which_they_were_met()
    {
        var decision = TierDecider.Decide(ByHistory(2019, (2018, Tier.Two)));

        Assert.Equal([Tier.One, Tier.Two, Tier.TwoWatchList, Tier.Three], decision.Permitted);
        Assert.Equal(["minimum-standards", "policy-or-pattern", "significant-efforts", "watch-list-ground"], decision.UnknownsThatMatter);
    }

    [Fact]
    public void Silence_never_fails_a_country() =>
        Assert.Contains(Tier.One, Permitted(ByHistory(2025, Years(2022, 2024, Tier.TwoWatchList))));

    [Fact]
    public void A_question_that_the_law_doesnt_ask_isnt_named() =>
        Assert.Equal(["minimum-standards", "significant-efforts"], TierDecider.Decide(ByHistory(2003)).UnknownsThatMatter);

    [Fact]
    public void Without_a_word_on_the_significant_number_a_country_may_not_have_been_ranked() =>
        Assert.Equal([Tier.Two, null], Permitted(TierTwo(2003) with { SignificantNumber = Answer.Unknown }));

    [Fact]
    public void One_ground_known_settles_it_whatever_the_others() =>
        Assert.Equal([Tier.TwoWatchList], Permitted(WithGround(2010, (2009, Tier.Two)) with { VerySignificantNumber = Answer.Unknown }));

    [Fact]
    public void An_unknown_waiver_leaves_watch_list_and_Tier_3_and_is_named()
    {
        var decision = TierDecider.Decide(WithGround(2011, Years(2009, 2010, Tier.TwoWatchList)) with { WaiverGranted = Answer.Unknown });

        Assert.Equal([Tier.TwoWatchList, Tier.Three], decision.Permitted);
        Assert.Equal(["waiver"], decision.UnknownsThatMatter);
    }

    [Fact]
    public void Where_the_rank_after_a_rise_isnt_decided_both_are_permitted_and_that_is_named()
    {
        var decision = TierDecider.Decide(TierTwo(2010, (2009, Tier.Three)) with { ListedAfterTier3 = Answer.Unknown });

        Assert.Equal([Tier.Two, Tier.TwoWatchList], decision.Permitted);
        Assert.Equal(["listed-after-tier-3"], decision.UnknownsThatMatter);
    }

    // Ground or not, a country that rises from Tier 3 and is to be listed is listed.
    [Fact]
    public void An_unknown_ground_doesnt_matter_to_a_country_that_is_listed_anyway()
    {
        var decision = TierDecider.Decide(TierTwo(2010, (2009, Tier.Three)) with { ListedAfterTier3 = Answer.Yes, NoIncreasingEfforts = Answer.Unknown });

        Assert.Equal([Tier.TwoWatchList], decision.Permitted);
        Assert.Empty(decision.UnknownsThatMatter);
    }

    [Fact]
    public void A_gap_makes_the_run_on_the_watch_list_an_interval()
    {
        var run = WatchListRun.Count(Dated((2009, Tier.Two), (2010, Tier.TwoWatchList), (2012, Tier.TwoWatchList)), 2013, 2009);

        Assert.Equal(new WatchListRun(1, 3, null), run);
        Assert.Equal([Answer.Yes, Answer.Unknown, Answer.Unknown, Answer.No], Enumerable.Range(1, 4).Select(run.AtLeast));
    }

    [Fact]
    public void A_run_counts_from_2009_and_is_shown_from_its_beginning()
    {
        Assert.Equal(new WatchListRun(3, 3, 5), WatchListRun.Count(Dated([.. Years(2008, 2011, Tier.TwoWatchList)]), 2012, 2009));
        Assert.Equal(new WatchListRun(0, 0, 1), WatchListRun.Count(Dated((2010, Tier.TwoWatchList), (2011, Tier.Three)), 2012, 2009));
    }

    [Fact]
    public void Where_a_gap_may_hide_the_second_year_the_downgrade_is_open_and_named()
    {
        var decision = TierDecider.Decide(WithGround(2012, (2010, Tier.TwoWatchList), (2011, Tier.TwoWatchList)) with { WaiverGranted = Answer.Yes });
        Assert.Equal([Tier.TwoWatchList], decision.Permitted);

        decision = TierDecider.Decide(WithGround(2012, (2009, Tier.Two), (2011, Tier.TwoWatchList)));
        Assert.Equal([Tier.TwoWatchList, Tier.Three], decision.Permitted);
        Assert.Equal(["automatic-downgrade"], decision.UnknownsThatMatter);
    }

    [Fact]
    public void Where_the_edition_before_wasnt_found_the_country_may_have_been_Tier_3()
    {
        var decision = TierDecider.Decide(TierTwo(2017, (2015, Tier.Two)) with { ListedAfterTier3 = Answer.Yes });

        Assert.Equal([Tier.Two, Tier.TwoWatchList], decision.Permitted);
        Assert.Equal(["rise-from-tier-3"], decision.UnknownsThatMatter);
    }

    // Tier 3 in 2022 would make 2023 a year of ground ii.
    [Fact]
    public void A_gap_that_may_hide_a_year_at_Tier_3_doesnt_use_up_the_special_rule()
    {
        var inputs = WithGround(2024, [.. Years(2017, 2018, Tier.TwoWatchList), (2019, Tier.Three), .. Years(2020, 2021, Tier.Two), (2023, Tier.TwoWatchList)]);

        Assert.Equal([Tier.Two, Tier.TwoWatchList, Tier.Three], Permitted(inputs));
        Assert.Equal(["special-rule", "automatic-downgrade"], TierDecider.Decide(inputs).UnknownsThatMatter);
    }

    private static Dictionary<int, Tier> Dated(params (int Edition, Tier Tier)[] history) => history.ToDictionary(h => h.Edition, h => h.Tier);
}
