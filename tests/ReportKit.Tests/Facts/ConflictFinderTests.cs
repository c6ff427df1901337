namespace ReportKit.Tests.Facts;

public sealed class ConflictFinderTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void Two_sources_that_differ_are_both_kept_and_listed()
    {
        var facts = data.AddFigure(value: "14", source: "un-office").Validate().GetValueOrThrow();

        var conflict = Assert.Single(facts.Conflicts);
        Assert.Equal("XAA convictions 2017 persons", conflict.Key);
        Assert.Equal(["tip-2018 12", "un-office 14"], conflict.Facts.Cast<FigureFact>().Select(f => $"{f.Citation.Source} {f.Value!.Low}"));
        Assert.Equal("the source published last is used; an edition without a verified day counts from the end of its reporting period; among undated ones a fixed order decides", conflict.Rule);
        Assert.Equal(2, facts.Figures.Count);
    }

    [Fact]
    public void A_conflict_is_told_and_keeps_no_report_from_being_made() =>
        Assert.Equal(
            "data/prosecutions.csv(2): warning RK1209: Sources differ on XAA convictions 2017 persons: tip-2018 here, un-office at data/prosecutions.csv(3). All are kept and shown; the text follows tip-2018 (the source published last is used; an edition without a verified day counts from the end of its reporting period; among undated ones a fixed order decides).",
            data.AddFigure(value: "14", source: "un-office").Problem());

    [Fact]
    public void The_source_published_last_comes_first_whatever_its_id()
    {
        data.Replace("sources.csv", "Data portal,,,", "Data portal,,2019-01-01,").AddFigure(value: "14", source: "un-office").AddFigure(value: "13", source: "tip-2017", period: "2017");

        Assert.Equal(
            ["un-office", "tip-2018", "tip-2017"],
            Assert.Single(data.Replace("sources.csv", "2017,2017-06-30", "2017,2018-01-31").Validate().GetValueOrThrow().Conflicts).Facts.Select(f => f.Citation.Source.Value));
    }

    [Fact]
    public void Of_undated_sources_the_last_by_id_comes_first() =>
        Assert.Equal(
            ["un-office", "survey-2018"],
            Assert.Single(data.AddRow("sources.csv", "survey-2018,,Office,Survey,,,,Open,,").AddFigure(period: "2016", source: "survey-2018").AddFigure(period: "2016", value: "14", source: "un-office")
                .Validate().GetValueOrThrow().Conflicts).Facts.Select(f => f.Citation.Source.Value));

    [Fact]
    public void A_value_and_a_gap_conflict() =>
        Assert.Single(data.AddFigure(value: "", status: "not-reported", source: "un-office").Validate().GetValueOrThrow().Conflicts);

    [Fact]
    public void A_reported_zero_and_a_gap_conflict() =>
        Assert.Equal(2, Assert.Single(data.AddFigure(period: "2016", value: "0").AddFigure(period: "2016", value: "", status: "no-information", source: "un-office").Validate().GetValueOrThrow().Conflicts).Facts.Count);

    [Fact]
    public void Two_tiers_of_one_edition_conflict() =>
        Assert.Equal("XAA tier 2018", Assert.Single(data.AddRow("tiers.csv", "XAA,2018,3,single,un-office").Validate().GetValueOrThrow().Conflicts).Key);

    [Fact]
    public void Sources_that_agree_are_no_conflict() =>
        Assert.Empty(data.AddFigure(source: "un-office").AddRow("tiers.csv", "XAA,2018,2WL,single,un-office").Validate().GetValueOrThrow().Conflicts);

    [Theory]
    [InlineData("2016", "persons", "")]
    [InlineData("RP2018", "persons", "")]
    [InlineData("2017", "cases", "")]
    [InlineData("2017", "persons", "sex=female")]
    public void Another_period_unit_or_breakdown_is_another_thing(string period, string unit, string breakdown) =>
        Assert.Empty(data.AddFigure(value: "14", period: period, unit: unit, breakdown: breakdown, source: "un-office").Validate().GetValueOrThrow().Conflicts);

    public void Dispose() => data.Dispose();
}
