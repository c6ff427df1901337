using ReportKit.Assessment;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Tests.Assessment;

public class SpecialWatchListTests
{
    [Fact]
    public void Who_is_ranked_on_the_Tier_2_Watch_List_is_on_it()
    {
        var list = Of(2010, ("XAA", Tier.Two, Tier.TwoWatchList), ("XAB", Tier.Three, Tier.TwoWatchList), ("XAC", null, Tier.TwoWatchList));

        Assert.Equal(["XAA", "XAB", "XAC"], list.Ranked.Select(c => c.Value));
        Assert.Equal((3, 3), (list.Least, list.Most));
    }

    [Fact]
    public void So_is_who_has_risen_from_the_second_list_to_the_first() =>
        Assert.Equal(["XAA", "XAB"], Of(2010, ("XAA", Tier.Two, Tier.One), ("XAB", Tier.TwoWatchList, Tier.One), ("XAC", Tier.Three, Tier.One)).RisenToTier1.Select(c => c.Value));

    [Fact]
    public void So_is_who_has_risen_from_the_third_list_to_the_second() =>
        Assert.Equal(["XAA"], Of(2010, ("XAA", Tier.Three, Tier.Two), ("XAB", Tier.TwoWatchList, Tier.Two), ("XAC", Tier.SpecialCase, Tier.Two)).RisenToTier2.Select(c => c.Value));

    [Fact]
    public void Who_stayed_or_fell_isnt() =>
        Assert.Equal(0, Of(2010, ("XAA", Tier.One, Tier.One), ("XAB", Tier.One, Tier.Two), ("XAC", Tier.TwoWatchList, Tier.Three)).Most);

    [Fact]
    public void Where_the_edition_before_wasnt_found_it_cant_be_told()
    {
        var list = Of(2010, ("XAA", null, Tier.One), ("XAB", null, Tier.Two), ("XAC", null, Tier.Three));

        Assert.Equal(["XAA", "XAB"], list.NotKnown.Select(c => c.Value));
        Assert.Equal((0, 2), (list.Least, list.Most));
    }

    [Fact]
    public void There_was_no_list_before_2004()
    {
        Assert.Equal(0, Of(2003, ("XAA", Tier.Two, Tier.One)).Most);
        Assert.Equal(1, Of(2004, ("XAA", Tier.Two, Tier.One)).Least);
    }

    [Fact]
    public void Of_several_sources_on_a_placement_the_one_that_a_report_uses_counts_once() =>
        Assert.Equal(1, SpecialWatchList.Of(Table(Placement(2018, Tier.TwoWatchList), Placement(2018, Tier.Two, source: "older")), 2018).Most);

    private static SpecialWatchList Of(int edition, params (string Country, Tier? Before, Tier Now)[] tiers) => SpecialWatchList.Of(
        Table(tiers.SelectMany(t => new[] { t.Before is { } before ? Placement(edition - 1, before, t.Country) : null, Placement(edition, t.Now, t.Country) }).OfType<PlacementFact>()),
        edition);
}
