using System.Collections.Concurrent;
using ReportKit.Diagnostics;

namespace ReportKit.Tests.Rendering;

/// <summary>What the methodology pages of the project's own editions say of the law.</summary>
public sealed partial class MethodologyLawTests
{
    private static readonly ConcurrentDictionary<int, string> Pages = new();

    public static TheoryData<int> Editions => [.. Repository.Facts.Editions.Keys.Order()];

    [Theory]
    [MemberData(nameof(Editions))]
    public void No_page_prints_an_id_a_table_or_a_name_of_the_code(int edition)
    {
        var page = Page(edition);

        Assert.DoesNotContain(".csv", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(RuleSetId(), page);
        Assert.Equal([], CamelCase().Matches(page).Select(m => m.Value).Except(["ReportKit", "GitHub"]).Distinct());
        Assert.DoesNotContain("by id", page, StringComparison.Ordinal);
        Assert.DoesNotContain("As before", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2002, "for the 2002 edition are those of the Trafficking Victims Protection Act of 2000 (P.L. 106-386, of 28 October 2000); they are applied to the editions 2001 to 2003.")]
    [InlineData(2018, "for the 2018 edition are those of the Trafficking Victims Protection Act of 2000 as amended by P.L. 110-457, of 23 December 2008; they are applied to the editions 2009 to 2018.")]
    [InlineData(2024, "for the 2024 edition are those of the Trafficking Victims Protection Act of 2000 as amended by P.L. 117-347 and P.L. 117-348; they are applied to the editions from 2023 on.")]
    public void The_rules_on_tiers_have_their_law_and_its_day(int edition, string words) => Assert.Contains($"The rules on tiers {words}", Page(edition), StringComparison.Ordinal);

    [Fact]
    public void The_special_rule_is_of_ground_iii_and_of_years_in_a_row() =>
        Assert.Contains("may afterwards be on the list under ground iii for no more than one year in a row.", Page(2025), StringComparison.Ordinal);

    [Theory]
    [InlineData(2004, "may be presumed not to have acted vigorously;")]
    [InlineData(2018, "is presumed not to have acted vigorously;")]
    public void The_presumption_may_be_disregarded_in_two_editions_only(int edition, string words) => Assert.Contains(words, Page(edition), StringComparison.Ordinal);

    // Else every country of the watch list would be on Tier 2.
    [Theory]
    [InlineData(2003, false)]
    [InlineData(2004, true)]
    [InlineData(2025, true)]
    public void From_the_first_watch_list_on_Tier_2_asks_that_no_ground_for_it_applies(int edition, bool asks) =>
        Assert.Equal(asks, Page(edition).Contains("efforts to bring themselves into compliance, where no ground for the watch list applies.", StringComparison.Ordinal));

    [Fact]
    public void Rows_that_are_no_condition_fix_no_tier()
    {
        Assert.Contains("The steps are taken in the order of the table; the first whose condition is met fixes the tier.", Page(2018), StringComparison.Ordinal);
        Assert.Contains("Rows that state only a definition or a duty fix none, and D3 only labels findings as presumed.", Page(2018), StringComparison.Ordinal);
        Assert.Contains("Rows that state only a definition or a duty fix none.", Page(2003), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2010, "in part")]
    [InlineData(2018, "verified")]
    public void An_indicator_counts_as_read_in_part_before_all_its_words_were_law(int edition, string mark)
    {
        Assert.Matches($@"(?m)^\| 3 \| Measures to prevent \| .* \| {mark} \|$", Page(edition));
        Assert.Contains("the law of an earlier edition was narrower where a note below dates words later.", Page(edition), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_country_missing_from_an_incomplete_list_has_a_run_that_cannot_be_counted() =>
        Assert.Contains("may have been placed all the same; for that country a run of years across such an edition cannot be counted.", Page(2018), StringComparison.Ordinal);

    [Fact]
    public void Consent_of_an_unknown_day_is_not_called_not_in_force()
    {
        Assert.Contains("| Consent deposited; in force or about to be | 1 |", Page(2018), StringComparison.Ordinal);
        Assert.DoesNotContain("not yet in force", Page(2018), StringComparison.Ordinal);
    }

    private static string Page(int edition) => Pages.GetOrAdd(edition, year =>
    {
        var problems = new ProblemList();
        var files = Xaa.RealFlow(year).Methodology(problems).Files;
        Assert.Empty(problems.ToSorted());
        return Encoding.UTF8.GetString(files.Single(f => f.Path == "methodology.md").Bytes);
    });

    [GeneratedRegex(@"\bR20\d\d\b")]
    private static partial Regex RuleSetId();

    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Z][A-Za-z]+\b")]
    private static partial Regex CamelCase();
}
