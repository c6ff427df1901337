namespace ReportKit.Tests.Facts;

public sealed class ReferenceDataReaderTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void An_indicator_knows_its_section_and_units()
    {
        var indicator = data.Validate().GetValueOrThrow().Indicators[new IndicatorId("convictions")];

        Assert.Equal(SectionRole.Prosecution, indicator.Section.Role);
        Assert.Equal(["cases", "persons"], indicator.Units);
    }

    [Theory]
    [InlineData("cases persosn", "data/indicators.csv(2,37): error RK1106: 'persosn' isn't in units.csv. Did you mean 'persons'? Units are separated by spaces; 'money' stands for any currency.")]
    [InlineData("cases mony", "data/indicators.csv(2,37): error RK1106: 'mony' isn't in units.csv. Did you mean 'money'? Units are separated by spaces; 'money' stands for any currency.")]
    public void The_units_of_an_indicator_are_known(string units, string expected) =>
        Assert.Equal(expected, data.Replace("indicators.csv", "cases persons", units).Problems()[0]);

    [Theory]
    [InlineData("../2010/PRK")]
    [InlineData("../../evil")]
    [InlineData("/tmp")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("xaa")]
    [InlineData("XA")]
    [InlineData("XAAB")]
    [InlineData("X\u0410A")]
    public void A_country_has_a_code_of_three_capital_letters(string code) => Assert.Equal(
        $"data/countries.csv(2,1): error RK1102: '{code}' isn't an iso3: it needs three capital letters.",
        data.Replace("countries.csv", "XAA,", $"{code},").Problems()[0]);

    [Theory]
    [InlineData("NUL", "Windows keeps this name for a device")]
    [InlineData("CON", "Windows keeps this name for a device")]
    public void A_code_can_be_the_name_of_a_folder(string code, string objection) =>
        Assert.Equal(
            $"data/countries.csv(3,1): error RK1102: '{code}' can't be a country's code, because a folder is named after it and {objection}. Give it three capital letters, as ISO 3166-1 does; XAA to XZZ are free for codes of your own.",
            data.AddRow("countries.csv", $"{code},,,Otherland,Otherland,,,,EAP,").Problem());

    [Theory]
    [InlineData("../evil", "it holds '/'")]
    [InlineData("..", "it begins with a dot")]
    [InlineData("xaa", "only its case is another than that of data/countries.csv(2)")]
    public void A_laxer_description_of_the_tables_changes_nothing_of_that(string code, string objection) =>
        Assert.Contains(
            $"'{code}' can't be a country's code, because a folder is named after it and {objection}.",
            data.Replace("datapackage.json", "^(?:[A-Z]{3})$", "^(?:.+)$").AddRow("countries.csv", $"{code},,,Otherland,Otherland,,,,EAP,").Problem(),
            StringComparison.Ordinal);

    [Fact]
    public void A_release_that_is_not_verified_stays_unknown() =>
        Assert.Null(data.Replace("editions.csv", "2018-03-31,2018-06-30", "2018-03-31,").Validate().GetValueOrThrow().Editions[2018].Released);

    [Fact]
    public void A_reporting_period_ends_after_it_begins() =>
        Assert.Equal(
            "data/editions.csv(2,17): error RK1210: The reporting period ends on 2016-03-31, before it begins (2016-04-01). Correct one of the two days.",
            data.Replace("editions.csv", "2016-04-01,2017-03-31", "2016-04-01,2016-03-31").Problem());

    [Fact]
    public void An_edition_is_released_after_its_reporting_period() =>
        Assert.Equal(
            "data/editions.csv(3,28): error RK1210: The edition can't be released on 2018-03-30, before its reporting period ends.",
            data.Replace("editions.csv", "2018-03-31,2018-06-30", "2018-03-31,2018-03-30").Problem());

    [Theory]
    [InlineData("2017-03-31,2018-03-31")]
    [InlineData("2016-06-01,2016-12-31")]
    [InlineData("2015-04-01,2016-03-31")]
    public void A_reporting_period_begins_after_that_of_the_edition_before(string period) =>
        Assert.Equal(
            $"data/editions.csv(3,6): error RK1210: The reporting period of the 2018 edition begins on {period[..10]}, but that of 2017 ends only on 2017-03-31 (data/editions.csv(2,17)). Each begins after the one before it ends; correct one of the two days.",
            data.Replace("editions.csv", "2017-04-01,2018-03-31", period).Problem());

    [Fact]
    public void Whatever_the_order_of_the_rows() =>
        Assert.StartsWith(
            "data/editions.csv(2,6): error RK1210: The reporting period of the 2017 edition begins on 2016-04-01, but that of 2016 ends only on 2016-04-01 (data/editions.csv(4,17)).",
            data.AddRow("editions.csv", "2016,2015-04-01,2016-04-01,,R2008,tier-first,meet").Problem(), StringComparison.Ordinal);

    [Theory]
    [InlineData("2017-07-01,2018-06-30")]
    [InlineData("2017-04-01,2017-12-31")]
    public void Between_two_periods_days_may_be_left_out_and_one_may_be_short(string period) =>
        Assert.Empty(data.Replace("editions.csv", "2017-04-01,2018-03-31", period).Problems());

    public void Dispose() => data.Dispose();
}
