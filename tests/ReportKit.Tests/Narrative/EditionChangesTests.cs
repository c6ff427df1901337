using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

public sealed class EditionChangesTests
{
    [Theory]
    [InlineData(Tier.Three, Tier.TwoWatchList, "upgraded three-to-two-watch-list")]
    [InlineData(Tier.One, Tier.Two, "downgraded one-to-two")]
    [InlineData(Tier.Three, Tier.SpecialCase, "to-special-case three-to-special-case")]
    [InlineData(Tier.SpecialCase, Tier.Two, "from-special-case special-case-to-two")]
    public void A_move_is_told_from_tier_to_tier_with_both_placements(Tier before, Tier now, string expected)
    {
        var changes = Changes(Whole(2012, before), Whole(2013, now));

        var move = Assert.Single(changes.Moves);
        Assert.Equal(expected, $"{move.Change} {move.Key}");
        Assert.Equal(["XAA.tier.2012.list", "XAA.tier.2013.list"], move.Count.Facts.Select(f => f.Id));
        Assert.Equal("One", move.Count.Text);
    }

    [Fact]
    public void A_country_at_the_same_tier_has_not_moved()
    {
        var changes = Changes(Whole(2012, Tier.Two), Whole(2013, Tier.Two));

        Assert.Empty(changes.Moves);
        Assert.Equal("one", changes.Unchanged!.Text);
    }

    [Fact]
    public void A_country_that_a_whole_list_leaves_out_is_told_with_that_list()
    {
        var changes = Changes(Whole(2012, Tier.Two), Whole(2012, Tier.Two, "XAC"), Whole(2013, Tier.Two), Whole(2013, Tier.One, "XAB"));

        Assert.Equal("XAB Tier 1", Of(changes.NewlyPlaced!.Countries, c => $"{c.Code} {c.Placement!.Label}"));
        Assert.Equal(["XAB.tier.2013.list", "XAB.no-placement.2012.list"], changes.NewlyPlaced.Count.Facts.Select(f => f.Id));
        Assert.Equal("XAC Tier 2", Of(changes.NoLongerPlaced!.Countries, c => $"{c.Name} {c.Placement.Label}"));
        Assert.Equal(["XAC.tier.2012.list", "XAC.no-placement.2013.list"], changes.NoLongerPlaced.Count.Facts.Select(f => f.Id));
    }

    [Fact]
    public void A_list_found_in_part_says_nothing_by_its_silence()
    {
        var part = Changes(Part(2012, Tier.Two), Whole(2013, Tier.Two), Whole(2013, Tier.One, "XAB"));
        Assert.Null(part.NewlyPlaced);
        Assert.False(part.IsBeforeWhole);

        var now = Changes(Whole(2012, Tier.Two), Whole(2012, Tier.Two, "XAC"), Part(2013, Tier.Two));
        Assert.Null(now.NoLongerPlaced);
        Assert.False(now.IsNowWhole);
    }

    [Fact]
    public void An_edition_is_compared_with_the_latest_before_it_that_has_placements()
    {
        var changes = Changes(Whole(2009, Tier.Two), Whole(2013, Tier.Two));

        Assert.Equal("2009", changes.Since);
        Assert.False(changes.IsYearBefore);
    }

    [Fact]
    public void Nothing_is_compared_where_there_is_no_earlier_edition() => Assert.Null(Index(Whole(2013, Tier.Two)).Changes);

    [Theory]
    [InlineData(2002)]
    [InlineData(2010)]
    [InlineData(2018)]
    [InlineData(2022)]
    [InlineData(2025)]
    public void Every_country_of_an_edition_stands_once_among_changed_unchanged_new_and_unknown(int edition)
    {
        var index = EditionIndexBuilder.Build(Repository.Facts, Xaa.Templates.Wording, edition);
        var moved = index.Changes!.Moves.SelectMany(m => m.Countries).Select(c => c.Code).ToList();
        var added = index.Changes.NewlyPlaced?.Countries.Select(c => c.Code).ToList() ?? [];
        var same = index.Countries.Where(c => c.Change == "same").Select(c => c.Code).ToList();
        var unknown = index.Countries.Where(c => c.Change == "unknown").Select(c => c.Code);

        Assert.Equal(index.Countries.Select(c => c.Code).Order(), moved.Concat(added).Concat(same).Concat(unknown).Order());
        Assert.Equal(same.Count, index.Changes.Unchanged!.Facts.Count / 2);
        Assert.Equal(moved.Count + same.Count, index.Changes.Compared!.Facts.Count / 2);
    }

