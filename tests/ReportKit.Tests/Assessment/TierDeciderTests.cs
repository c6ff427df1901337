using ReportKit.Assessment;
using static ReportKit.Tests.Assessment.MadeInputs;

namespace ReportKit.Tests.Assessment;

/// <summary>Each step of the decision, by the law of the edition. What an unknown and a gap do stands in <see cref="UnknownAnswerTests"/>.</summary>
public class TierDeciderTests
{
    private static readonly (int, Tier)[] TwoYears = [.. Years(2009, 2010, Tier.TwoWatchList)];

    [Theory]
    [InlineData(2001)]
    [InlineData(2008)]
    public void To_2008_a_country_without_a_significant_number_of_victims_isnt_ranked(int edition)
    {
        var inputs = TierTwo(edition) with { SignificantNumber = Answer.No, NoAuthority = Answer.Yes };

        Assert.Equal([null], Permitted(inputs));
        Assert.Equal("D1", DecidedBy(inputs));
    }

    [Fact]
    public void From_2009_every_country_is_ranked() =>
        Assert.Equal([Tier.Two], Permitted(TierTwo(2009, (2008, Tier.Two)) with { SignificantNumber = Answer.No }));

    [Theory]
    [InlineData(2003)]
    [InlineData(2025)]
    public void A_country_that_nobody_governs_is_a_special_case_whatever_else_was_found(int edition)
    {
        var inputs = TierTwo(edition) with { NoAuthority = Answer.Yes, FullyMeets = Answer.Yes, PolicyOrPattern = Answer.Yes, SignificantEfforts = Answer.No };

        Assert.Equal([Tier.SpecialCase], Permitted(inputs));
        Assert.Equal("D2", DecidedBy(inputs));
    }

    [Theory]
    [InlineData(2001)]
    [InlineData(2010)]
    [InlineData(2025)]
    public void Who_fully_meets_the_standards_is_Tier_1_before_anything_else_of_the_statute_is_asked(int edition)
    {
        var inputs = WithGround(edition, (edition - 1, Tier.Three)) with { FullyMeets = Answer.Yes, PolicyOrPattern = Answer.Yes, SignificantEfforts = Answer.No };

        Assert.Equal([Tier.One], Permitted(inputs));
        Assert.Equal("D4", DecidedBy(inputs));
    }

    [Theory]
    [InlineData(2018, Tier.Two, "D7")]
    [InlineData(2019, Tier.Three, "D5")]
    [InlineData(2023, Tier.Three, "D5")]
    public void A_policy_or_pattern_proves_want_of_significant_efforts_only_from_2019(int edition, Tier outcome, string step)
    {
        var inputs = TierTwo(edition, (edition - 1, Tier.Two)) with { PolicyOrPattern = Answer.Yes };

        Assert.Equal([outcome], Permitted(inputs));
        Assert.Equal(step, DecidedBy(inputs));
    }

    [Theory]
    [InlineData(2001)]
    [InlineData(2004)]
    [InlineData(2018)]
    [InlineData(2025)]
    public void Without_significant_efforts_it_is_Tier_3_waiver_or_not(int edition)
    {
        var inputs = WithGround(edition, (edition - 1, Tier.TwoWatchList)) with { SignificantEfforts = Answer.No, WaiverGranted = Answer.Yes };

        Assert.Equal([Tier.Three], Permitted(inputs));
        Assert.Equal("D6", DecidedBy(inputs));
    }

    [Theory]
    [InlineData(2001)]
    [InlineData(2004)]
    [InlineData(2025)]
    public void Significant_efforts_without_a_ground_make_Tier_2_however_long_the_years_on_the_list(int edition)
    {
        var inputs = TierTwo(edition, Years(edition - 6, edition - 1, Tier.TwoWatchList));

        Assert.Equal([Tier.Two], Permitted(inputs));
        Assert.Equal("D7", DecidedBy(inputs));
    }

    [Theory]
    [InlineData(2003, Tier.Two, "D7")]
    [InlineData(2004, Tier.TwoWatchList, "D11")]
    [InlineData(2006, Tier.TwoWatchList, "D11")]
    [InlineData(2023, Tier.TwoWatchList, "D11")]
    public void There_is_no_watch_list_before_2004(int edition, Tier outcome, string step)
    {
        var inputs = WithGround(edition, Years(2001, edition - 1, Tier.Two)) with { VerySignificantNumber = Answer.Yes, CommitmentsOnly = Answer.Yes };

        Assert.Equal([outcome], Permitted(inputs));
        Assert.Equal(step, DecidedBy(inputs));
    }

