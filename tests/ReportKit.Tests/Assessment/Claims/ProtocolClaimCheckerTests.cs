namespace ReportKit.Tests.Assessment;

/// <summary>What a narrative says of the UN TIP Protocol, against protocol.csv.</summary>
public sealed class ProtocolClaimCheckerTests
{
    private const string Outside = "";
    private const string Signed = "XAA,signature,2001-05-01,un-list,";
    private const string Acceded = "XAA,accession,2010-01-10,un-list,";

    [Theory]
    [InlineData(Outside, "Exampleland is a party to the UN TIP Protocol.")]
    [InlineData(Outside, "Exampleland became a party to the 2000 UN TIP Protocol in 2015.")]
    [InlineData(Outside, "Exampleland acceded to the Palermo Protocol.")]
    [InlineData(Outside, "Exampleland signed the UN TIP Protocol in 2001.")]
    [InlineData(Signed, "Exampleland is a party to the UN TIP Protocol.")]
    [InlineData(Signed, "Exampleland has not signed the UN TIP Protocol.")]
    [InlineData(Signed, "Exampleland had neither signed nor acceded to the UN Protocol on trafficking in persons.")]
    [InlineData(Acceded, "Exampleland is not a party to the 2000 UN TIP Protocol.")]
    [InlineData(Acceded, "Exampleland has not joined the 2000 UN TIP Protocol.")]
    [InlineData(Acceded, "Exampleland acceded to the UN TIP Protocol in 2015.")]
    [InlineData(Acceded, "Exampleland signed the UN TIP Protocol.")]
    public void A_position_that_the_acts_deny_is_an_error(string act, string text) =>
        Assert.Matches(@"^data/narratives/XAA-2018\.yml\(6,5\): error RK1207: The statement TIER-01 says "".+"", but Exampleland .+ on 2018-03-31.*\. Correct the text, or the data on the Protocol\.$", Assert.Single(Problems(act, text)));

    [Theory]
    [InlineData(Outside, "Exampleland is not a party to the 2000 UN TIP Protocol.")]
    [InlineData(Outside, "Exampleland has not joined the 2000 UN TIP Protocol.")]
    [InlineData(Outside, "The narrative says nothing on Exampleland's position under the UN TIP Protocol.")]
    [InlineData(Outside, "The Protocol against trafficking was adopted by the General Assembly in 2000.")]
    [InlineData(Outside, "Otherland is a party to the UN TIP Protocol.")]
    [InlineData(Outside, "Exampleland ratified the Optional Protocol on the sale of children.")]
    [InlineData(Outside, "Exampleland would become a party to the UN TIP Protocol after a vote.")]
    [InlineData(Signed, "Exampleland signed the UN TIP Protocol in 2001 but has not ratified it.")]
    [InlineData(Acceded, "Exampleland has been a party to the UN TIP Protocol since 2010.")]
    [InlineData(Acceded, "Exampleland acceded to the Palermo Protocol in 2010.")]
    public void A_position_that_the_acts_bear_out_is_none(string act, string text) => Assert.Empty(Problems(act, text));

    [Fact]
    public void Both_places_are_named() =>
        Assert.Equal(
            ["data/narratives/XAA-2018.yml(6,5): error RK1207: The statement TIER-01 says \"is not a party\", but Exampleland consented to it on 2010-01-10 (protocol.csv, line 2) and was a party to it on 2018-03-31. Correct the text, or the data on the Protocol."],
            Problems(Acceded, "Exampleland is not a party to the 2000 UN TIP Protocol."));

    [Fact]
    public void A_list_that_has_no_act_is_named_without_a_line() =>
        Assert.Equal(
            ["data/narratives/XAA-2018.yml(6,5): error RK1207: The statement TIER-01 says \"is a party to\", but Exampleland had neither signed nor joined it on 2018-03-31 (protocol.csv). Correct the text, or the data on the Protocol."],
            Problems(Outside, "Exampleland is a party to the UN TIP Protocol."));

    [Theory]
    [InlineData(Acceded, true)]
    [InlineData(Signed, false)]
    public void Advice_to_join_what_was_joined_is_asked_about(string act, bool isAsked)
    {
        var problems = Problems(act, "Accede to the 2000 UN TIP Protocol.", "section: recommendations");

        Assert.Equal(isAsked ? 1 : 0, problems.Length);
        Assert.All(problems, p => Assert.Contains("warning RK1207: The statement TIER-01 advises to join the Protocol, but Exampleland consented to it on 2010-01-10", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_position_isn_t_known_nothing_is_contradicted()
    {
        using var folder = new TierClaimFolder("2 2WL");

        Assert.Empty(folder.OfStatement("Exampleland is a party to the UN TIP Protocol."));
    }

    private static string[] Problems(string act, string text, string more = "section: protocol")
    {
        using var folder = new TierClaimFolder("2 2WL");
        folder.Data.AddRow("sources.csv", "un-list,G,Office of Examples,Participants,,,2018-12-31,Open,,").AddRow("countries.csv", "XAC,,,Thirdland,Thirdland,the Republic of Thirdland,,,EAP,");
        folder.Data.AddRow("protocol.csv", act.Length > 0 ? act : "XAC,accession,2010-01-10,un-list,");
        return folder.OfStatement(text, more);
    }
}
