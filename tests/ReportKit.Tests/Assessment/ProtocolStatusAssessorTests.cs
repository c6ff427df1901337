using ReportKit.Assessment;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Tests.Assessment;

public class ProtocolStatusAssessorTests
{
    private static readonly ProtocolActFact Signature = Act(ProtocolActKind.Signature, "2000-12-15");
    private static readonly ProtocolActFact Ratification = Act(ProtocolActKind.Ratification, "2010-02-08");
    private static readonly ProtocolActFact Accession = Act(ProtocolActKind.Accession, "2010-02-08");

    [Fact]
    public void A_state_without_an_act_is_a_non_signatory_because_the_list_was_searched()
    {
        var status = On("2010-03-31");

        Assert.Equal(ProtocolStanding.NonSignatory, status.Standing);
        var searched = Assert.IsType<CoverageFact>(Assert.Single(status.Evidence));
        Assert.Equal((List, Xaa), (searched.Citation.Source, searched.Country));
    }

    [Fact]
    public void A_state_that_only_signed_is_a_signatory_and_no_party()
    {
        var status = On("2010-03-31", Signature);

        Assert.Equal(ProtocolStanding.Signatory, status.Standing);
        Assert.Equal(Signature, status.Signature);
        Assert.Null(status.PartySince);
        Assert.Equal(Signature, status.Evidence[0]);
        Assert.IsType<CoverageFact>(status.Evidence[1]);
    }

    [Fact]
    public void A_signature_counts_from_its_day()
    {
        Assert.Equal(ProtocolStanding.NonSignatory, On("2000-12-14", Signature).Standing);
        Assert.Equal(ProtocolStanding.Signatory, On("2000-12-15", Signature).Standing);
    }

    [Theory]
    [InlineData("2010-02-07", ProtocolStanding.Signatory)]
    [InlineData("2010-02-08", ProtocolStanding.ConsentDeposited)]
    [InlineData("2010-03-09", ProtocolStanding.ConsentDeposited)]
    [InlineData("2010-03-10", ProtocolStanding.Party)]
    public void A_state_is_bound_from_the_thirtieth_day_after_its_deposit(string day, ProtocolStanding standing) =>
        Assert.Equal(standing, On(day, Signature, Ratification).Standing);

    [Theory]
    [InlineData("2018-03-30", ProtocolStanding.Unknown)]
    [InlineData("2018-03-31", ProtocolStanding.ConsentDeposited)]
    [InlineData("2018-04-29", ProtocolStanding.ConsentDeposited)]
    [InlineData("2018-04-30", ProtocolStanding.Party)]
    public void Consent_on_a_day_that_isn_t_known_binds_thirty_days_after_the_last_on_which_it_can_have_been(string day, ProtocolStanding standing)
    {
        var status = On(day, Status("consented", "2018-03-31"));

        Assert.Equal(standing, status.Standing);
        Assert.Null(status.PartySince);
    }

    [Theory]
    [InlineData(ProtocolActKind.Ratification)]
    [InlineData(ProtocolActKind.Acceptance)]
    [InlineData(ProtocolActKind.Approval)]
    [InlineData(ProtocolActKind.Accession)]
    public void Each_kind_of_consent_binds_on_the_thirtieth_day(ProtocolActKind kind) =>
        Assert.Equal(Day("2010-03-10"), ProtocolStatusAssessor.InForceFor(Act(kind, "2010-02-08")));

    [Theory]
    [InlineData("2002-05-03", "2003-12-25")]
    [InlineData("2003-11-25", "2003-12-25")]
    [InlineData("2003-11-26", "2003-12-26")]
    public void Nobody_is_bound_before_the_Protocol_is_in_force(string deposit, string since) =>
        Assert.Equal(Day(since), ProtocolStatusAssessor.InForceFor(Act(ProtocolActKind.Ratification, deposit)));

    [Fact]
    public void An_early_consent_is_deposited_until_the_Protocol_is_in_force()
    {
        var early = Act(ProtocolActKind.Ratification, "2002-05-03");

        Assert.Equal(ProtocolStanding.ConsentDeposited, On("2003-12-24", Signature, early).Standing);
        Assert.Equal(ProtocolStanding.Party, On("2003-12-25", Signature, early).Standing);
    }

    [Theory]
    [InlineData("2006-10-23", "2006-10-23")]
    [InlineData("2003-06-01", "2003-12-25")]
    public void A_successor_is_bound_by_its_own_date(string succession, string since) =>
        Assert.Equal(Day(since), ProtocolStatusAssessor.InForceFor(Act(ProtocolActKind.Succession, succession)));

    [Fact]
    public void A_party_rests_on_its_signature_and_its_consent()
    {
        var status = On("2010-03-31", Signature, Ratification);

        Assert.Equal([Signature, Ratification], status.Evidence);
        Assert.Equal((Ratification, Day("2010-03-10")), (status.Consent, status.PartySince));
    }

    [Fact]
    public void A_party_that_acceded_rests_on_its_accession() =>
        Assert.Equal([Accession], On("2010-03-31", Accession).Evidence);

    [Fact]
    public void Before_it_acceded_a_state_was_outside_as_the_complete_list_shows()
    {
        var status = On("2005-03-31", Accession);

        Assert.Equal(ProtocolStanding.NonSignatory, status.Standing);
        Assert.IsType<CoverageFact>(Assert.Single(status.Evidence));
        Assert.Null(status.Consent);
    }

