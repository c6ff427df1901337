namespace ReportKit.Tests.Narrative;

public sealed class PhrasesTests
{
    [Theory]
    [InlineData("0", "no persons")]
    [InlineData("1", "one person")]
    [InlineData("2", "two persons")]
    [InlineData("9", "nine persons")]
    [InlineData("10", "10 persons")]
    [InlineData("1250", "1,250 persons")]
    [InlineData("1400000", "1.4 million persons")]
    [InlineData("2.5", "2.5 persons")]
    [InlineData("<5", "fewer than five persons")]
    [InlineData("<2", "fewer than two persons")]
    [InlineData("12..16", "12 to 16 persons")]
    [InlineData("3..12", "three to 12 persons")]
    [InlineData("0..3", "zero to three persons")]
    [InlineData("0..1", "zero to one person")]
    [InlineData("at-least 12", "at least 12 persons")]
    [InlineData("at-least 1", "at least one person")]
    [InlineData("1..3", "one to three persons")]
    [InlineData("more-than 1000", "more than 1,000 persons")]
    [InlineData("up-to 26", "up to 26 persons")]
    [InlineData("nearly 800", "nearly 800 persons")]
    [InlineData("about 5", "about five persons")]
    public void Figure_writes_the_number_with_its_noun(string value, string expected) =>
        Assert.Equal(expected, MadeChart.Phrase("figure", MadeChart.Of(value)));

    [Theory]
    [InlineData("0", "no offences")]
    [InlineData("1", "one offence")]
    [InlineData("7", "seven offences")]
    [InlineData("<5", "fewer than five offences")]
    public void Figure_takes_another_noun_for_one_and_for_several(string value, string expected) =>
        Assert.Equal(expected, MadeChart.Phrase("figure", MadeChart.Of(value), noun: "offence/offences"));

    [Fact]
    public void A_noun_of_one_form_serves_for_both() =>
        Assert.Equal("one staff", MadeChart.Phrase("figure", MadeChart.Of("1"), noun: "staff"));

    [Theory]
    [InlineData("31", "$", "$31")]
    [InlineData("7", "$", "$7")]
    [InlineData("0", "$", "$0")]
    [InlineData("64000000", "MYR", "MYR 64 million")]
    [InlineData("461390", "$", "$461,390")]
    [InlineData("<5", "$", "less than $5")]
    [InlineData("100..200", "$", "$100 to $200")]
    [InlineData("at-least 1500000000", "$", "at least $1.5 billion")]
    [InlineData("more-than 5", "EUR", "more than EUR 5")]
    [InlineData("up-to 5", "$", "up to $5")]
    [InlineData("nearly 5", "$", "nearly $5")]
    [InlineData("about 23000000", "PHP", "about PHP 23 million")]
    public void Money_has_its_sign_or_code_before_digits(string value, string sign, string expected)
    {
        var figure = MadeChart.Of(value, unit: MadeChart.Money(sign));

        Assert.Equal(expected, MadeChart.Phrase("money", figure));
        Assert.Equal(expected, MadeChart.Phrase("figure", figure));
        Assert.Equal(expected, MadeChart.Phrase("amount", figure));
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("0", "none")]
    [InlineData("<5", "fewer than five")]
    [InlineData("0..3", "zero to three")]
    public void Amount_stands_without_a_noun(string value, string expected) =>
        Assert.Equal(expected, MadeChart.Phrase("amount", MadeChart.Of(value)));

    [Theory]
    [InlineData("2017", "in 2017")]
    [InlineData("RP2018", "during the reporting period")]
    [InlineData("RP2017", "from April 2016 to March 2017")]
    [InlineData("2017-07", "in July 2017")]
    [InlineData("2018-03-31", "on 31 March 2018")]
    [InlineData("2009-04/2009-09", "from April 2009 to September 2009")]
    [InlineData("2009-09/..", "from September 2009 on")]
    public void Period_names_the_time_as_the_source_does(string period, string expected)
    {
        Assert.Equal(expected, MadeChart.Phrase("period", MadeChart.Of("12", period)));
        Assert.Equal($"12 persons {expected}", MadeChart.Phrase("dated", MadeChart.Of("12", period)));
    }

    [Theory]
    [InlineData("RP2017", "in the previous reporting period")]
    [InlineData("RP2015", "from April 2014 to March 2015")]
    [InlineData("2016", "in 2016")]
    [InlineData("2016-07", "in July 2016")]
    public void Earlier_period_is_the_previous_one_only_where_it_is(string period, string expected) =>
        Assert.Equal(expected, MadeChart.Phrase("earlier-period", MadeChart.Of("12", period)));

    [Theory]
    [InlineData("12", "8", "up from eight in 2016")]
    [InlineData("12", "0", "up from none in 2016")]
    [InlineData("8", "12", "down from 12 in 2016")]
    [InlineData("0", "1", "down from one in 2016")]
    [InlineData("12", "12", "the same number as in 2016")]
    [InlineData("12", "about 12", "after about 12 in 2016")]
    [InlineData("12", "10..14", "after 10 to 14 in 2016")]
    [InlineData("<5", "<5", "after fewer than five in 2016")]
    [InlineData("12", "<5", "up from fewer than five in 2016")]
    [InlineData("more-than 8", "8", "up from eight in 2016")]
    [InlineData("at-least 8", "8", "after eight in 2016")]
    public void Change_says_no_more_than_the_bounds_tell(string value, string earlier, string expected)
    {
        var (figure, previous) = (MadeChart.Of(value), MadeChart.Of(earlier, "2016"));

        Assert.Equal(expected, MadeChart.Phrase("change", figure, previous));
        Assert.EndsWith($"in 2017, {expected}", MadeChart.Phrase("compared", figure, previous), StringComparison.Ordinal);
    }

