namespace ReportKit.Tests.Sources;

public sealed class ReferenceCheckerTests : IDisposable
{
    private readonly DataFolder data = new();

    [Theory]
    [InlineData("XAB", " Countries are named by their ISO 3166-1 alpha-3 code.")]
    [InlineData("AXA", " Did you mean XAA (Exampleland)?")]
    [InlineData("xaa", " Write XAA (Exampleland).")]
    [InlineData("Exampleland", " Write XAA (Exampleland).")]
    [InlineData("EXAMPLELAND", " Write XAA (Exampleland).")]
    [InlineData("Examplelnad", " Did you mean XAA (Exampleland)?")]
    [InlineData("Elsewhere", " Countries are named by their ISO 3166-1 alpha-3 code.")]
    public void An_unknown_country_brings_the_right_code(string country, string hint) =>
        Assert.Equal($"data/tiers.csv(4,1): error RK1106: '{country}' isn't in countries.csv.{hint}", data.AddRow("tiers.csv", $"{country},2018,2,single,un-office").Problem());

    [Fact]
    public void Another_spelling_seen_in_real_files_brings_the_right_code() =>
        Assert.Equal(
            "data/tiers.csv(4,1): error RK1106: 'Exampleland, Republic of' isn't in countries.csv. Write XAA (Exampleland).",
            data.AddRow("tiers.csv", "\"Exampleland, Republic of\",2018,2,single,un-office").Problem());

    [Fact]
    public void An_unknown_indicator_brings_a_near_one() =>
        Assert.Equal(
            "data/prosecutions.csv(3,5): error RK1106: 'convictoins' isn't in indicators.csv. Did you mean 'convictions'?",
            data.AddFigure(indicator: "convictoins").Problem());

    [Fact]
    public void An_unknown_source_brings_near_ones() =>
        Assert.Equal(
            "data/tiers.csv(4,19): error RK1106: 'tip-2019' isn't in sources.csv. Did you mean 'tip-2017' or 'tip-2018'?",
            data.AddRow("tiers.csv", "XAA,2018,2,single,tip-2019").Problem());

    [Fact]
    public void An_unknown_edition_is_reported_at_its_cell() =>
        Assert.Equal("data/tiers.csv(4,5): error RK1106: '2031' isn't in editions.csv. Correct it, or add it there first.", data.AddRow("tiers.csv", "XAA,2031,2,single,un-office").Problem());

    [Fact]
    public void One_unknown_name_in_many_rows_is_one_cause()
    {
        data.AddFigure(source: "tip-2020").AddFigure(source: "tip-2020", period: "2016").AddRow("tiers.csv", "XAA,2018,2,single,tip-2020");

        var problems = data.Validate().Problems;

        Assert.Equal(3, problems.Count);
        Assert.All(problems, p => Assert.Equal(("RK1106", "sources=tip-2020"), (p.Code, p.Cause)));
    }

    [Fact]
    public void A_row_that_is_broken_elsewhere_can_still_be_named()
    {
        data.Replace("sources.csv", "Trafficking in Persons Report,2018,2018-06-30", "Trafficking in Persons Report,2018,30 June 2018");

        Assert.StartsWith("data/sources.csv(3,70): error RK1102: '30 June 2018' isn't a published", Assert.Single(data.Problems(), p => !p.Contains(".yml", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    public void Dispose() => data.Dispose();
}
