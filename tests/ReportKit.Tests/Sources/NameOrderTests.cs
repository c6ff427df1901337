using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public class NameOrderTests
{
    [Theory]
    [InlineData("Costa Rica", "Côte d'Ivoire", "Croatia")]
    [InlineData("Tunisia", "Türkiye", "Turkmenistan")]
    [InlineData("Guinea", "Guinea-Bissau", "Guyana")]
    [InlineData("Niger", "Nigeria", "North Korea")]
    [InlineData("Åland", "Azerbaijan", "Bahamas")]
    public void Accents_do_not_move_a_name(string first, string second, string third) =>
        Assert.Equal([first, second, third], new[] { third, second, first }.Order(NameOrder.English));

    [Fact]
    public void Names_that_differ_in_accents_or_capitals_alone_still_have_an_order()
    {
        string[] names = ["Cote", "Coté", "Côte", "Côté", "cote"];
        Assert.Equal(names.Order(NameOrder.English), names.Reverse().Order(NameOrder.English));
        Assert.Equal(5, names.Distinct().Count(n => NameOrder.Key(n) == "COTE"));
    }

    [Theory]
    [InlineData("Curaçao", "CURACAO")]
    [InlineData("Curac\u0327ao", "CURACAO")]
    [InlineData("Côte d\u2019Ivoire", "COTE D'IVOIRE")]
    [InlineData("Türkiye", "TURKIYE")]
    [InlineData("São Tomé", "SAO TOME")]
    [InlineData("Łódź ßæŒ", "LODZ SSAEOE")]
    public void A_key_has_neither_accents_nor_small_letters(string name, string key) => Assert.Equal(key, NameOrder.Key(name));
}