    [Fact]
    public void Change_without_an_earlier_figure_says_so()
    {
        Assert.Equal("the first figure available", MadeChart.Phrase("change", MadeChart.Of("12")));
        Assert.Equal("with no figure in 2016", MadeChart.Phrase("change", MadeChart.Of("12"), MadeChart.Of("", "2016", FactStatus.NotReported)));
    }

    [Fact]
    public void Against_gives_the_earlier_figure_without_a_judgement()
    {
        Assert.Equal("compared with eight in 2016", MadeChart.Phrase("against", MadeChart.Of("12"), MadeChart.Of("8", "2016")));
        Assert.Equal("compared with none in 2016", MadeChart.Phrase("against", MadeChart.Of("12"), MadeChart.Of("0", "2016")));
        Assert.Equal("with no earlier figure to compare", MadeChart.Phrase("against", MadeChart.Of("12")));
        Assert.Equal("with no figure in the previous reporting period", MadeChart.Phrase("against", MadeChart.Of("12", "RP2018"), MadeChart.Of("", "RP2017", FactStatus.NoInformation)));
    }

    [Fact]
    public void Previous_is_empty_where_there_is_none()
    {
        Assert.Equal("", MadeChart.Phrase("previous", MadeChart.Of("12")));
        Assert.Equal("$5 in 2016", MadeChart.Phrase("previous", MadeChart.Of("12"), MadeChart.Of("5", "2016", unit: MadeChart.Money("$"))));
    }

    [Theory]
    [InlineData(FactStatus.NotReported, "the government did not report how many traffickers were convicted")]
    [InlineData(FactStatus.NoInformation, "no information was available on how many traffickers were convicted")]
    [InlineData(FactStatus.Withheld, "the government withheld how many traffickers were convicted")]
    [InlineData(FactStatus.NotApplicable, "the question of how many traffickers were convicted does not arise")]
    [InlineData(FactStatus.Presumed, "for want of data the law presumes, without a report, that there were no convictions")]
    public void Unknown_says_which_gap_it_is(FactStatus status, string expected)
    {
        Assert.Equal(expected, MadeChart.Phrase("unknown", MadeChart.Of("", status: status)));
        Assert.Equal(expected, MadeChart.Phrase("figure", MadeChart.Of("", status: status)));
    }

    [Fact]
    public void Unknown_of_an_indicator_that_asks_nothing_names_the_number() =>
        Assert.Equal("the government did not report the number of convictions", MadeChart.Phrase("unknown", MadeChart.Of("", status: FactStatus.NotReported, asks: "")));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("1250", "1,250")]
    [InlineData("1400000", "1,400,000")]
    [InlineData("<5", "0–4")]
    [InlineData("12..16", "12–16")]
    [InlineData("at-least 12", "≥ 12")]
    [InlineData("more-than 12", "> 12")]
    [InlineData("up-to 12", "≤ 12")]
    [InlineData("nearly 12", "nearly 12")]
    [InlineData("about 12", "about 12")]
    public void Cell_has_digits_and_the_bound(string value, string expected) =>
        Assert.Equal(expected, MadeChart.Phrase("cell", MadeChart.Of(value)));

    [Theory]
    [InlineData(FactStatus.NotReported, "not reported")]
    [InlineData(FactStatus.NoInformation, "no information")]
    [InlineData(FactStatus.NotApplicable, "not applicable")]
    [InlineData(FactStatus.Withheld, "withheld")]
    [InlineData(FactStatus.Presumed, "presumed")]
    public void Cell_keeps_the_gaps_apart(FactStatus status, string expected) =>
        Assert.Equal(expected, MadeChart.Phrase("cell", MadeChart.Of("", status: status)));

    [Fact]
    public void A_cell_that_stands_among_others_of_other_years_has_its_own()
    {
        Assert.Equal("0–4 in 2017", MadeChart.Phrase("dated-cell", MadeChart.Of("<5")));
        Assert.Equal("$1,500 in 2017", MadeChart.Phrase("dated-cell", MadeChart.Of("1500", unit: MadeChart.Money("$"))));
        Assert.Equal("withheld in 2017", MadeChart.Phrase("dated-cell", MadeChart.Of("", status: FactStatus.Withheld)));
    }

    [Fact]
    public void A_comparison_tells_both_figures()
    {
        var (figure, previous) = (MadeChart.Of("12"), MadeChart.Of("8", "2016"));

        Assert.Equal([figure, previous], MadeChart.Traced("compared", figure, previous).Facts);
        Assert.Equal([figure], MadeChart.Traced("dated", figure, previous).Facts);
    }

    [Fact]
    public void Every_phrase_of_the_templates_folder_stands_in_these_tests()
    {
        var tested = new[] { "against", "amount", "cell", "change", "compared", "dated", "dated-cell", "earlier-period", "figure", "money", "number", "period", "previous", "unknown" };

        Assert.Equal(tested, Rendering.Xaa.Templates.NamesIn("phrases/"));
    }
}
