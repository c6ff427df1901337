using ReportKit.Assessment;
using ReportKit.Diagnostics;

namespace ReportKit.Tests.Assessment;

/// <summary>The law as the repository's data have it.</summary>
public class LawReaderTests
{
    private static readonly LawBook Law = Repository.Law;

    [Fact]
    public void Every_edition_has_a_rule_set_that_governs_it() =>
        Assert.All(Repository.Facts.Editions.Values, edition =>
        {
            var rules = Law.RulesOf(edition);
            Assert.NotNull(rules);
            Assert.InRange(edition.Year, rules.FirstEdition, rules.LastEdition ?? edition.Year);
        });

    [Fact]
    public void Rule_sets_follow_each_other_without_gap_or_overlap()
    {
        Assert.Equal(Law.RuleSets.Skip(1).Select(r => (int?)r.FirstEdition - 1), Law.RuleSets.SkipLast(1).Select(r => r.LastEdition));
        Assert.Null(Law.RuleSets[^1].LastEdition);
    }

    [Theory]
    [InlineData(2001, 7)]
    [InlineData(2004, 10)]
    [InlineData(2006, 10)]
    [InlineData(2009, 11)]
    [InlineData(2012, 11)]
    [InlineData(2013, 12)]
    [InlineData(2019, 12)]
    public void Indicators_grew_in_number_and_are_numbered_without_a_gap(int edition, int count) =>
        Assert.Equal(Enumerable.Range(1, count), Law.IndicatorsOf(edition).Select(i => i.NumberIn(edition) ?? 0));

    [Theory]
    [InlineData(2003, null)]
    [InlineData(2004, "IND.SELF_ASSESS")]
    [InlineData(2012, "IND.SELF_ASSESS")]
    [InlineData(2013, "IND.PARTNERSHIP")]
    [InlineData(2025, "IND.PARTNERSHIP")]
    public void Number_9_is_the_periodic_assessment_until_2012_and_partnerships_since(int edition, string? code) =>
        Assert.Equal(code, Law.IndicatorsOf(edition).SingleOrDefault(i => i.NumberIn(edition) == 9)?.Code);

    [Theory]
    [InlineData("IND.PARTNERSHIP", 2012, null)]
    [InlineData("IND.PARTNERSHIP", 2013, 9)]
    [InlineData("IND.SELF_ASSESS", 2013, 10)]
    [InlineData("IND.DEMAND", 2008, null)]
    [InlineData("IND.DEMAND", 2009, 11)]
    [InlineData("IND.DEMAND", 2013, 12)]
    [InlineData("IND.PROSECUTE", 2001, 1)]
    public void An_indicator_keeps_its_name_while_its_number_moves(string code, int edition, int? number) =>
        Assert.Equal(number, Law.Indicators.Single(i => i.Code == code).NumberIn(edition));

    [Fact]
    public void The_four_standards_hold_in_every_edition() =>
        Assert.Equal([1, 2, 3, 4], Law.Standards.Select(s => s.NumberIn(2001) ?? 0));

    [Theory]
    [InlineData("D1", 2001, 2008)]
    [InlineData("D2", 2003, 2026)]
    [InlineData("D3", 2004, 2026)]
    [InlineData("D4", 2001, 2026)]
    [InlineData("D5", 2019, 2026)]
    [InlineData("D6", 2001, 2026)]
    [InlineData("D7", 2001, 2026)]
    [InlineData("D7b", 2004, 2026)]
    [InlineData("D8", 2009, 2026)]
    [InlineData("D9", 2009, 2026)]
    [InlineData("D10", 2019, 2026)]
    [InlineData("D11", 2004, 2026)]
    public void Each_step_has_a_provision_in_each_edition_that_it_can_hold_in(string step, int first, int last) =>
        Assert.All(Enumerable.Range(first, last - first + 1), edition => Assert.NotEmpty(Law.ProvisionOn(step, edition)?.Citation ?? ""));

    [Theory]
    [InlineData("D5", 2018)]
    [InlineData("D7b", 2003)]
    [InlineData("D8", 2008)]
    [InlineData("D10", 2018)]
    [InlineData("D11", 2003)]
    public void And_none_in_the_edition_before(string step, int edition) =>
        Assert.Null(Law.ProvisionOn(step, edition));

    [Theory]
    [InlineData("R2000", null, false)]
    [InlineData("R2003", null, false)]
    [InlineData("R2006", null, false)]
    [InlineData("R2008", 4, false)]
    [InlineData("R2019", 3, true)]
    [InlineData("R2023", 3, true)]
    public void The_longest_run_on_the_list_is_the_two_years_and_those_of_the_waiver(string id, int? years, bool specialRule)
    {
        var rules = Law.RuleSets.Single(r => r.Id == id);

        Assert.Equal((years, specialRule), (rules.LongestRun, rules.HasSpecialRule));
    }

    [Fact]
    public void Every_mark_is_one_of_three_words() =>
        Assert.All(
            Law.RuleSets.Select(r => r.Mark).Concat(Law.Standards.Select(s => s.Mark)).Concat(Law.Indicators.Select(i => i.Mark)).Concat(Law.Provisions.Select(p => p.Mark)),
            mark => Assert.Contains(mark, (string[])["verified", "partly", "from-memory"]));

    [Fact]
    public void A_missing_table_is_a_problem_that_says_which()
    {
        using var data = new DataFolder();
        data.Write("datapackage.json", data.Text("datapackage.json").Replace("\"name\": \"provisions\"", "\"name\": \"provision\"", StringComparison.Ordinal));
        var problems = new ProblemList();

        LawReader.Read(data.Read().Value, problems);

        Assert.Equal(
            "data: error RK1408: The table 'provisions' isn't described in datapackage.json. Restore the file from the repository.",
            Assert.Single(problems.ToSorted()).ToString());
    }
}
