using CsCheck;
using ReportKit.Facts;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Tests.Facts;

public class FigureTotalTests
{
    private static readonly CountryCode[] Three = [new("XAA"), new("XAB"), new("XAC")];

    [Fact]
    public void Adds_up_values_and_counts_gaps_and_silence_apart()
    {
        var total = Total(Figure("<5", "XAA"), Gap(FactStatus.NotReported, "XAB"));

        Assert.Equal(new CoveredSum(0, 4, 1, 3, 0), total.Sum);
        Assert.Equal(1, total.Gaps[FactStatus.NotReported]);
        Assert.Equal(0, total.Gaps[FactStatus.Withheld]);
        Assert.Equal(1, total.Silent);
    }

    [Fact]
    public void Names_the_entries_it_rests_on_gaps_too() =>
        Assert.Equal(
            ["XAA.convictions.2017.persons..newer", "XAB.convictions.2017.persons..newer"],
            Total(Gap(FactStatus.NotReported, "XAB"), Figure("7", "XAA")).Facts.Select(f => f.Id));

    [Fact]
    public void A_part_isnt_added_to_the_whole() =>
        Assert.Equal(7, Total(Figure("7", "XAA"), Figure("3", "XAA", breakdown: "sex=female"), Figure("2", "XAB", breakdown: "sex=male")).Sum.High);

    [Fact]
    public void Cases_arent_added_to_persons() =>
        Assert.Equal(7, Total(Figure("7", "XAA"), Figure("3", "XAB", unit: "cases")).Sum.High);

    [Fact]
    public void A_reporting_period_isnt_a_calendar_year() =>
        Assert.Equal(7, Total(Figure("7", "XAA"), Figure("3", "XAB", period: "RP2017"), Figure("2", "XAC", period: "RP2018")).Sum.High);

    [Fact]
    public void A_country_that_wasnt_asked_for_doesnt_count() =>
        Assert.Equal(new CoveredSum(7, 7, 1, 3, 0), Total(Figure("7", "XAA"), Figure("3", "XAU")).Sum);

    [Fact]
    public void Of_several_sources_the_one_that_a_report_uses_counts_once()
    {
        var table = Table(Figure("7", source: "undated-a"), Figure("9", source: "undated-b"));

        Assert.Equal(9, Of(table).Sum.High);
        Assert.Equal(table.Conflicts.Single().Facts[0], Of(table).Facts.Single());
    }

    [Fact]
    public void A_newer_gap_replaces_an_older_value() =>
        Assert.Equal(0, Total(Figure("7", source: "list"), Gap(FactStatus.Withheld, source: "newer")).Sum.Covered);

    [Theory]
    [InlineData("convictoins", "persons", "Did you mean 'convictions'?")]
    [InlineData("convictions", "victims", "Its units in indicators.csv: persons, cases.")]
    [InlineData("share", "percent", "Percentages of share don't add up.")]
    public void What_cant_be_added_up_is_refused(string indicator, string unit, string says) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(() =>
            FigureTotal.Of(Table(Figure("50", unit: "percent")), new IndicatorId(indicator), unit, FactPeriod.Calendar(2017), Three)).Message, StringComparison.Ordinal);

    [Fact]
    public void Order_of_facts_and_countries_doesnt_matter()
    {
        FigureFact[] facts =
            [Figure("7", "XAA", source: "older"), Figure("<5", "XAA"), Gap(FactStatus.Presumed, "XAB"), Figure("12..16", "XAC"), Figure("1", "XAC", source: "undated-a")];
        var expected = Of(Table(facts));

        Gen.Select(Gen.Shuffle(facts), Gen.Shuffle(Three)).Sample((shuffled, countries) =>
        {
            var total = FigureTotal.Of(Table(shuffled), Convictions, "persons", FactPeriod.Calendar(2017), countries);
            return total.Sum == expected.Sum && total.Silent == expected.Silent && total.Facts.SequenceEqual(expected.Facts);
        });
    }

    private static FigureTotal Total(params FigureFact[] facts) => Of(Table(facts));

    private static FigureTotal Of(FactTable facts) => FigureTotal.Of(facts, Convictions, "persons", FactPeriod.Calendar(2017), Three);
}
