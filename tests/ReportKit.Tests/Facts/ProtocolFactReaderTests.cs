namespace ReportKit.Tests.Facts;

public sealed class ProtocolFactReaderTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void An_act_and_a_status_become_facts()
    {
        var facts = data.AddRow("protocol.csv", "XAA,accession,2005-05-05,un-office,").AddRow("protocol-status.csv", "XAA,party,2018-03-31,tip-2018,").Validate().GetValueOrThrow();

        Assert.Equal(("XAA.protocol.accession", ProtocolActKind.Accession, new DateOnly(2005, 5, 5)), Assert.Single(facts.ProtocolActs) is var a ? (a.Id, a.Kind, a.Date) : default);
        Assert.Equal("XAA.protocol.party.2018-03-31", Assert.Single(facts.ProtocolStatuses).Id);
    }

    [Theory]
    [InlineData("accession", "2000-11-14", "2000-11-14 is before the Protocol was adopted (2000-11-15).")]
    [InlineData("signature", "2000-12-11", "2000-12-11 is before the Protocol was opened for signature (2000-12-12).")]
    [InlineData("signature", "2002-12-13", "2002-12-13 is after the last day of signature (2002-12-12); a later state accedes.")]
    [InlineData("withdrawal", "2003-12-24", "2003-12-24 is before the Protocol was in force (2003-12-25).")]
    public void No_act_comes_before_its_time_or_after_its_window(string act, string date, string message)
    {
        data.AddRow("protocol.csv", $"XAA,{act},{date},un-office,");

        Assert.Equal($"data/protocol.csv(2,{6 + act.Length}): error RK1206: {message}", data.Problem());
        Assert.Empty(data.Validate().Value.ProtocolActs);
    }

    [Theory]
    [InlineData("signature", "2000-12-12")]
    [InlineData("signature", "2002-12-12")]
    [InlineData("accession", "9999-12-31")]
    public void The_first_and_last_days_count(string act, string date) => Assert.Empty(data.AddRow("protocol.csv", $"XAA,{act},{date},un-office,").Problems());

    [Fact]
    public void Consent_does_not_come_before_signature() =>
        Assert.Equal(
            "data/protocol.csv(3): error RK1207: XAA can't consent on 2001-05-05, before it signed (2002-02-02).",
            data.AddRow("protocol.csv", "XAA,signature,2002-02-02,un-office,").AddRow("protocol.csv", "XAA,ratification,2001-05-05,un-office,").Problem());

    [Fact]
    public void A_state_consents_once() =>
        Assert.Equal(
            "data/protocol.csv(3): error RK1207: XAA has 2 acts of consent (ratification, accession); a state consents once.",
            data.AddRow("protocol.csv", "XAA,ratification,2004-04-04,un-office,").AddRow("protocol.csv", "XAA,accession,2005-05-05,un-office,").Problem());

    [Fact]
    public void A_state_that_has_consented_is_not_called_a_stranger() =>
        Assert.Equal(
            "data/protocol-status.csv(2): error RK1207: XAA is called not a party on 2018-03-31, but protocol.csv has its consent of 2005-05-05. Correct one of the two.",
            data.AddRow("protocol.csv", "XAA,accession,2005-05-05,un-office,").AddRow("protocol-status.csv", "XAA,not-party,2018-03-31,tip-2018,").Problem());

    [Theory]
    [InlineData("2005-05-04")]
    [InlineData("2005-06-04")]
    [InlineData("0001-01-01")]
    public void Until_thirty_days_after_its_consent_a_state_may_be_called_not_a_party(string day) =>
        Assert.Empty(data.AddRow("protocol.csv", "XAA,accession,2005-05-05,un-office,").AddRow("protocol-status.csv", $"XAA,not-party,{day},tip-2018,").Problems());

    [Fact]
    public void A_state_that_has_withdrawn_may_be_called_not_a_party() =>
        Assert.Empty(data
            .AddRow("protocol.csv", "XAA,accession,2005-05-05,un-office,").AddRow("protocol.csv", "XAA,withdrawal,2015-05-05,un-office,")
            .AddRow("protocol-status.csv", "XAA,not-party,2018-03-31,tip-2018,").Problems());

    public void Dispose() => data.Dispose();
}
