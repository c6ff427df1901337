namespace ReportKit.Tests.Rendering;

/// <summary>The fixed sentences of the tier's section, against placements and findings.</summary>
public sealed class TierSectionTests
{
    private const string Efforts = "assessment:\n  findings:\n    - of: significant-efforts\n      finding: \"{0}\"\n      evidence: [TIER-01]\n      reason: \"The police were trained.\"\n";

    [Theory]
    [InlineData("1", "The Government of Exampleland fully meets the minimum standards for the elimination of trafficking and is placed on Tier 1 in the 2018 edition.")]
    [InlineData("2", "The Government of Exampleland does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so; it is placed on Tier 2 in the 2018 edition.")]
    [InlineData("2WL", "The Government of Exampleland does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so; it is placed on the Tier 2 Watch List in the 2018 edition.")]
    [InlineData("3", "The Government of Exampleland does not fully meet the minimum standards for the elimination of trafficking and is not making significant efforts to do so; it is placed on Tier 3 in the 2018 edition.")]
    [InlineData("SC", "Exampleland is a Special Case in the 2018 edition and is not ranked.")]
    public void A_tier_says_what_its_definition_says(string tier, string sentence) => Assert.Equal(sentence, Page($"2 2 {tier}")["tier-placement"]);

    // 22 USC 7107(b)(2)(D): the law moves a country to Tier 3 after two years on the list, whatever its efforts.
    [Fact]
    public void An_automatic_downgrade_says_nothing_of_efforts()
    {
        var page = Page("2 2WL 2WL 3");

        Assert.Equal("The Government of Exampleland does not fully meet the minimum standards for the elimination of trafficking; it is placed on Tier 3 in the 2018 edition.", page["tier-placement"]);
        Assert.Equal("It had been on that list in the two editions before; after two in a row the law requires a move to Tier 3, unless the country merits another tier or is granted a waiver (22 USC 7107(b)(2)(D)).", page["tier-automatic"]);
        Assert.Equal("The placement alone therefore does not show whether the government was making significant efforts.", page["tier-efforts-open"]);
    }

    [Fact]
    public void After_the_longest_run_no_waiver_is_left() =>
        Assert.Equal(
            "It had been on that list in the four editions before, the longest that the law allows; after that it moves to Tier 3 unless its efforts earn it another tier (22 USC 7107(b)(2)(D)).",
            Page("2 2WL 2WL 2WL 2WL 3")["tier-automatic"]);

    [Fact]
    public void With_a_finding_of_significant_efforts_it_says_so()
    {
        var page = Page("2 2WL 2WL 3", "yes");

        Assert.Equal("Although the Government of Exampleland is making significant efforts to meet the minimum standards for the elimination of trafficking, it does not fully meet them and is placed on Tier 3 in the 2018 edition.", page["tier-placement"]);
        Assert.Contains(page.Sentences, s => s.Id == "tier-automatic");
        Assert.DoesNotContain(page.Sentences, s => s.Id == "tier-efforts-open");
    }

    [Fact]
    public void With_a_finding_of_none_it_says_that()
    {
        var page = Page("2 2WL 2WL 3", "no");

        Assert.Contains("and is not making significant efforts to do so", page["tier-placement"], StringComparison.Ordinal);
        Assert.DoesNotContain(page.Sentences, s => s.Id == "tier-automatic");
    }

    [Fact]
    public void A_tier_assigned_against_the_finding_is_stated_without_its_definition() =>
        Assert.Equal("Exampleland is placed on Tier 2 in the 2018 edition.", Page("2 2 2", "no")["tier-placement"]);

    [Theory]
    [InlineData("2 2 2WL 2WL", "It remained on the Tier 2 Watch List for the second consecutive year.")]
    [InlineData("2 - 2WL 2WL", "It was on the Tier 2 Watch List in the 2017 edition as well.")]
    [InlineData("2 2 3 2", "It was upgraded from Tier 3, where the 2017 edition had placed it.")]
    [InlineData("2 2 2 2WL", "It was downgraded from Tier 2, where the 2017 edition had placed it.")]
    [InlineData("2 2 SC SC", "It was a Special Case in the 2017 edition as well.")]
    public void A_movement_names_the_edition_before(string tiers, string sentence) => Assert.Equal(sentence, Page(tiers)["tier-change"]);

    [Fact]
    public void What_is_not_known_is_a_list()
    {
        var page = Page("2 - 2WL 2WL", "yes");

        Assert.Equal("The following is not known, and the answers would narrow the choice:", page["rationale-open"]);
        Assert.Equal("Applied to the findings below, the law in force for the 2018 edition permits Tier 1, Tier 2, the Tier 2 Watch List or Tier 3; Department of Examples placed Exampleland on the Tier 2 Watch List.".Replace("; Department", "; the Department", StringComparison.Ordinal), page["rationale-permitted"]);
        Assert.Matches(@"(?m)^- .*whether the government fully meets the minimum standards;\n- ", page.Markdown);
        Assert.Contains(page.Sentences, s => s.Text.Contains("is not in the data", StringComparison.Ordinal) || s.Text.Contains("are not in the data", StringComparison.Ordinal));
        Assert.DoesNotContain("not found", page.Markdown, StringComparison.Ordinal);
    }

    private static XaaPage Page(string tiers, string efforts = "")
    {
        using var data = Xaa.Data();
        data.Replace("tiers.csv", "XAA,2017,2,agreed,tip-2017,,\n", "").Replace("tiers.csv", "XAA,2018,2WL,single,tip-2018,,\n", "");
        var all = tiers.Split(' ');
        for (var year = 2019 - all.Length; year <= 2018; year++)
        {
            if (year < 2017)
            {
                data.AddRow("editions.csv", FormattableString.Invariant($"{year},{year - 1}-04-01,{year}-03-31,{year}-06-30,R2008,tier-first,meet"));
                data.AddRow("sources.csv", FormattableString.Invariant($"tip-{year},A,Department of Examples,Trafficking in Persons Report,{year},{year}-06-30,,Public domain,,"));
            }

            if (all[year - 2019 + all.Length] is var tier and not "-")
            {
                data.AddRow("tiers.csv", FormattableString.Invariant($"XAA,{year},{tier},single,tip-{year}"));
            }
        }

        if (efforts.Length > 0)
        {
            data.AddRow(DataFolder.Narrative, "\n" + Efforts.Replace("{0}", efforts, StringComparison.Ordinal));
        }

        return Xaa.Render(data);
    }
}