    [Theory]
    [InlineData(2003)]
    [InlineData(2018)]
    public void The_numbers_of_the_tiers_add_up_to_the_countries(int edition)
    {
        var index = EditionIndexBuilder.Build(Repository.Facts, Xaa.Templates.Wording, edition);

        Assert.Equal(index.Countries.Count, index.TierCounts.Sum(t => int.Parse(t.Count, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(index.Countries.Count, index.Tiers.Sum(t => t.Countries.Count));
        Assert.Equal(index.Countries.Count, index.Regions.Sum(t => t.Countries.Count));
    }

    [Fact]
    public void What_is_an_upgrade_one_way_is_a_downgrade_the_other_way()
    {
        Tier[] ranks = [Tier.One, Tier.Two, Tier.TwoWatchList, Tier.Three];
        foreach (var (a, b) in ranks.SelectMany(a => ranks.Where(b => b != a).Select(b => (a, b))))
        {
            var there = Assert.Single(Changes(Whole(2012, a), Whole(2013, b)).Moves).Change;
            var back = Assert.Single(Changes(Whole(2012, b), Whole(2013, a)).Moves).Change;
            Assert.Equal(["downgraded", "upgraded"], new[] { there, back }.Order());
        }
    }

    [Fact]
    public void Numbers_of_tiers_are_compared_only_where_both_lists_are_whole()
    {
        Assert.Equal("1: 0, 1, −1; 2: 1, 0, +1", Numbers(Whole(2012, Tier.One), Whole(2013, Tier.Two)));
        Assert.Equal("2: 1, , ", Numbers(Part(2012, Tier.One), Whole(2013, Tier.Two)));

        static string Numbers(params Fact[] facts) =>
            string.Join("; ", Index(facts).TierCounts.Select(t => $"{t.Name[5..]}: {t.Count}, {t.Before}, {t.Change}"));
    }

    [Fact]
    public void A_tier_that_was_not_in_use_before_has_no_zero_to_compare_with()
    {
        var facts = MadeFacts.Table(Whole(2003, Tier.Two), Whole(2004, Tier.TwoWatchList));
        var counts = EditionIndexBuilder.Build(facts, Xaa.Templates.Wording, 2004).TierCounts;

        Assert.Equal(["Tier 2 0 1 −1", "Tier 2 Watch List 1 not yet in use "], counts.Select(t => $"{t.Name} {t.Count} {t.Before} {t.Change}"));
    }

    [Fact]
    public void An_entry_has_every_edition_from_the_first_in_the_data()
    {
        var entry = Index(Whole(2010, Tier.One, "XAB"), Part(2012, Tier.Three), Whole(2013, Tier.Two)).Countries[0];

        Assert.Equal(
            ["2010 - True", "2011 - False", "2012 Tier 3 False", "2013 Tier 2 True"],
            entry.History.Select(h => $"{h.Year} {h.Placement?.Label ?? "-"} {h.IsListWhole}"));
        Assert.Equal("upgraded Tier 3", $"{entry.Change} {entry.Previous!.Label}");
    }

    private static string Of<T>(IReadOnlyList<T> list, Func<T, string> text) => string.Join("; ", list.Select(text));

    private static PlacementFact Whole(int edition, Tier tier, string country = "XAA") => MadeFacts.Placement(edition, tier, country, source: "list");

    private static PlacementFact Part(int edition, Tier tier) => MadeFacts.Placement(edition, tier, source: "older");

    private static EditionChanges Changes(params Fact[] facts) => Index(facts).Changes!;

    private static EditionIndex Index(params Fact[] facts) => EditionIndexBuilder.Build(MadeFacts.Table(facts), Xaa.Templates.Wording, 2013);
}