    [Fact]
    public void A_later_consent_tells_of_a_time_that_the_list_doesnt_reach()
    {
        var later = Act(ProtocolActKind.Ratification, "2016-01-01");
        var status = On("2015-03-31", Signature, later);

        Assert.Equal(ProtocolStanding.Signatory, status.Standing);
        Assert.Equal([Signature, later], status.Evidence);
        Assert.Null(status.Consent);
    }

    [Fact]
    public void A_party_of_unknown_date_is_one_from_the_day_a_source_says_so()
    {
        var party = Status("party", "2024-04-20");
        var status = On("2024-04-20", Signature, party);

        Assert.Equal(ProtocolStanding.Party, status.Standing);
        Assert.Null(status.PartySince);
        Assert.Null(status.Consent);
        Assert.Equal([Signature, party], status.Evidence);
    }

    [Fact]
    public void Before_that_day_nobody_can_tell()
    {
        var party = Status("party", "2024-04-20");
        var status = On("2024-04-19", Signature, party);

        Assert.Equal(ProtocolStanding.Unknown, status.Standing);
        Assert.Equal([Signature, party], status.Evidence);
    }

    [Fact]
    public void A_party_of_unknown_date_was_outside_while_the_complete_list_has_no_act() =>
        Assert.Equal(ProtocolStanding.Signatory, On("2013-12-31", Signature, Status("party", "2024-04-20")).Standing);

    [Theory]
    [InlineData("2018-03-31", ProtocolStanding.NonSignatory)]
    [InlineData("2016-03-31", ProtocolStanding.NonSignatory)]
    [InlineData("2018-04-01", ProtocolStanding.Unknown)]
    public void Who_is_called_not_a_party_was_none_until_that_day(string day, ProtocolStanding standing)
    {
        var notParty = Status("not-party", "2018-03-31");
        var status = On(day, notParty);

        Assert.Equal(standing, status.Standing);
        Assert.Equal([notParty], status.Evidence);
    }

    [Fact]
    public void A_signatory_called_not_a_party_stays_a_signatory()
    {
        var notParty = Status("not-party", "2018-03-31");
        var status = On("2018-03-31", Signature, notParty);

        Assert.Equal(ProtocolStanding.Signatory, status.Standing);
        Assert.Equal([Signature, notParty], status.Evidence);
    }

    [Fact]
    public void A_status_that_sources_dispute_tells_nothing()
    {
        var disputed = Status("unknown", "2024-04-20");
        var status = On("2024-04-20", disputed);

        Assert.Equal(ProtocolStanding.Unknown, status.Standing);
        Assert.Equal([disputed], status.Evidence);
    }

    [Theory]
    [InlineData("2013-12-31", ProtocolStanding.NonSignatory)]
    [InlineData("2014-01-01", ProtocolStanding.Unknown)]
    public void Silence_counts_up_to_the_day_to_which_the_list_is_complete(string day, ProtocolStanding standing) =>
        Assert.Equal(standing, On(day).Standing);

    [Fact]
    public void What_is_unknown_rests_on_nothing_where_there_is_nothing() =>
        Assert.Empty(On("2014-01-01").Evidence);

    [Theory]
    [InlineData("2012-05-01", ProtocolStanding.Party)]
    [InlineData("2013-04-30", ProtocolStanding.Party)]
    [InlineData("2013-05-01", ProtocolStanding.Withdrawn)]
    public void A_withdrawal_takes_effect_after_a_year(string day, ProtocolStanding standing)
    {
        var withdrawal = Act(ProtocolActKind.Withdrawal, "2012-05-01");
        var status = On(day, Accession, withdrawal);

        Assert.Equal(standing, status.Standing);
        Assert.Equal(standing == ProtocolStanding.Withdrawn ? [Accession, withdrawal] : [Accession], status.Evidence);
    }

    [Theory]
    [InlineData("2026-04-30", ProtocolStanding.Party)]
    [InlineData("2026-05-01", ProtocolStanding.Withdrawn)]
    public void So_does_that_of_a_party_of_unknown_date(string day, ProtocolStanding standing) =>
        Assert.Equal(standing, On(day, Status("party", "2024-04-20"), Act(ProtocolActKind.Withdrawal, "2025-05-01")).Standing);

    [Fact]
    public void A_state_that_hasnt_signed_can_sign_to_the_last_day_and_only_accede_after_it()
    {
        Assert.False(On("2002-12-12").CanOnlyAccede);
        Assert.True(On("2002-12-13").CanOnlyAccede);
    }

    [Fact]
    public void A_signatory_can_still_ratify() =>
        Assert.False(On("2010-03-31", Signature).CanOnlyAccede);

    [Fact]
    public void Another_states_act_says_nothing_of_this_one() =>
        Assert.Equal(ProtocolStanding.NonSignatory, On("2010-03-31", Act(ProtocolActKind.Accession, "2005-01-01", "XAC")).Standing);

    // Another state's act makes the source a list of acts, whose silence counts.
    private static ProtocolStatus On(string day, params Fact[] facts) =>
        ProtocolStatusAssessor.Assess(Table([.. facts, Act(ProtocolActKind.Accession, "2005-01-01", "XAB")]), Xaa, Day(day));
}
