using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

/// <summary>What a country's report tells of the last edition comes from the comparison of facts, and says no more than it.</summary>
public sealed class CountryChangesTests : IDisposable
{
    private readonly DataFolder data = new DataFolder().AddRow("sources.csv", "tip-2016,A,Department of Examples,Trafficking in Persons Report,2016,2016-06-30,,Public domain,,");

    public void Dispose() => data.Dispose();

    [Fact]
    public void The_first_edition_of_a_country_has_nothing_to_compare_with()
    {
        Assert.Null(Changes(2017));
        Assert.DoesNotContain("Changes since", Xaa.Render(data, 2017).Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", "3", "Exampleland was on Tier 2 in the 2017 edition and is on Tier 3 in this one.")]
    [InlineData("3", "2WL", "Exampleland was on Tier 3 in the 2017 edition and is on the Tier 2 Watch List in this one.")]
    [InlineData("SC", "3", "Exampleland was a Special Case in the 2017 edition and is on Tier 3 in this one.")]
    [InlineData("1", "1", "Exampleland is on Tier 1, as in the 2017 edition.")]
    [InlineData("SC", "SC", "Exampleland is a Special Case, as in the 2017 edition.")]
    public void A_placement_is_told_with_the_one_before(string before, string now, string expected)
    {
        data.Replace("tiers.csv", "2017,2,", $"2017,{before},").Replace("tiers.csv", "2018,2WL,", $"2018,{now},").Delete(DataFolder.Narrative);
        var page = Xaa.Render(data);

        Assert.Equal(expected, page["changes-placement"]);
        Assert.Equal(["XAA.tier.2017", "XAA.tier.2018"], page.Sentences.Single(s => s.Id == "changes-placement").Facts.Select(f => f.Id).Order());
    }

    [Fact]
    public void Where_an_edition_is_missing_the_last_one_before_it_is_compared_and_the_gap_is_told()
    {
        var page = Xaa.Render(Since2016());

        Assert.Contains("## Changes since the 2016 edition\n", page.Markdown, StringComparison.Ordinal);
        Assert.StartsWith("Exampleland was on Tier 2 in the 2016 edition", page["changes-placement"], StringComparison.Ordinal);
        Assert.Equal("Its placement in 2017 is not in the data.", page["changes-gap"]);
    }

    [Fact]
    public void An_edition_between_whose_complete_list_does_not_have_the_country_did_not_place_it()
    {
        var facts = MadeFacts.Table(
            MadeFacts.Placement(2004, Tier.Two, source: "list"), MadeFacts.Placement(2005, Tier.Two, "XAB", "list"), MadeFacts.Placement(2008, Tier.Two, source: "list"));
        var changes = new NarrativeBuilder(facts, Repository.Law, Xaa.Templates.Wording).Build(Xaa.Code, 2008)!.Changes!;

        Assert.Equal(("2004", "2005", "2006 and 2007"), (changes.Since, changes.NotPlacedIn!.Text, changes.NotFoundIn));
        Assert.Equal(["XAA.no-placement.2005.list"], changes.NotPlacedIn.Facts.Select(f => f.Id));
    }

    [Fact]
    public void A_history_tells_an_edition_without_the_country_from_one_that_is_not_in_the_data()
    {
        var facts = MadeFacts.Table(
            MadeFacts.Placement(2004, Tier.Two, source: "list"), MadeFacts.Placement(2005, Tier.Two, "XAB", "list"), MadeFacts.Placement(2008, Tier.Two, source: "list"));
        var runs = new NarrativeBuilder(facts, Repository.Law, Xaa.Templates.Wording).Build(Xaa.Code, 2008)!.Runs;

        Assert.Equal(["2004 Tier 2 False", "2005  True", "2006–2007  False", "2008 Tier 2 False"], runs.Select(r => $"{r.Years} {r.Tier?.Text} {r.IsNotPlaced}"));
    }

    [Fact]
    public void Title_placement_and_figures_are_of_one_comparison()
    {
        Since2016();
        foreach (var (period, value) in new[] { ("2014", "20"), ("2015", "30"), ("2016", "27"), ("2017", "10") })
        {
            data.AddFigure(period: period, value: value, source: "un-office");
        }

        var page = Xaa.Render(data);

        Assert.Contains("## Changes since the 2016 edition\n", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("| Convictions | 30 in 2015 | 10 in 2017 | −20 (−66.7%) |", page.Markdown, StringComparison.Ordinal);
        Assert.Equal("Yearly totals run to 2015 for the 2016 edition and to 2017 for this one, both as the release used here gives them.", page["changes-totals"]);
    }

    [Fact]
    public void Where_nothing_differs_the_section_says_what_was_compared()
    {
        data.Replace("tiers.csv", "2WL,single", "2,single").Delete(DataFolder.Narrative);
        data.AddRow("sources.csv", "un-list,G,Office of Examples,Participants,,,2018-12-31,Open,,").AddRow("protocol.csv", "XAA,ratification,2001-05-01,un-list,");

        Assert.Equal("Acts under the UN Protocol were compared as well; none is new or has changed.", Xaa.Render(data)["changes-none"]);
    }

    [Fact]
    public void Where_there_is_nothing_to_compare_but_the_placement_no_comparison_is_claimed()
    {
        data.Replace("tiers.csv", "2WL,single", "2,single").Delete(DataFolder.Narrative);

        Assert.DoesNotContain(Xaa.Render(data).Sentences, s => s.Id == "changes-none");
    }

    [Fact]
    public void Narratives_of_which_nothing_differs_were_compared_too()
    {
        Tell2017();
        data.Replace("narratives/XAA-2017.yml", "LAW-09", "LAW-01").Replace("narratives/XAA-2017.yml", "A law was drafted.", "The law punishes all forms of trafficking.")
            .AddFigure(source: "tip-2017", id: "PROS-01");

        Assert.Equal("The statements and figures of the two narratives and acts under the UN Protocol were compared as well; none is new or has changed.", Xaa.Render(data)["changes-none"]);
    }

    [Fact]
    public void What_only_a_narrative_brings_is_not_new_where_the_other_edition_has_none()
    {
        var changes = Changes()!;

        Assert.False(changes.HasNarratives);
        Assert.Empty(changes.Figures);
        Assert.Null(changes.NewStatements);
        Assert.Equal("No narrative is entered for the 2017 edition, so only the placement, acts under the UN Protocol and yearly totals are compared; none of these acts and totals is new or has changed.", Xaa.Render(data)["changes-no-narrative"]);
    }

    [Theory]
    [InlineData("8", "12", "changed", "increase", "+4")]
    [InlineData("10", "12", "changed", "increase", "+2 (+20%)")]
    [InlineData("1000", "10", "changed", "decrease", "−990 (−99%)")]
    [InlineData("0", "12", "changed", "increase", "+12")]
    [InlineData("12", "12", "changed", "same", null)]
    [InlineData("<5", "12", "changed", "increase", null)]
    [InlineData("<5", "3", "changed", "unclear", null)]
    public void A_yearly_total_stands_beside_the_newest_that_the_last_edition_had(string before, string now, string kind, string direction, string? difference)
    {
        data.AddFigure(period: "2014", value: "77", source: "un-office").AddFigure(period: "2016", value: before, source: "un-office").AddFigure(period: "2017", value: now, source: "un-office");
        var change = Assert.Single(Changes()!.Figures);

        Assert.Equal(("Convictions", "2016", "2017"), (change.Label, change.Before!.Period.Year, change.Now!.Period.Year));
        Assert.Equal((kind, direction, difference), (change.Kind, change.Direction, change.Difference?.Text));
    }

    [Fact]
    public void Years_of_a_series_that_lie_apart_are_shown_and_not_compared()
    {
        data.AddFigure(period: "2013", value: "34", source: "un-office").AddFigure(period: "2017", value: "8", source: "un-office");
        var change = Assert.Single(Changes()!.Figures);

        Assert.Equal(("apart", "", null), (change.Kind, change.Direction, change.Difference));
        Assert.Contains("| Convictions | 34 in 2013 | 8 in 2017 | years apart |", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_be_told_with_its_speaker_stands_in_its_section_and_in_no_table()
    {
        Tell2017();
        data.AddFigure("protection", "victims-identified", "RP2017", "30", "victims", source: "tip-2017", id: "PROT-08")
            .AddFigure("protection", "victims-identified", "RP2018", "50", "victims", speaker: "an NGO", id: "PROT-08");

        Assert.DoesNotContain(Changes()!.Figures, f => f.Label == "Victims identified");
    }

    [Fact]
    public void Two_gaps_have_nothing_to_show()
    {
        Tell2017();
        data.AddFigure("protection", "victims-identified", "RP2017", "", "victims", status: "not-reported", source: "tip-2017", id: "PROT-08")
            .AddFigure("protection", "victims-identified", "RP2018", "", "victims", status: "no-information", id: "PROT-08");

        Assert.DoesNotContain(Changes()!.Figures, f => f.Label == "Victims identified");
    }

    [Fact]
    public void An_estimate_has_no_difference()
    {
        Tell2017();
        data.AddFigure("protection", "victims-identified", "RP2017", "30", "victims", source: "tip-2017", bound: "about", id: "PROT-08")
            .AddFigure("protection", "victims-identified", "RP2018", "50", "victims", id: "PROT-08");

        Assert.Equal(("unclear", null), (Figure("Victims identified").Direction, Figure("Victims identified").Difference));
    }

    [Theory]
    [InlineData("", "not-reported", "40", "reported", "newly-reported", "newly known")]
    [InlineData("40", "reported", "", "withheld", "newly-missing", "no longer known")]
    public void A_gap_is_no_number(string before, string beforeStatus, string now, string nowStatus, string kind, string told)
    {
        Tell2017();
        data.AddFigure("protection", "victims-identified", "RP2017", before, "victims", status: beforeStatus, source: "tip-2017", id: "PROT-08")
            .AddFigure("protection", "victims-identified", "RP2018", now, "victims", status: nowStatus, id: "PROT-08");
        var change = Figure("Victims identified");

        Assert.Equal((kind, "", null), (change.Kind, change.Direction, change.Difference));
        Assert.Contains($" | {told} |\n", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_number_for_the_same_time_restates_it()
    {
        Tell2017();
        data.AddFigure("protection", "victims-identified", "2016", "40", "victims", source: "tip-2017", id: "PROT-08").AddFigure("protection", "victims-identified", "2016", "44", "victims", id: "PROT-08");

        Assert.Equal(("restated", "+4 (+10%)"), (Figure("Victims identified").Kind, Figure("Victims identified").Difference!.Text));
        Assert.Contains("| Victims identified | 40 victims in 2016 | 44 victims in 2016 | restated: +4 (+10%) |", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_whole_is_named_and_what_is_no_longer_told_is_shown()
    {
        Tell2017();
        data.AddFigure("protection", "victims-identified", "RP2017", "7", "victims", breakdown: "age=child", source: "tip-2017", id: "PROT-08");

        Assert.Equal("gone", Figure("Victims identified (age: under 18)").Kind);
        Assert.Contains("| seven victims from April 2016 to March 2017 | no figure | no longer given |", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_on_the_same_thing_is_quoted_from_both_narratives_with_the_facts_of_both()
    {
        Tell2017();
        var page = Xaa.Render(data);
        var sentence = page.Sentences.Single(s => s.Id == "changes-said-LAW-01");

        Assert.Equal("Prosecution: where the 2017 edition said “A law was drafted”, this one says “The law punishes all forms of trafficking”.", sentence.Text);
        Assert.Equal(["XAA-2017-LAW-09", "XAA-2018-LAW-01"], sentence.Facts.Select(f => f.Id).Order());
    }

    [Fact]
    public void Statements_that_stand_alone_are_counted()
    {
        data.AddRow("indicators.csv", "role,profile,role,,,,").AddRow("indicators.csv", "campaigns,prevention,campaigns,,,,");
        Tell2017("""
              - id: PREV-01
                section: prevention
                indicator: campaigns
                text: "A campaign was held."
              - id: PREV-02
                section: prevention
                indicator: campaigns
                text: "Another one was held."

            """);

        Assert.Equal("This edition does not repeat two statements that the 2017 edition made.", Xaa.Render(data)["changes-statements"]);
    }

    [Fact]
    public void A_fixed_phrase_that_went_with_last_year_s_tier_may_be_quoted()
    {
        Tell2017();
        data.Replace("narratives/XAA-2017.yml", "A law was drafted.", "Exampleland is not making significant efforts on its law.").Replace("tiers.csv", "2017,2,", "2017,3,");

        Assert.Contains("is not making significant efforts", Xaa.Render(data)["changes-said-LAW-01"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_under_the_UN_Protocol_between_the_two_is_told_and_an_earlier_one_is_not()
    {
        data.AddRow("sources.csv", "un-list,G,Office of Examples,Participants,,,2018-12-31,Open,,")
            .AddRow("protocol.csv", "XAA,signature,2001-05-01,un-list,").AddRow("protocol.csv", "XAA,ratification,2017-08-09,un-list,");
        var page = Xaa.Render(data);

        Assert.Equal("On 9 August 2017, Exampleland ratified the UN Protocol on trafficking in persons.", page["changes-protocol-ratification"]);
        Assert.DoesNotContain(page.Sentences, s => s.Id == "changes-protocol-signature");
    }

    // The last edition that placed Exampleland before 2018 is that of 2016.
    private DataFolder Since2016() => data.Replace("tiers.csv", "XAA,2017,2,agreed,tip-2017", "XAA,2016,2,agreed,tip-2016")
        .AddRow("editions.csv", "2016,2015-04-01,2016-03-31,2016-06-30,R2008,tier-first,meet");

    private CountryChanges? Changes(int edition = 2018) =>
        new NarrativeBuilder(data.Validate().GetValueOrThrow(), Repository.Law, Xaa.Templates.Wording).Build(Xaa.Code, edition)!.Changes;

    private FigureChange Figure(string label) => Changes()!.Figures.Single(f => f.Label == label);

    private void Tell2017(string statements = "") => data.Write("narratives/XAA-2017.yml", $"""
        country: XAA
        edition: 2017
        source: tip-2017

        statements:
          - id: LAW-09
            section: prosecution
            indicator: law
            text: "A law was drafted."
        {statements}
        narrative:
          prosecution:
            -
              - LAW-09

        """);
}
