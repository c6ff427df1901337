using ReportKit.Assessment;
using static ReportKit.Tests.Assessment.MadeInputs;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Tests.Assessment;

/// <summary>The rules over placements: those that were published hold, and those that the law forbids are found.</summary>
public class BacktestTests
{
    private static readonly Lazy<Backtest> Published = new(() => Backtest.Run(Repository.Facts, new TierAssessor(Repository.Facts, Repository.Law)));

    [Fact]
    public void Every_published_placement_lies_inside_what_the_law_permits_by_history()
    {
        Assert.Equal(Repository.Facts.Placements.Count, Published.Value.Placements);
        Assert.Empty(Published.Value.Outside);
    }

    [Theory]
    [InlineData("LBN", 2011)]
    [InlineData("CHN", 2013)]
    [InlineData("UZB", 2013)]
    [InlineData("GMB", 2014)]
    [InlineData("GNQ", 2023)]
    [InlineData("PNG", 2023)]
    public void Moves_that_the_years_on_the_list_forced_are_known(string country, int edition) =>
        Assert.Contains(Published.Value.ForcedDowngrades, p => p.Country == new CountryCode(country) && p.Edition == edition);

    [Fact]
    public void The_first_ten_were_in_2011()
    {
        Assert.Equal(2011, Published.Value.ForcedDowngrades.Min(p => p.Edition));
        Assert.Equal(10, Published.Value.ForcedDowngrades.Count(p => p.Edition == 2011));
    }

    [Fact]
    public void No_stay_on_the_list_was_longer_than_the_law_of_its_edition_allows() =>
        Assert.All(Published.Value.LongestRuns, stay => Assert.InRange(stay.Years, 3, Rules(stay.Last.Edition).LongestRun!.Value));

    [Fact]
    public void A_stay_is_counted_once_at_its_end() =>
        Assert.Equal([(2014, 4), (2018, 3)], Run([.. Years(2011, 2014, Tier.TwoWatchList), (2015, Tier.Two), .. Years(2016, 2018, Tier.TwoWatchList)]).LongestRuns.Select(s => (s.Last.Edition, s.Years)));

    [Fact]
    public void A_fourth_year_in_a_row_on_the_watch_list_lies_inside_until_2018_and_a_fifth_doesnt()
    {
        Assert.Empty(Outside([.. Years(2009, 2010, Tier.Two), .. Years(2011, 2014, Tier.TwoWatchList)]));
        var fifth = Assert.Single(Outside([.. Years(2009, 2010, Tier.Two), .. Years(2011, 2015, Tier.TwoWatchList)]));
        Assert.Equal(2015, fifth.Placement.Edition);
        Assert.Equal([Tier.One, Tier.Two, Tier.Three], fifth.Permitted);
    }

    [Fact]
    public void A_fourth_doesnt_since_2019() =>
        Assert.Equal([2024], Outside([.. Years(2019, 2020, Tier.Two), .. Years(2021, 2024, Tier.TwoWatchList)]).Select(f => f.Placement.Edition));

    [Fact]
    public void A_gap_in_the_run_gives_the_benefit_of_the_doubt() =>
        Assert.Empty(Outside([.. Years(2009, 2010, Tier.Two), .. Years(2011, 2012, Tier.TwoWatchList), .. Years(2014, 2016, Tier.TwoWatchList)]));

    [Fact]
    public void A_watch_list_of_2003_lies_outside() =>
        Assert.Equal([Tier.One, Tier.Two, Tier.Three], Assert.Single(Outside((2003, Tier.TwoWatchList))).Permitted);

    [Fact]
    public void So_does_a_second_year_on_the_watch_list_under_the_special_rule()
    {
        (int, Tier)[] fallen = [.. Years(2017, 2018, Tier.TwoWatchList), (2019, Tier.Three), (2020, Tier.Two), (2021, Tier.TwoWatchList)];

        Assert.Empty(Outside(fallen));
        Assert.Equal([2022], Outside([.. fallen, (2022, Tier.TwoWatchList)]).Select(f => f.Placement.Edition));
    }

    [Fact]
    public void Held_against_every_fall_since_2009_the_special_rule_bars_what_law_md_says_was_published()
    {
        var barred = Repository.Facts.Placements
            .Where(p => p is { Edition: >= 2019, Tier: Tier.TwoWatchList } && !PermittedWithEveryFall(p).Contains(Tier.TwoWatchList))
            .ToList();

        Assert.Equal(
            Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "docs", "law.md")), "in the editions from 2019 for ([A-Z, ]+)[.]").Groups[1].Value,
            string.Join(", ", barred.Select(p => p.Country.Value).Distinct().Order(StringComparer.Ordinal)));
        Assert.Superset(new HashSet<string> { "MYS 2020", "GNB 2020", "GNQ 2022" }, barred.Select(p => $"{p.Country} {p.Edition}").ToHashSet());
    }

    private static IReadOnlyList<Tier?> PermittedWithEveryFall(PlacementFact placement) => TierDecider.Decide(
        new DecisionInputs(
            placement.Edition,
            Repository.Law.RulesOf(Repository.Facts.Editions[placement.Edition])! with { SpecialRuleFrom = 2009 },
            Repository.Facts.PlacementsOf(placement.Country).Where(p => p.Edition < placement.Edition).GroupBy(p => p.Edition).ToDictionary(g => g.Key, g => g.First().Tier))
        {
            SignificantNumber = Answer.Yes,
        }).Permitted;

    [Fact]
    public void A_special_case_is_practice_and_breaks_no_rule() =>
        Assert.Empty(Outside((2003, Tier.SpecialCase), (2025, Tier.SpecialCase)));

    [Fact]
    public void Every_country_of_every_edition_can_be_assessed()
    {
        var assessor = new TierAssessor(Repository.Facts, Repository.Law);

        foreach (var edition in Repository.Facts.Editions.Keys)
        {
            Assert.All(Repository.Facts.CountriesOf(edition), country => Assert.NotEmpty(assessor.Assess(country.Code, edition).Decision.Permitted));
        }
    }

    private static IReadOnlyList<BacktestFinding> Outside(params (int Edition, Tier Tier)[] history) => Run(history).Outside;

    private static Backtest Run(params (int Edition, Tier Tier)[] history)
    {
        var facts = Table(history.Select(h => Placement(h.Edition, h.Tier)));
        return Backtest.Run(facts, new TierAssessor(facts, Repository.Law));
    }
}