    [Theory]
    [InlineData(2004, Tier.TwoWatchList)]
    [InlineData(2018, Tier.TwoWatchList)]
    [InlineData(2019, Tier.Two)]
    public void Commitments_alone_are_a_ground_only_until_2018(int edition, Tier outcome) =>
        Assert.Equal([outcome], Permitted(TierTwo(edition, (edition - 1, Tier.Two)) with { CommitmentsOnly = Answer.Yes }));

    [Theory]
    [InlineData(2004)]
    [InlineData(2019)]
    public void The_number_of_victims_is_a_ground_ever_since(int edition) =>
        Assert.Equal([Tier.TwoWatchList], Permitted(TierTwo(edition, (edition - 1, Tier.Two)) with { VerySignificantNumber = Answer.Yes }));

    [Theory]
    [InlineData(Answer.Yes, Tier.TwoWatchList)]
    [InlineData(Answer.No, Tier.Two)]
    public void A_country_that_rises_from_Tier_3_ranks_as_was_decided(Answer listed, Tier outcome)
    {
        var inputs = TierTwo(2010, (2009, Tier.Three)) with { ListedAfterTier3 = listed };

        Assert.Equal([outcome], Permitted(inputs));
        Assert.Equal("D7b", DecidedBy(inputs));
    }

    [Fact]
    public void A_rise_from_Tier_3_put_nobody_on_a_list_before_2004() =>
        Assert.Equal("D7", DecidedBy(TierTwo(2003, (2002, Tier.Three)) with { ListedAfterTier3 = Answer.Yes }));

    [Theory]
    [InlineData(Tier.Two)]
    [InlineData(Tier.SpecialCase)]
    public void Who_wasnt_Tier_3_the_year_before_doesnt_rise_from_it(Tier before) =>
        Assert.Equal("D7", DecidedBy(TierTwo(2010, (2008, Tier.Three), (2009, before)) with { ListedAfterTier3 = Answer.Yes }));

    [Fact]
    public void A_jump_from_Tier_3_to_Tier_1_is_allowed() =>
        Assert.Equal([Tier.One], Permitted(TierTwo(2010, (2009, Tier.Three)) with { FullyMeets = Answer.Yes }));

    [Theory]
    [InlineData(2008)]
    [InlineData(2009)]
    [InlineData(2010)]
    public void Years_on_the_list_force_nobody_down_before_2011(int edition) =>
        Assert.Equal("D11", DecidedBy(WithGround(edition, Years(2004, edition - 1, Tier.TwoWatchList))));

    [Fact]
    public void They_first_do_in_2011()
    {
        var inputs = WithGround(2011, TwoYears);

        Assert.Equal([Tier.Three], Permitted(inputs));
        Assert.Equal("D8", DecidedBy(inputs));
    }

    [Fact]
    public void A_waiver_puts_that_off()
    {
        var inputs = WithGround(2011, TwoYears) with { WaiverGranted = Answer.Yes };

        Assert.Equal([Tier.TwoWatchList], Permitted(inputs));
        Assert.Equal("D9", DecidedBy(inputs));
    }

    [Theory]
    [InlineData(2018, 3, Tier.TwoWatchList)]
    [InlineData(2018, 4, Tier.Three)]
    [InlineData(2019, 2, Tier.TwoWatchList)]
    [InlineData(2019, 3, Tier.Three)]
    [InlineData(2024, 3, Tier.Three)]
    public void A_waiver_reaches_to_four_editions_until_2018_and_to_three_since(int edition, int before, Tier outcome) =>
        Assert.Equal([outcome], Permitted(WithGround(edition, [.. Years(2009, edition - before - 1, Tier.Two), .. Years(edition - before, edition - 1, Tier.TwoWatchList)]) with { WaiverGranted = Answer.Yes }));

    [Fact]
    public void A_year_at_another_tier_begins_the_count_anew() =>
        Assert.Equal("D11", DecidedBy(WithGround(2013, [.. TwoYears, (2011, Tier.Two), (2012, Tier.TwoWatchList)])));

