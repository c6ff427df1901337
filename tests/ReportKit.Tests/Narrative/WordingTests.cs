namespace ReportKit.Tests.Narrative;

public sealed class WordingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("men", "men")]
    [InlineData("men,women", "men and women")]
    [InlineData("men,women,children", "men, women and children")]
    public void A_list_has_commas_and_a_last_and(string items, string expected) =>
        Assert.Equal(expected, MadeChart.Wording.List(items.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData(1, "first")]
    [InlineData(25, "twenty-fifth")]
    [InlineData(26, "26th")]
    [InlineData(31, "31st")]
    [InlineData(42, "42nd")]
    [InlineData(53, "53rd")]
    [InlineData(111, "111th")]
    [InlineData(0, "0th")]
    public void Ordinals_are_words_as_far_as_the_list_reaches(int number, string expected) =>
        Assert.Equal(expected, MadeChart.Wording.Ordinal(number));

    [Fact]
    public void Days_and_months_are_written_without_leading_zeros()
    {
        Assert.Equal("1 August 2002", MadeChart.Wording.Day(new DateOnly(2002, 8, 1)));
        Assert.Equal("December 2002", MadeChart.Wording.Month(new DateOnly(2002, 12, 31)));
    }
}
