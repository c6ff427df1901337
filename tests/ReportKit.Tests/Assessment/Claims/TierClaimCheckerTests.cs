namespace ReportKit.Tests.Assessment;

/// <summary>What a narrative says of its country's tier, against the placements.</summary>
public sealed class TierClaimCheckerTests
{
    private const string Statement = "data/narratives/XAA-2018.yml(6,5): error RK1407: The statement TIER-01 says ";

    [Fact]
    public void A_statement_that_contradicts_the_placement_is_an_error_with_both_places() =>
        Assert.Equal(
            [$"{Statement}\"Exampleland was downgraded to the Tier 2 Watch List\", but Exampleland is placed on Tier 3 in the 2018 edition (tiers.csv, line 3). Correct the text, or what it contradicts."],
            Statements("2 3", "Exampleland was downgraded to the Tier 2 Watch List in the 2018 edition."));

    [Fact]
    public void So_is_a_sentence()
    {
        using var folder = new TierClaimFolder("2 2WL");

        Assert.Equal(
            ["data/narratives/XAA-2018.yml(14,9): error RK1407: The sentence 'tier.placement' says \"Exampleland is placed on Tier 2\", but Exampleland is placed on Tier 2 Watch List in the 2018 edition (tiers.csv, line 3). Correct the text, or what it contradicts."],
            folder.OfSentence("Exampleland is placed on Tier 2"));
    }

