namespace ReportKit.Importing.Tests.Mapping;

public sealed class CountryNamesTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Exampleland", "XAA")]
    [InlineData("Exampleland, Republic of", "XAA")]
    [InlineData("Bolivia (Plurinational State of)", "BOL")]
    [InlineData("TÃ¼rkiye", "TUR")]
    [InlineData("CÃ´te dâ€™Ivoire", "CIV")]
    [InlineData("C\uFFFDTE D'IVOIRE", "CIV")]
    public void A_name_that_can_mean_one_country_is_found(string name, string code) => Assert.Equal(code, new CountryNames(folder.Sources).Find(name));

    [Theory]
    [InlineData("Congo", "COD", "COG")]
    [InlineData("Korea", "KOR", "PRK")]
    [InlineData("Northern Sample (under res. 1)", "XAB (Northern Sample)")]
    [InlineData("Exampelland", "XAA (Exampleland)")]
    [InlineData("Everywhere")]
    public void What_isn_t_sure_is_never_guessed_but_suggested(string name, params string[] suggested)
    {
        var names = new CountryNames(folder.Sources);

        Assert.Null(names.Find(name));
        Assert.All(suggested, code => Assert.Contains(code, names.Hint(name), StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_counts_only_if_it_is_that_of_ISO()
    {
        var names = new CountryNames(folder.Sources);

        // SUD is Sudan's code at the Olympic Games.
        Assert.Equal((true, false, false), (names.HasCode("XAA"), names.HasCode("SUD"), names.HasCode("")));
    }
}
