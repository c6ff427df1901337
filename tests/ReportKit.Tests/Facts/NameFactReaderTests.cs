namespace ReportKit.Tests.Facts;

public sealed class NameFactReaderTests : IDisposable
{
    private static readonly CountryCode Code = new("XAA");

    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void An_edition_has_the_name_of_its_time_and_the_table_of_countries_the_present_one()
    {
        data.AddRow("edition-names.csv", "XAA,2010,2017,Old Example,the Old Example,2018,un-office,tip-2017,verified,");
        var facts = data.Validate().GetValueOrThrow();

        Assert.Equal("Exampleland", facts.Countries[Code].Name);
        Assert.Equal(["Exampleland", "Old Example", "Old Example", "Exampleland"], new[] { 2009, 2010, 2017, 2018 }.Select(e => facts.Countries[Code].In(e).Name));
        Assert.Equal("the Old Example", Assert.Single(facts.CountriesOf(2017)).NameInText);
        Assert.Equal("XAA.name.2010", Assert.Single(facts.Names).Id);
    }

    [Fact]
    public void A_name_without_a_last_edition_holds_in_every_later_one() => Assert.Equal(
        "Own Example",
        data.AddRow("edition-names.csv", "XAA,2001,,Own Example,Own Example,,un-office,tip-2017,verified,").Validate().GetValueOrThrow().Countries[Code].In(2099).Name);

    [Fact]
    public void A_name_does_not_end_before_it_begins() => Assert.Equal(
        "data/edition-names.csv(2,10): error RK1210: The last edition with this name, 2010, comes before the first, 2017. Put the earlier year under first_edition.",
        data.AddRow("edition-names.csv", "XAA,2017,2010,Old Example,Old Example,2018,un-office,tip-2017,verified,").Problem());

    [Fact]
    public void A_country_has_one_name_in_an_edition() => Assert.Equal(
        "data/edition-names.csv(3,5): error RK1210: XAA has the name 'Old Example' in one of these editions already, at data/edition-names.csv(2). An edition has one name for a country: let the earlier name end before this one begins.",
        data.AddRow("edition-names.csv", "XAA,2001,2010,Old Example,Old Example,2018,un-office,tip-2017,verified,")
            .AddRow("edition-names.csv", "XAA,2010,,Own Example,Own Example,,un-office,tip-2017,verified,").Problem());
}
