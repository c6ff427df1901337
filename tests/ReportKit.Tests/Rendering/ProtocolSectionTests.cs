using ReportKit.Narrative;

namespace ReportKit.Tests.Rendering;

public sealed class ProtocolSectionTests
{
    // Another state's act makes the source a list of acts, whose silence on Exampleland counts.
    private const string OthersAct = "XAB,accession,2001-10-10,un-list,\n";
    private const string Acts = "XAA,signature,2001-05-01,un-list,\nXAA,accession,2003-01-10,un-list,The day is uncertain.\n";

    [Theory]
    [InlineData("signature,2001-05-01", "ratification,2003-01-10", "Exampleland signed the UN Protocol on trafficking in persons on 1 May 2001, ratified it on 10 January 2003 and has been a party since 25 December 2003.")]
    [InlineData("signature,2001-05-01", "acceptance,2010-01-10", "Exampleland signed the UN Protocol on trafficking in persons on 1 May 2001, accepted it on 10 January 2010 and has been a party since 9 February 2010.")]
    [InlineData("signature,2001-05-01", "approval,2010-01-10", "Exampleland signed the UN Protocol on trafficking in persons on 1 May 2001, approved it on 10 January 2010 and has been a party since 9 February 2010.")]
    [InlineData("", "accession,2010-01-10", "Exampleland acceded to the UN Protocol on trafficking in persons on 10 January 2010 and has been a party since 9 February 2010.")]
    [InlineData("", "succession,2006-06-03", "Exampleland succeeded to the UN Protocol on trafficking in persons on 3 June 2006 and has been a party since 3 June 2006.")]
    [InlineData("", "accession,2018-03-15", "Exampleland acceded to the UN Protocol on trafficking in persons on 15 March 2018; the Protocol was to enter into force for it on 14 April 2018, after the end of the reporting period.")]
    [InlineData("signature,2001-05-01", "", "Exampleland signed the UN Protocol on trafficking in persons on 1 May 2001 but was not a party on 31 March 2018.")]
    [InlineData("signature,2001-05-01", "accession,2018-05-15", "Exampleland signed the UN Protocol on trafficking in persons on 1 May 2001 but was not a party on 31 March 2018.")]
    [InlineData("accession,2010-01-10", "withdrawal,2016-03-01", "Exampleland had withdrawn from the UN Protocol on trafficking in persons by 31 March 2018.")]
    public void Each_standing_has_its_sentence(string first, string second, string expected)
    {
        using var data = Xaa.Data().Replace("protocol.csv", Acts, string.Concat(new[] { first, second }.Where(a => a.Length > 0).Select(a => $"XAA,{a},un-list,\n")));

        Assert.Equal(expected, Xaa.Render(data)["protocol-status"]);
    }

    [Fact]
    public void Consent_on_a_day_that_isn_t_known_is_said_without_one()
    {
        using var data = Xaa.Data().Replace("protocol.csv", Acts, "").AddRow("protocol-status.csv", "XAA,consented,2018-03-31,tip-2018,Acceded between 1 April 2017 and 31 March 2018.");

        Assert.Equal(
            "By 31 March 2018, Exampleland had consented to be bound by the UN Protocol on trafficking in persons; the sources used here give neither the exact date nor the day on which the Protocol entered into force for it.",
            Xaa.Render(data)["protocol-status"]);
    }

    [Fact]
    public void After_12_December_2002_a_state_that_hasn_t_signed_can_only_accede()
    {
        using var data = Xaa.Data().AddRow("countries.csv", "XAB,,,Otherland,Otherland,,,,EUR,").Replace("protocol.csv", Acts, OthersAct);

        Assert.Equal(
            "On 31 March 2018, Exampleland had neither signed nor acceded to the UN Protocol on trafficking in persons; as the Protocol was open for signature only until 12 December 2002, it can join only by accession.",
            Xaa.Render(data)["protocol-status"]);
    }

    [Fact]
    public void Before_that_day_both_ways_were_open()
    {
        using var data = Xaa.Data().AddRow("countries.csv", "XAB,,,Otherland,Otherland,,,,EUR,").Replace("protocol.csv", Acts, OthersAct).AddRow("editions.csv", "2002,2001-04-01,2002-03-31,,R2000,tier-first,meet")
            .AddRow("sources.csv", "tip-2002,A,Department of Examples,Trafficking in Persons Report,2002,,,Public domain,,").AddRow("tiers.csv", "XAA,2002,2,single,tip-2002");

        Assert.Equal(
            "On 31 March 2002, Exampleland had neither signed nor acceded to the UN Protocol on trafficking in persons.",
            Xaa.Render(data, edition: 2002)["protocol-status"]);
    }

