using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class ChartAltTextTests
{
    [Theory]
    [InlineData("2015=5 2016=? 2017=12", "Convictions rose from 5 in 2015 to 12 in 2017. Not reported: 2016.")]
    [InlineData("2015=12 2016=20 2017=5", "Convictions fell from 12 in 2015 to 5 in 2017; highest 20 in 2016.")]
    [InlineData("2015=5 2016=5", "Convictions: 5 in 2015 and 5 in 2016.")]
    [InlineData("2015=0 2016=1250", "Convictions rose from 0 in 2015 to 1,250 in 2016.")]
    [InlineData("2015=? 2016=7", "Convictions: 7 in 2016. Not reported: 2015.")]
    [InlineData("2015=? 2016=?", "Convictions: no figure. Not reported: 2015, 2016.")]
    [InlineData("2015=? 2016=? 2017=? 2018=1 2019=2", "Convictions rose from 1 in 2018 to 2 in 2019. Not reported: 2015–2017.")]
    public void Tells_the_course_and_every_gap(string points, string expected) => Assert.Equal(expected, ChartAltText.Of(MadeChart.Convictions(points)));

    [Theory]
    [InlineData("2015=<5 2016=20", "Convictions rose from between 0 and 4 in 2015 to 20 in 2016.")]
    [InlineData("2015=<5 2016=2..6", "Convictions: between 0 and 4 in 2015, between 2 and 6 in 2016.")]
    [InlineData("2015=at-least_12 2016=nearly_9", "Convictions fell from at least 12 in 2015 to nearly 9 in 2016.")]
    [InlineData("2015=about_12 2016=30", "Convictions: about 12 in 2015, 30 in 2016.")]
    public void Says_no_more_than_the_bounds_tell(string points, string expected) =>
        Assert.StartsWith(expected, ChartAltText.Of(MadeChart.Convictions(points)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2015=1 2016=7 2017=7 2018=3", "Convictions rose from 1 in 2015 to 3 in 2018; highest 7 in 2016 and 2017.")]
    [InlineData("2014=1 2015=7 2016=6 2017=7 2018=7 2019=7 2020=3", "Convictions rose from 1 in 2014 to 3 in 2020; highest 7 in 2015 and 2017–2019.")]
    public void All_years_with_the_highest_value_are_named(string points, string expected) => Assert.Equal(expected, ChartAltText.Of(MadeChart.Convictions(points)));

    [Theory]
    [InlineData("2015=1 2016=7 2017=6..9 2018=3")]
    [InlineData("2015=1 2016=7 2017=at-least_5 2018=3")]
    [InlineData("2015=1 2016=about_7 2017=about_7 2018=3")]
    public void Nothing_is_called_the_highest_where_another_may_be_higher(string points) =>
        Assert.DoesNotContain("highest", ChartAltText.Of(MadeChart.Convictions(points)), StringComparison.Ordinal);

    [Fact]
    public void Points_of_two_series_are_no_rise_and_none_of_them_is_the_highest()
    {
        var figure = MadeChart.Of(ChartKind.GroupedColumns) with
        {
            Series = [new ChartSeries("Convictions", [Point("2015", 5, "a"), Point("2016", 20, "b"), Point("2017", 12, "b")])],
        };

        Assert.Equal("Convictions: 5 in 2015 and 12 in 2017, which may not be counted alike.", ChartAltText.Of(figure));

        static ChartPoint Point(string label, decimal value, string origin) => ChartPoint.Of(label, value) with { Origin = origin };
    }

    [Fact]
    public void A_part_is_told_with_what_it_is_a_part_of()
    {
        Assert.Equal(
            "Victims detected (female) fell from 931 in 2007 to 363 in 2017.",
            ChartAltText.Of(MadeChart.Of(ChartKind.GroupedColumns, ("female", "2007=931 2017=363")) with { Subject = "Victims detected" }));
        Assert.Equal("Victims detected (2017): female 5; male 3.", ChartAltText.Of(MadeChart.Of(ChartKind.Bars, ("2017", "female=5 male=3")) with { Subject = "Victims detected" }));
    }

    [Fact]
    public void A_gap_of_one_series_is_told_of_that_series() => Assert.Equal(
        "Prosecutions rose from 1 in 2015 to 3 in 2016. Convictions: 2 in 2015. Convictions, not reported: 2016.",
        ChartAltText.Of(MadeChart.Of(ChartKind.GroupedColumns, ("Prosecutions", "2015=1 2016=3"), ("Convictions", "2015=2 2016=?"))));

    [Fact]
    public void Levels_are_told_as_runs() => Assert.Equal(
        "Exampleland: Second in 2015–2017; not reported in 2018; Third in 2019.",
        ChartAltText.Of(MadeChart.Of(ChartKind.Levels, ("Exampleland", "2015=2 2016=2 2017=2 2018=? 2019=3"))));

    [Fact]
    public void Bars_are_told_one_by_one() => Assert.Equal(
        "Convictions: Africa 12; Europe not reported.", ChartAltText.Of(MadeChart.Convictions("Africa=12 Europe=?", ChartKind.Bars)));

    [Fact]
    public void A_figure_without_points_says_so() => Assert.Equal("No figures.", ChartAltText.Of(MadeChart.Of(ChartKind.Lines)));

    [Fact]
    public void Each_sentence_knows_the_facts_that_it_tells()
    {
        var (first, gap, last) = (MadeFacts.Figure("5", period: "2015"), MadeFacts.Gap(FactStatus.NotReported, period: "2016"), MadeFacts.Figure("12"));
        var figure = MadeChart.Of(ChartKind.Lines) with
        {
            Series = [new ChartSeries("Persons convicted", [ChartPoint.Of("2015", 5, first, first), ChartPoint.Missing("2016", "not reported", gap), ChartPoint.Of("2017", 12, last)])],
            Note = "a remark",
        };

        var sentences = ChartAltText.Sentences(figure);

        Assert.Equal(["persons-convicted", "gap-1", "note"], sentences.Select(s => s.Id));
        Assert.Equal("Persons convicted rose from 5 in 2015 to 12 in 2017.", sentences[0].Text);
        Assert.Equal([first, gap, last], sentences[0].Facts);
        Assert.Equal([gap], sentences[1].Facts);
        Assert.Equal([false, false, true], sentences.Select(s => s.IsFixed));
        Assert.Equal(ChartAltText.Of(figure), string.Join(' ', sentences.Select(s => s.Text)));
    }

    [Fact]
    public void A_gap_that_nobody_states_and_how_to_read_a_range_are_fixed_wording() => Assert.All(
        ChartAltText.Sentences(MadeChart.Convictions("2015=1..4 2016=?")).Skip(1), s => Assert.True(s.IsFixed, s.Text));

    [Fact]
    public void What_others_give_is_told_by_the_facts_of_those_points_alone()
    {
        var (plain, differs) = (MadeFacts.Figure("5", period: "2015"), MadeFacts.Figure("12"));
        var figure = MadeChart.Of(ChartKind.Lines) with
        {
            Series = [new ChartSeries("Convictions", [ChartPoint.Of("2015", 5, plain), ChartPoint.Of("2017", 12, differs) with { Others = [MadeFacts.Value("13")] }])],
        };

        Assert.Equal([differs], ChartAltText.Sentences(figure).Single(s => s.Id == "other").Facts);
    }

    [Fact]
    public void No_two_sentences_share_an_id_whatever_the_series_are_called() => Assert.Equal(
        ["series-1", "forced-labour", "series-3", "series-4", "gap-1", "interval"],
        ChartAltText.Sentences(MadeChart.Of(ChartKind.Lines, ("Interval", "2015=1"), ("Forced labour", "2015=1..4"), ("Forced  Labour", "2015=1"), ("…", "2015=?"))).Select(s => s.Id));
}
