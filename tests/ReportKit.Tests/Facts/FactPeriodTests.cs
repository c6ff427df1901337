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
        Assert.True(FactPeriod.TryParse(text, out var period));
        Assert.Equal(new FactPeriod(kind, Day(from), to is null ? null : Day(to)), period);
    }

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
    public void Anything_else_is_no_period(string text) => Assert.False(FactPeriod.TryParse(text, out _));

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(Gen.Int[1900, 2200], Gen.Int[1, 12], Gen.Int[0, 30], Gen.Int[0, 5]).Sample((year, month, more, form) =>
        {
            var first = new DateOnly(year, month, 1);
            var day = new DateOnly(year, month, Math.Min(more + 1, 28));
            var last = first.AddMonths(Math.Min(more, 12 - month));
            var period = form switch
            {
                0 => FactPeriod.Calendar(year),
                1 => FactPeriod.Reporting(year),
                2 => new FactPeriod(PeriodKind.Month, first, first.AddMonths(1).AddDays(-1)),
                3 => new FactPeriod(PeriodKind.Months, first, last.AddMonths(1).AddDays(-1)),
                4 => new FactPeriod(PeriodKind.Months, first, null),
                _ => new FactPeriod(PeriodKind.Day, day, day),
            };
            return FactPeriod.TryParse(period.ToString(), out var read) && read == period;
        }, iter: 2000);

    [Fact]
    public void What_is_read_is_written_as_it_was() =>
        Gen.String[Gen.OneOf('R', 'P', '0', '1', '2', '9', '-', '/', '.'), 4, 15].Sample(text =>
            !FactPeriod.TryParse(text, out var period) || period.ToString() == text, iter: 5000);

    [Fact]
    public void Two_ways_of_naming_the_same_days_stay_two_periods()
    {
        Assert.True(FactPeriod.TryParse("2017-04/2018-03", out var months));
        Assert.NotEqual(FactPeriod.Reporting(2018), months);
        Assert.Equal(FactPeriod.Reporting(2018).From, months.From);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