    [Fact]
    public void A_party_by_an_act_of_unknown_date_is_told_as_such()
    {
        using var data = Xaa.Data().Replace("protocol.csv", Acts, "").AddRow("protocol-status.csv", "XAA,party,2015-01-01,un-office,");

        Assert.Equal(
            "Exampleland was a party to the UN Protocol on trafficking in persons on 31 March 2018; the date of its consent is not established in the sources used here.",
            Xaa.Render(data)["protocol-status"]);
    }

    // The depositary lists states, and its silence says nothing of an area.
    [Fact]
    public void Of_an_area_without_an_entry_of_its_own_no_list_says_that_it_had_not_acceded()
    {
        using var data = Xaa.Data().AddRow("countries.csv", "XAB,,,Otherland,Otherland,,,,EUR,").Replace("protocol.csv", Acts, OthersAct)
            .Replace("countries.csv", "the Republic of Exampleland,,,EAP,", "the Republic of Exampleland,,,EAP,no");
        var page = Xaa.Render(data);

        Assert.Equal("The UN Protocol on trafficking in persons is open to states; the sources used here do not establish how it applies to Exampleland.", page["protocol-unknown"]);
        Assert.DoesNotContain(page.Sentences, s => s.Id == "protocol-status");
    }

    [Theory]
    [InlineData("signature", "", "Exampleland signed the UN Protocol on trafficking in persons on 1 May 2001; whether it was a party on 31 March 2018 is not established in the sources used here.")]
    [InlineData("", "not-party", "Exampleland was not a party to the UN Protocol on trafficking in persons on 1 January 2015; its position on 31 March 2018 is not established in the sources used here.")]
    [InlineData("signature", "not-party", "Exampleland signed the UN Protocol on trafficking in persons on 1 May 2001 and was not a party on 1 January 2015; whether it was one on 31 March 2018 is not established in the sources used here.")]
    public void What_is_known_of_an_open_position_is_said(string act, string status, string expected)
    {
        using var data = Xaa.Data().Replace("protocol.csv", Acts, act.Length > 0 ? $"XAA,{act},2001-05-01,un-list,\n" : "").Replace("sources.csv", "2018-12-31", "");
        if (status.Length > 0)
        {
            data.AddRow("protocol-status.csv", $"XAA,{status},2015-01-01,un-office,");
        }

        Assert.Equal(expected, Xaa.Render(data)["protocol-status"]);
    }

    [Fact]
    public void Consent_of_an_unknown_day_between_two_editions_is_a_change()
    {
        using var data = Xaa.Data().Replace("protocol.csv", Acts, "").Replace("sources.csv", "2018-12-31", "")
            .AddRow("protocol-status.csv", "XAA,not-party,2017-03-31,tip-2018,").AddRow("protocol-status.csv", "XAA,consented,2018-03-31,tip-2018,");

        Assert.Equal("By 31 March 2018, Exampleland had consented to be bound by the UN Protocol on trafficking in persons.", Xaa.Render(data)["changes-protocol-consent"]);
    }

    [Fact]
    public void Where_no_source_tells_the_page_says_so()
    {
        using var data = Xaa.Data().Replace("protocol.csv", Acts, "").Replace("sources.csv", "2018-12-31", "");
        var sentence = Xaa.Render(data).Sentences.Single(s => s.Id == "protocol-unknown");

        Assert.Equal("The sources used here do not establish the position of Exampleland under the UN Protocol on trafficking in persons on 31 March 2018.", sentence.Text);
        Assert.True(sentence.Fixed);
    }

    [Fact]
    public void What_isn_t_known_is_null_in_the_view()
    {
        using var data = Xaa.Data().Replace("protocol.csv", Acts, "").Replace("sources.csv", "2018-12-31", "");
        var view = new NarrativeBuilder(data.Validate().Value, Repository.Law, Xaa.Templates.Wording).Build(Xaa.Code, 2018)!.Protocol;

        Assert.Equal(("unknown", "31 March 2018", "", false), (view.Standing, view.Day, view.Act, view.CanOnlyAccede));
        Assert.True(view.HasTreatyEntry);
        Assert.Null(view.OutsideBefore);
        Assert.Null(view.AsOf);
        Assert.Null(view.SignedOn);
        Assert.Null(view.ConsentedOn);
        Assert.Null(view.InForceSince);
    }
}
