using ReportKit.Narrative;

namespace ReportKit.Tests.Narrative;

public sealed class NumberStyleTests
{
    [Theory]
    [InlineData("0", "no")]
    [InlineData("9", "nine")]
    [InlineData("9.5", "9.5")]
    [InlineData("10", "10")]
    [InlineData("999", "999")]
    [InlineData("1000", "1,000")]
    [InlineData("999999", "999,999")]
    [InlineData("1000000", "1 million")]
    [InlineData("1400000", "1.4 million")]
    [InlineData("1450000", "1,450,000")]
    [InlineData("999900000", "999.9 million")]
    [InlineData("1000000000", "1 billion")]
    [InlineData("1234567891", "1,234,567,891")]
    public void In_a_sentence_small_numbers_are_words_and_round_millions_have_a_name(string number, string expected) =>
        Assert.Equal(expected, NumberStyle.InText(Number(number), MadeChart.Wording));

    [Theory]
    [InlineData("0", "zero")]
    [InlineData("4", "four")]
    [InlineData("1254", "1,254")]
    public void As_one_end_of_a_range_none_is_zero(string number, string expected) => Assert.Equal(expected, NumberStyle.Bound(Number(number), MadeChart.Wording));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1400000", "1,400,000")]
    [InlineData("2.50", "2.5")]
    [InlineData("0.1234", "0.1234")]
    public void In_a_table_all_numbers_are_digits(string number, string expected) =>
        Assert.Equal(expected, NumberStyle.Digits(Number(number)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
