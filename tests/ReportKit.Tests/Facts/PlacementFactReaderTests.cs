namespace ReportKit.Tests.Facts;

public sealed class PlacementFactReaderTests
{
    [Fact]
    public void A_reckoned_placement_needs_a_note_that_says_from_what()
    {
        using var data = new DataFolder().AddRow("tiers.csv", "XAA,2018,2,reckoned,un-office");

        Assert.Equal(
            "data/tiers.csv(4,32): error RK1211: The placement of XAA in 2018 is reckoned, and note doesn't say from what. Write it there, or give the agreement of the copies that were read: agreed, single, majority.",
            data.Problem());
    }

    [Fact]
    public void A_reckoned_placement_keeps_what_it_follows_from()
    {
        using var data = new DataFolder().Replace("tiers.csv", "2018,2WL,single,tip-2018,,", "2018,2WL,reckoned,tip-2018,,The 2019 edition says so.");

        var placement = data.Validate().GetValueOrThrow().PlacementsOf(new CountryCode("XAA")).Last();

        Assert.True(placement is { IsReckoned: true, IsCountry: true, Note: "The 2019 edition says so." });
    }

    [Fact]
    public void A_placement_that_was_read_is_not_reckoned()
    {
        using var data = new DataFolder();

        Assert.All(data.Validate().GetValueOrThrow().Placements, p => Assert.False(p.IsReckoned));
    }

    [Fact]
    public void An_area_with_the_edition_s_mark_is_no_country_in_the_sense_of_the_Act()
    {
        using var data = new DataFolder().Replace("tiers.csv", "2018,2WL,single,tip-2018,,", "2018,2WL,single,tip-2018,yes,");

        Assert.Equal([true, false], data.Validate().GetValueOrThrow().Placements.Select(p => p.IsCountry));
    }
}