    [Theory]
    [InlineData(Answer.No)]
    [InlineData(Answer.Yes)]
    public void After_a_fall_since_2019_a_country_has_one_year_of_ground_iii_waiver_or_not(Answer waiver)
    {
        (int, Tier)[] fallen = [.. Years(2018, 2019, Tier.TwoWatchList), (2020, Tier.Three), (2021, Tier.Two)];

        Assert.Equal("D11", DecidedBy(WithGround(2022, fallen) with { WaiverGranted = waiver }));
        var second = WithGround(2023, [.. fallen, (2022, Tier.TwoWatchList)]) with { WaiverGranted = waiver };
        Assert.Equal([Tier.Two, Tier.Three], Permitted(second));
        Assert.Equal("D10", DecidedBy(second));
    }

    [Fact]
    public void A_year_that_follows_Tier_3_directly_isnt_one_of_ground_iii()
    {
        (int, Tier)[] risen = [.. Years(2018, 2019, Tier.TwoWatchList), (2020, Tier.Three), (2021, Tier.TwoWatchList)];

        Assert.Equal("D11", DecidedBy(WithGround(2022, risen)));
        Assert.Equal("D10", DecidedBy(WithGround(2023, [.. risen, (2022, Tier.TwoWatchList)])));
        Assert.Equal("D11", DecidedBy(WithGround(2024, [.. risen, (2022, Tier.TwoWatchList), (2023, Tier.Three)])));
    }

    // Ground iii was used in 2021; the year after Tier 3 in 2023 isn't one of it and isn't barred.
    [Fact]
    public void Nor_does_the_special_rule_bar_such_a_year() =>
        Assert.Equal("D11", DecidedBy(WithGround(2023, [.. Years(2017, 2018, Tier.TwoWatchList), (2019, Tier.Three), (2020, Tier.Two), (2021, Tier.TwoWatchList), (2022, Tier.Three)])));

    [Fact]
    public void A_fall_after_one_year_on_the_list_doesnt_bring_the_special_rule() =>
        Assert.Equal("D11", DecidedBy(WithGround(2023, [.. Years(2009, 2018, Tier.Two), (2019, Tier.TwoWatchList), (2020, Tier.Three), (2021, Tier.Two), (2022, Tier.TwoWatchList)])));

    [Fact]
    public void A_fall_before_2019_brings_it_only_if_the_switch_says_so()
    {
        var inputs = WithGround(2022, [.. Years(2009, 2013, Tier.Two), .. Years(2014, 2015, Tier.TwoWatchList), (2016, Tier.Three), .. Years(2017, 2020, Tier.Two), (2021, Tier.TwoWatchList)]);

        Assert.Equal("D11", DecidedBy(inputs));
        Assert.Equal("D10", DecidedBy(inputs with { Rules = inputs.Rules with { SpecialRuleFrom = 2009 } }));
    }

    [Fact]
    public void There_is_no_special_rule_before_2019() =>
        Assert.Equal("D11", DecidedBy(WithGround(2018, [.. Years(2012, 2013, Tier.TwoWatchList), (2014, Tier.Three), .. Years(2015, 2016, Tier.Two), (2017, Tier.TwoWatchList)])));

    [Fact]
    public void Steps_are_tested_in_the_order_of_the_law_and_the_special_rule_before_the_downgrade() => Assert.Equal(
        ["D1", "D2", "D4", "D5", "D6", "D7b", "D7", "D10", "D8", "D9", "D11"],
        TierDecider.Decide(WithGround(2025, (2024, Tier.Two))).Trace.Select(s => s.Rule));

    [Fact]
    public void The_trace_ends_where_a_step_holds_and_says_where_each_leads()
    {
        var trace = TierDecider.Decide(TierTwo(2010, (2009, Tier.Two)) with { FullyMeets = Answer.Unknown, SignificantEfforts = Answer.No }).Trace;

        Assert.Equal(["D1 No ", "D2 No ", "D4 Unknown One", "D5 No ", "D6 Yes Three"], trace.Select(s => $"{s.Rule} {s.Answer} {string.Join(' ', s.Outcomes)}"));
    }
}
