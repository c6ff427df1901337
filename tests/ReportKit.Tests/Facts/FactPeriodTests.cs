using CsCheck;

namespace ReportKit.Tests.Facts;

public sealed class FactPeriodTests
{
    [Theory]
    [InlineData("2017", PeriodKind.CalendarYear, "2017-01-01", "2017-12-31")]
    [InlineData("RP2018", PeriodKind.ReportingPeriod, "2017-04-01", "2018-03-31")]
    [InlineData("2016-02", PeriodKind.Month, "2016-02-01", "2016-02-29")]
    [InlineData("2009-04/2009-09", PeriodKind.Months, "2009-04-01", "2009-09-30")]
    [InlineData("2009-04/2009-04", PeriodKind.Months, "2009-04-01", "2009-04-30")]
    [InlineData("2009-09/..", PeriodKind.Months, "2009-09-01", null)]
    [InlineData("2018-03-31", PeriodKind.Day, "2018-03-31", "2018-03-31")]
    public void Reads_each_way_in_which_a_source_names_a_time(string text, PeriodKind kind, string from, string? to)
    {
        Assert.True(FactPeriod.TryParse(text, Editions, out var period));
        Assert.Equal((kind, Day(from), to is null ? default(DateOnly?) : Day(to)), (period.Kind, period.From, period.To));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("RP2019", "2018-01-01", "2018-12-31")]
    [InlineData("RP2020", "2019-07-15", "2020-12-31")]
    public void A_reporting_period_has_the_days_that_its_edition_gives_and_is_named_by_it(string text, string from, string to)
    {
        var editions = new[] { Edition(2019, "2018-01-01", "2018-12-31"), Edition(2020, "2019-07-15", "2020-12-31") }.ToDictionary(e => e.Year);

        Assert.True(FactPeriod.TryParse(text, editions, out var period));
        Assert.Equal((Day(from), (DateOnly?)Day(to), text), (period.From, period.To, period.ToString()));
    }

    [Fact]
    public void One_of_an_edition_that_is_not_there_has_no_days() => Assert.False(FactPeriod.TryParse("RP2031", Editions, out _));

    [Theory]
    [InlineData("RP2010", 8, "RP2018")]
    [InlineData("RP2018", -8, "RP2010")]
    [InlineData("2017", 1, "2018")]
    [InlineData("2016-02", 1, "2017-02")]
    [InlineData("2009-04/2009-09", 2, "2011-04/2011-09")]
    [InlineData("2009-09/..", 2, "2011-09/..")]
    [InlineData("2016-02-29", 1, "2017-02-28")]
    [InlineData("", 1, "")]
    public void The_same_time_of_another_year_is_named_alike(string name, int years, string later) => Assert.Equal(later, FactPeriod.Later(name, years));

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("RP")]
    [InlineData("rp2018")]
    [InlineData("2017-13")]
    [InlineData("2017-02-30")]
    [InlineData("2017/2018")]
    [InlineData("2009-09/2009-04")]
    [InlineData("../2009-09")]
    [InlineData("2009-09/")]
    [InlineData("2017 ")]
    [InlineData("1899")]
    [InlineData("9999")]
    [InlineData("9999-12")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("\u0662\u0660\u0661\u0667")]
    public void Anything_else_is_no_period(string text) => Assert.False(FactPeriod.TryParse(text, Editions, out _));

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(Gen.Int[2001, 2025], Gen.Int[1, 12], Gen.Int[0, 30], Gen.Int[0, 5]).Sample((year, month, more, form) =>
        {
            var first = new DateOnly(year, month, 1);
            var day = new DateOnly(year, month, Math.Min(more + 1, 28));
            var last = first.AddMonths(Math.Min(more, 12 - month));
            var period = form switch
            {
                0 => FactPeriod.Calendar(year),
                1 => MadeFacts.Reporting(year),
                2 => new FactPeriod(PeriodKind.Month, first, first.AddMonths(1).AddDays(-1)),
                3 => new FactPeriod(PeriodKind.Months, first, last.AddMonths(1).AddDays(-1)),
                4 => new FactPeriod(PeriodKind.Months, first, null),
                _ => new FactPeriod(PeriodKind.Day, day, day),
            };
            return FactPeriod.TryParse(period.ToString(), Editions, out var read) && read == period;
        }, iter: 2000);

    [Fact]
    public void What_is_read_is_written_as_it_was() =>
        Gen.String[Gen.OneOf('R', 'P', '0', '1', '2', '9', '-', '/', '.'), 4, 15].Sample(text =>
            !FactPeriod.TryParse(text, Editions, out var period) || period.ToString() == text, iter: 5000);

    [Fact]
    public void Two_ways_of_naming_the_same_days_stay_two_periods()
    {
        Assert.True(FactPeriod.TryParse("2017-04/2018-03", Editions, out var months));
        Assert.NotEqual(MadeFacts.Reporting(2018), months);
        Assert.Equal(MadeFacts.Reporting(2018).From, months.From);
    }

    private static IReadOnlyDictionary<int, Edition> Editions => MadeFacts.Editions;

    private static Edition Edition(int year, string from, string to) => MadeFacts.Editions[year] with { PeriodFrom = Day(from), PeriodTo = Day(to) };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