    [Theory]
    [InlineData("2 3", "Exampleland was upgraded to Tier 3.")]
    [InlineData("2 3", "The country remained on Tier 3.")]
    [InlineData("3 3", "Exampleland fell to Tier 3.")]
    [InlineData("2 2WL", "Exampleland was upgraded.")]
    [InlineData("2 2WL", "Therefore Exampleland kept its rank.")]
    [InlineData("2 2WL", "Exampleland remained on the Watch List.")]
    [InlineData("2 2WL", "It is a Tier 3 country.")]
    [InlineData("2 2WL", "Exampleland kept its Tier 2 rank in the 2018 edition.")]
    [InlineData("2 2WL", "Exampleland was downgraded from Tier 1 to the Tier 2 Watch List.")]
    [InlineData("2 2WL", "In the edition before, it had been good, and Exampleland dropped to tier 3.")]
    [InlineData("2 2WL", "Exampleland is a Special Case.")]
    [InlineData("SC SC", "Exampleland is placed on Tier 2.")]
    [InlineData("2 2WL", "The government's efforts did not increase; therefore, Exampleland stayed on Tier 2.")]
    [InlineData("2 2WL", "Exampleland was placed on Tier Three.")]
    [InlineData("1 1", "Exampleland does not fully meet the minimum standards.")]
    [InlineData("1 1", "The edition finds that Exampleland falls short of the minimum standards.")]
    [InlineData("2 2", "The Government of Exampleland fully meets the minimum standards for the elimination of trafficking.")]
    [InlineData("2 2", "The Government of Exampleland fully complies with the minimum standards.")]
    [InlineData("2 2WL", "The government is not making significant efforts to do so.")]
    [InlineData("2 2WL", "The edition finds no significant effort by Exampleland to reach the standards, though it took some steps.")]
    [InlineData("2 2WL", "Despite the lack of significant efforts, the government took some steps.")]
    [InlineData("3 3", "The edition finds that Exampleland is making significant efforts to meet the standards.")]
    [InlineData("3 3", "It does not fully meet the minimum standards but is making significant efforts to do so.")]
    [InlineData("2 3", "Exampleland was granted a waiver of an otherwise required downgrade to Tier 3.")]
    public void A_tier_a_movement_or_a_judgement_that_isn_t_the_placement_s_is_an_error(string tiers, string text) =>
        Assert.Contains("error RK1407", Assert.Single(Statements(tiers, text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2 2WL", "Exampleland was downgraded to the Tier 2 Watch List in the 2018 edition.")]
    [InlineData("2 2WL", "Exampleland fell to the Tier 2 Watch List in the 2018 edition.")]
    [InlineData("3 3", "Exampleland kept its Tier 3 rank in the 2018 edition.")]
    [InlineData("3 2WL", "Exampleland was upgraded from Tier 3 to the Tier 2 Watch List.")]
    [InlineData("3 2WL", "Its efforts grew, and it rose to the Tier 2 Watchlist.")]
    [InlineData("2 2WL", "The government is making significant efforts, but was downgraded to the Watch List.")]
    [InlineData("2 3", "Exampleland does not meet the minimum standards and is not making significant efforts to do so.")]
    [InlineData("2WL 3", "Exampleland was placed on Tier 3 after being on the Tier 2 Watch List for two consecutive years without making progress.")]
    [InlineData("2WL 2WL", "Exampleland was on the Watch List in the previous edition.")]
    public void What_the_placements_say_too_is_none(string tiers, string text) => Assert.Empty(Statements(tiers, text));

    // As the genre words them.
    [Theory]
    [InlineData("1 1", "The Government of Exampleland fully meets the minimum standards for the elimination of trafficking. The government continued to demonstrate serious and sustained efforts during the reporting period; therefore Exampleland remained on Tier 1.")]
    [InlineData("2 1", "The government made key achievements during the reporting period; therefore Exampleland was upgraded to Tier 1.")]
    [InlineData("2 2", "The Government of Exampleland does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. The government demonstrated overall increasing efforts compared to the previous reporting period; therefore Exampleland remained on Tier 2.")]
    [InlineData("2 2WL", "However, the government did not demonstrate overall increasing efforts compared to the previous reporting period. Therefore Exampleland was downgraded to Tier 2 Watch List.")]
    [InlineData("2 2WL 2WL", "Therefore Exampleland remained on Tier 2 Watch List for the second consecutive year.")]
    [InlineData("2 2WL 2WL 2WL", "But the government has devoted sufficient resources to a written plan that, if implemented, would constitute significant efforts to meet the minimum standards; therefore, Exampleland was granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to Tier 3 and remained on Tier 2 Watch List for the third consecutive year.")]
    [InlineData("2 2WL 2WL 2WL 2WL 2WL", "Therefore, Exampleland is placed on Tier 2 Watch List for a fifth consecutive year. Exampleland was granted a waiver of an otherwise required downgrade to Tier 3 because its government has a written plan that, if implemented, would constitute making significant efforts to bring itself into compliance with the minimum standards.")]
    [InlineData("3 2WL", "The Government of Exampleland does not fully meet the minimum standards but is making significant efforts to do so; therefore, Exampleland was upgraded to Tier 2 Watch List.")]
    [InlineData("3 3", "The Government of Exampleland does not fully meet the minimum standards and is not making significant efforts to do so; therefore Exampleland remained on Tier 3. Despite the lack of significant efforts, the government took some steps to address trafficking.")]
    [InlineData("2WL 3", "It is not making significant efforts to do so; therefore Exampleland was downgraded to Tier 3.")]
    [InlineData("SC SC", "Exampleland remained a Special Case for the second consecutive year.")]
    public void The_formulas_of_published_reports_are_read_right(string tiers, string text)
    {
        Assert.Empty(Statements(tiers, text));
        Assert.NotEmpty(Statements(tiers.StartsWith('1') ? "3 3" : tiers.EndsWith("SC", StringComparison.Ordinal) ? "2 2" : "1 1", text));
    }

    // None of these says where Exampleland is placed in 2018.
    [Theory]
    [InlineData("Otherland was upgraded to Tier 1.")]
    [InlineData("Workers went to Otherland, which remained on Tier 3.")]
    [InlineData("Unlike its neighbours on Tier 1, the government trained no police.")]
    [InlineData("Governments of countries on Tier 3 may be subject to restrictions on assistance.")]
    [InlineData("Tier 3 countries may lose assistance.")]
    [InlineData("Without further steps, Exampleland could be downgraded to Tier 3.")]
    [InlineData("If it does not act, Exampleland will be placed on Tier 3.")]
    [InlineData("Exampleland was not downgraded to Tier 3.")]
    [InlineData("The plan aims to avoid a downgrade to Tier 3.")]
    [InlineData("The minister called “remained on Tier 1” the goal.")]
    [InlineData("Exampleland had been on Tier 1 for years.")]
    [InlineData("Exampleland was formerly on Tier 3.")]
    [InlineData("The hotline was upgraded.")]
    [InlineData("The police unit was downgraded to a desk.")]
    [InlineData("The government upgraded its database.")]
    [InlineData("The government kept its shelters open.")]
    [InlineData("The government did not make significant efforts to identify victims.")]
    [InlineData("For the third consecutive year, the NGOs received no money from the state.")]
    [InlineData("For the third consecutive year, the government did not report any funding for shelters.")]
    [InlineData("Travellers were placed on a watch list of the police.")]
    [InlineData("Special cases go to a court of their own.")]
    [InlineData("The government granted a waiver of visa fees to victims.")]
    [InlineData("The two-tier system of courts remained in place.")]
    [InlineData("Employers are ranked in tier 1 to 3 of the licensing scheme, the law says.")]
    [InlineData("A plan that, if implemented, would constitute significant efforts to meet the minimum standards was written.")]
    [InlineData("Shelters do not meet the minimum standards of the health code that the ministry wrote, said an NGO.")]
    public void What_isn_t_said_of_the_country_s_tier_now_is_no_contradiction(string text) =>
        Assert.DoesNotContain(Statements("2 2WL", text), p => p.Contains("error", StringComparison.Ordinal));

    [Theory]
    [InlineData("2 2 2WL 2WL 2WL", "remained on the Tier 2 Watch List for the third consecutive year", true)]
    [InlineData("2 2WL 2WL", "remained on the Tier 2 Watch List for the third consecutive year", false)]
    [InlineData("2 2WL 2WL", "remained on Tier 2 Watch List for the 2nd consecutive year", true)]
    [InlineData("2 2WL 2WL", "is on the Watch List for the third year in a row", false)]
    [InlineData("2WL 2WL", "is on the Watch List for the second year running", true)]
    [InlineData("- 2WL 2WL", "remained on the Tier 2 Watch List for the second consecutive year", true)]
    [InlineData("3 - 2WL 2WL", "remained on the Tier 2 Watch List for the fourth consecutive year", true)]
    [InlineData("3 - 2WL 2WL", "remained on the Tier 2 Watch List for the first consecutive year", true)]
    [InlineData("3 2WL 2WL 2WL", "remained on the Tier 2 Watch List for the second consecutive year", false)]
    public void Years_in_a_row_are_counted(string tiers, string words, bool isRight)
    {
        var problems = Statements(tiers, $"Exampleland {words}.");

        Assert.Equal(isRight ? 0 : 1, problems.Length);
        Assert.All(problems, p => Assert.Contains("on Tier 2 Watch List for ", p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Exampleland was upgraded in 2014.", "Exampleland was on Tier 2 Watch List in the 2013 edition (tiers.csv, line 2) and on Tier 3 in that of 2014 (tiers.csv, line 3)")]
    [InlineData("In the 2014 edition it was placed on Tier 2.", "Exampleland was on Tier 3 in the 2014 edition (tiers.csv, line 3)")]
    [InlineData("Exampleland was on Tier 2 in the 2014 edition.", "Exampleland was on Tier 3 in the 2014 edition (tiers.csv, line 3)")]
    [InlineData("Exampleland was downgraded in 2014.", "")]
    [InlineData("Exampleland was placed on Tier 3 in 2014.", "")]
    [InlineData("Exampleland was upgraded in 2011.", "")]
    [InlineData("The police were reformed in 2014 and Exampleland is on Tier 2.", "")]
    public void An_earlier_edition_is_held_to_its_own_placement(string text, string against)
    {
        var problems = Statements("2WL 3 2 2 2 2", text);

        Assert.Equal(against.Length > 0 ? 1 : 0, problems.Length);
        Assert.All(problems, p => Assert.Contains($"but {against}. Correct the text", p, StringComparison.Ordinal));
    }

    [Fact]
    public void A_tier_that_is_only_named_is_asked_about() =>
        Assert.Equal(
            ["data/narratives/XAA-2018.yml(6,5): warning RK1407: The statement TIER-01 names Tier 1 (\"The Tier 1\"), but Exampleland is placed on Tier 2 Watch List in the 2018 edition (tiers.csv, line 3). If it is about another country or edition, name that; else correct the text."],
            Statements("2 2WL", "The Tier 1 ceremony was broadcast."));

    [Fact]
    public void One_wrong_placement_is_one_problem_where_it_stands()
    {
        using var folder = new TierClaimFolder("2 3");

        Assert.Equal(
            ["data/tiers.csv(3): error RK1407: Exampleland is placed on Tier 3 in the 2018 edition (tiers.csv, line 3), but 2 texts of data/narratives/XAA-2018.yml say otherwise: the statement TIER-01 (line 6) says \"Exampleland was downgraded to the Tier 2 Watch List\"; the sentence 'tier.placement' (line 14) says \"Exampleland is placed on the Watch List\". Correct the placement, or the texts."],
            folder.Problems("""
                statements:
                  - id: TIER-01
                    section: tier
                    indicator: law
                    text: "Exampleland was downgraded to the Tier 2 Watch List."

                narrative:
                  tier:
                    -
                      - placement: "{TIER-01:Exampleland is placed on the Watch List}."

                """));
    }

    [Fact]
    public void One_wrong_finding_is_one_problem_where_it_stands()
    {
        using var folder = new TierClaimFolder("3 3");
        const string Findings = "\nassessment:\n  findings:\n    - of: significant-efforts\n      finding: \"yes\"\n      evidence: [TIER-01]\n      reason: \"The edition finds no significant efforts.\"\n";

        Assert.Equal(
            ["data/narratives/XAA-2018.yml(13,7): error RK1407: The finding on significant-efforts is 'yes' (XAA-2018.yml, line 13), but 2 texts of data/narratives/XAA-2018.yml say otherwise: the statement TIER-01 (line 6) says \"is not making significant efforts\"; the reason of the finding on significant-efforts (line 13) says \"finds no significant efforts\". Correct the finding, or the texts."],
            folder.OfStatement("Exampleland is not making significant efforts.", findings: Findings));
    }

    [Fact]
    public void Two_texts_against_the_course_of_placements_name_it() =>
        Assert.StartsWith(
            "data/tiers.csv(3): error RK1407: Exampleland went from Tier 3 in the 2017 edition (tiers.csv, line 2) to Tier 2 Watch List in that of 2018 (tiers.csv, line 3), but 2 texts of data/narratives/XAA-2018.yml say otherwise: ",
            Assert.Single(new TierClaimFolder("3 2WL").OfSentence("{TIER-01:Exampleland was downgraded to the Watch List} and it went on because", "\nassessment:\n  findings:\n    - of: MS4\n      finding: partly\n      evidence: [TIER-01]\n      reason: \"Exampleland was downgraded.\"\n")),
            StringComparison.Ordinal);

    [Fact]
    public void A_text_of_an_earlier_edition_or_period_is_not_held_to_this_one()
    {
        Assert.Empty(Statements("2 2WL", "Exampleland is placed on Tier 2.", "section: tier\n    source: tip-2017"));
        Assert.Empty(Statements("2 2WL", "Exampleland is placed on Tier 2.", "section: tier\n    period: 2015"));
    }

    [Theory]
    [InlineData("increase", "2 2WL", true)]
    [InlineData("same", "2 2WL", true)]
    [InlineData("decrease", "2 2WL", false)]
    [InlineData("decrease", "2WL 2WL", true)]
    public void The_direction_of_a_statement_on_the_tier_is_that_of_the_placements(string direction, string tiers, bool isWrong)
    {
        using var folder = new TierClaimFolder(tiers);
        folder.Data.AddRow("indicators.csv", "tier,tier,tier,,,,");
        var problems = folder.Problems($"statements:\n  - id: TIER-01\n    section: tier\n    indicator: tier\n    direction: {direction}\n    text: \"The report placed the country.\"\n");

        Assert.Equal(isWrong ? 1 : 0, problems.Length);
        Assert.All(problems, p => Assert.StartsWith($"{Statement}\"direction: {direction}\", but Exampleland ", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Efforts_are_held_to_the_finding()
    {
        using var folder = new TierClaimFolder("2WL 2WL 3");
        const string Findings = "\nassessment:\n  findings:\n    - of: significant-efforts\n      finding: \"yes\"\n      evidence: [TIER-01]\n      reason: \"Police were trained.\"\n";

        Assert.Contains("but the finding on significant-efforts is 'yes' (XAA-2018.yml, line 13)", Assert.Single(folder.OfStatement("Exampleland is not making significant efforts.", findings: Findings)), StringComparison.Ordinal);
        Assert.Empty(folder.OfStatement("Exampleland is making significant efforts.", findings: Findings));
    }

    // 22 USC 7107(b)(2)(D): two years on the list move a country to Tier 3, whatever its efforts.
    [Fact]
    public void A_country_that_the_law_moved_to_Tier_3_may_be_making_significant_efforts()
    {
        Assert.Empty(Statements("2WL 2WL 3", "Exampleland is making significant efforts."));
        Assert.Single(Statements("2 2WL 3", "Exampleland is making significant efforts."));
    }

    [Fact]
    public void A_waiver_in_words_stands_in_the_assessment()
    {
        using var folder = new TierClaimFolder("2WL 2WL 2WL");
        const string Text = "Exampleland was granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to Tier 3 and remained on Tier 2 Watch List for the third consecutive year.";
        const string Findings = "\nassessment:\n  findings:\n    - of: MS4\n      finding: partly\n      evidence: [TIER-01]\n";

        Assert.Empty(folder.OfStatement(Text));
        Assert.Contains("but the assessment has no waiver (XAA-2018.yml, line 12)", Assert.Single(folder.OfStatement(Text, findings: Findings)), StringComparison.Ordinal);
    }

    private static string[] Statements(string tiers, string text, string more = "section: tier")
    {
        using var folder = new TierClaimFolder(tiers);
        return folder.OfStatement(text, more);
    }
}
