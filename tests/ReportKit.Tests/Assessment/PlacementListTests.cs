using ReportKit.Assessment;
using ReportKit.Facts;

namespace ReportKit.Tests.Assessment;

public sealed class PlacementListTests
{
    [Fact]
    public void A_list_is_whole_where_its_source_was_entered_whole()
    {
        var lists = PlacementList.ReadAll(MadeFacts.Table(
            MadeFacts.Placement(2012, Tier.Two, source: "list"), MadeFacts.Placement(2013, Tier.Two, source: "older")));

        Assert.Equal(["2012 True", "2013 False"], lists.Select(l => $"{l.Edition} {l.IsWhole}"));
    }

    [Fact]
    public void Where_sources_differ_the_one_published_last_counts()
    {
        var list = Assert.Single(PlacementList.ReadAll(MadeFacts.Table(
            MadeFacts.Placement(2012, Tier.Two, source: "older"), MadeFacts.Placement(2012, Tier.Three, source: "newer"))));

        Assert.Equal(Tier.Three, Assert.Single(list.Placements).Value.Tier);
    }
}
