namespace ReportKit.Tests.Facts;

public sealed class ReferenceDataReaderTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void An_indicator_knows_its_section_and_units()
    {
        var indicator = data.Validate().GetValueOrThrow().Indicators[new IndicatorId("convictions")];

        Assert.Equal(SectionKind.Prosecution, indicator.Section);
        Assert.Equal(["cases", "persons"], indicator.Units);
    }

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

    public void Dispose() => data.Dispose();
}
