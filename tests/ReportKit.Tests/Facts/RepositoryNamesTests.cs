namespace ReportKit.Tests.Facts;

/// <summary>Names in the repository's data, against what the editions print.</summary>
public class RepositoryNamesTests
{
    [Theory]
    [InlineData("SWZ", 2010, "Swaziland")]
    [InlineData("SWZ", 2017, "Swaziland")]
    [InlineData("SWZ", 2018, "Eswatini")]
    [InlineData("MKD", 2018, "Macedonia")]
    [InlineData("MKD", 2019, "North Macedonia")]
    [InlineData("TUR", 2022, "Turkey")]
    [InlineData("TUR", 2023, "Türkiye")]
    [InlineData("CPV", 2013, "Cape Verde")]
    [InlineData("CPV", 2014, "Cabo Verde")]
    [InlineData("CZE", 2015, "the Czech Republic")]
    [InlineData("CZE", 2017, "Czechia")]
    [InlineData("TLS", 2006, "East Timor")]
    [InlineData("TLS", 2012, "Timor-Leste")]
    [InlineData("SCG", 2002, "the Federal Republic of Yugoslavia")]
    [InlineData("SCG", 2003, "Serbia and Montenegro")]
    [InlineData("MMR", 2010, "Burma")]
    [InlineData("MMR", 2025, "Burma")]
    [InlineData("MAC", 2016, "Macau")]
    public void A_country_has_the_name_that_the_edition_uses(string country, int edition, string name) =>
        Assert.Equal(name, Repository.Facts.Countries[new CountryCode(country)].In(edition).NameInText);

    [Fact]
    public void The_edition_of_2010_has_no_name_that_came_later() =>
        Assert.DoesNotContain(Repository.Facts.CountriesOf(2010), c => c.Name is "Eswatini" or "North Macedonia" or "Türkiye" or "Cabo Verde" or "Czechia");
}
