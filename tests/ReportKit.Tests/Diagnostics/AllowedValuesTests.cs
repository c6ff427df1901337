using ReportKit.Diagnostics;

namespace ReportKit.Tests.Diagnostics;

public class AllowedValuesTests
{
    private static readonly string[] Tiers = ["1", "2", "2WL", "3", "SC"];

    [Theory]
    [InlineData("Tier 3", "3")]
    [InlineData("tier-1", "1")]
    [InlineData("Tier 2WL", "2WL")]
    [InlineData("2wl", "2WL")]
    [InlineData("Watchlist", "2WL")]
    [InlineData("Watch List", "2WL")]
    [InlineData("Tier 2 Watch List", "2WL")]
    [InlineData("Tier 2 (Watch List)", "2WL")]
    [InlineData("2 watchlist", "2WL")]
    [InlineData("T2WL", "2WL")]
    [InlineData("Special Case", "SC")]
    [InlineData("special-case", "SC")]
    [InlineData("Tier Two", "2")]
    public void A_tier_as_people_write_it_has_its_value(string found, string value) =>
        Assert.Equal($"'{found}' isn't a tier. Allowed: 1, 2, 2WL, 3, SC. Did you mean '{value}'?", AllowedValues.Message("tier", found, Tiers));

    [Theory]
    [InlineData("4")]
    [InlineData("")]
    [InlineData("tier")]
    [InlineData("Not ranked")]
    public void What_is_no_tier_has_no_hint(string found) =>
        Assert.EndsWith("Allowed: 1, 2, 2WL, 3, SC.", AllowedValues.Message("tier", found, Tiers), StringComparison.Ordinal);

    [Fact]
    public void The_article_fits_and_a_slip_brings_the_nearest() => Assert.Equal(
        "'Ratificaton' isn't an act. Allowed: signature, ratification, accession. Did you mean 'ratification'?",
        AllowedValues.Message("act", "Ratificaton", ["signature", "ratification", "accession"]));
}
