using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class PlacementStripTests
{
    [Fact]
    public void Each_edition_has_a_cell_in_the_row_of_its_tier_and_a_missing_one_is_left_empty() => Assert.Equal(
        "<svg class=\"strip\" viewBox=\"0 0 6 4\" role=\"img\" aria-label=\"2001 Tier 3, 2002–2003 Tier 1, 2005 Tier 1, 2006 Tier 2 Watch List\">"
        + "<path class=\"t1\" d=\"M1 0h2v1H1zM4 0h1v1H4z\"/><path class=\"tw\" d=\"M5 2h1v1H5z\"/><path class=\"t3\" d=\"M0 3h1v1H0z\"/></svg>",
        Draw(2001, 2006, (2001, Tier.Three), (2002, Tier.One), (2003, Tier.One), (2005, Tier.One), (2006, Tier.TwoWatchList)));

    [Fact]
    public void Strips_of_a_page_have_the_same_editions_whatever_a_country_has()
    {
        var svg = XElement.Parse(Draw(2001, 2018, (2000, Tier.One), (2010, Tier.Two), (2019, Tier.One)));

        Assert.Equal("0 0 18 4", svg.Attribute("viewBox")?.Value);
        Assert.Equal("2010 Tier 2", svg.Attribute("aria-label")?.Value);
        Assert.Equal("M9 1h1v1H9z", Assert.Single(svg.Elements()).Attribute("d")?.Value);
    }

    [Fact]
    public void A_special_case_stands_outside_the_order() =>
        Assert.Contains("<path class=\"sc\" d=\"M0 1.8h2v.4H0z\"/>", Draw(2017, 2018, (2017, Tier.SpecialCase), (2018, Tier.SpecialCase)), StringComparison.Ordinal);

    [Fact]
    public void Where_sources_differ_the_one_named_first_counts() =>
        Assert.Contains("\"2018 Tier 2\"", Draw(2018, 2018, (2018, Tier.Two), (2018, Tier.Three)), StringComparison.Ordinal);

    [Fact]
    public void A_country_without_placements_has_no_strip() => Assert.Empty(Draw(2001, 2018));

    [Fact]
    public void The_strips_of_a_whole_edition_stay_under_sixty_kilobytes()
    {
        var facts = Repository.Facts;
        var strips = facts.CountriesOf(2018).Select(c => PlacementStrip.Draw(facts.PlacementsOf(c.Code), 2001, 2018, MadeChart.Wording)).ToList();

        Assert.InRange(strips.Sum(s => Encoding.UTF8.GetByteCount(s)), 1, 60_000);
        Assert.InRange(strips.Max(s => Encoding.UTF8.GetByteCount(s)), 1, 700);
    }

    private static string Draw(int first, int last, params (int Edition, Tier Tier)[] placements) =>
        PlacementStrip.Draw(placements.Select(p => MadeFacts.Placement(p.Edition, p.Tier)), first, last, MadeChart.Wording);
}
