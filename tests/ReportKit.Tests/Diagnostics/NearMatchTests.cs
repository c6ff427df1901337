using CsCheck;
using ReportKit.Diagnostics;

namespace ReportKit.Tests.Diagnostics;

public sealed class NearMatchTests
{
    private static readonly string[] Indicators = ["convictions", "prosecutions", "investigations", "victims-identified"];

    [Theory]
    [InlineData("convictoins", "convictions")]
    [InlineData("conviction", "convictions")]
    [InlineData("Convictions", "convictions")]
    [InlineData("victims-identifed", "victims-identified")]
    public void Finds_what_was_probably_meant(string name, string expected) =>
        Assert.Equal(expected, NearMatch.Find(name, Indicators)[0]);

    [Fact]
    public void Finds_nothing_where_nothing_is_close() => Assert.Empty(NearMatch.Find("shelters", Indicators));

    [Theory]
    [InlineData("penalties", "penalties-range")]
    [InlineData("victims", "victims-detected victims-identified child-victims-identified")]
    [InlineData("detected victims", "victims-detected")]
    [InlineData("identif", "victims-identified child-victims-identified")]
    [InlineData("rang", "penalties-range")]
    [InlineData("pen", "")]
    public void Where_no_slip_explains_it_a_word_of_a_name_finds_the_names_that_have_it(string found, string expected) =>
        Assert.Equal(expected, string.Join(' ', NearMatch.Find(found, ["child-victims-identified", "penalties-range", "victims-identified", "victims-detected", "arrests"])));

    [Fact]
    public void A_single_letter_is_near_to_itself_alone()
    {
        Assert.Empty(NearMatch.Find("4", ["1", "2", "3"]));
        Assert.Equal(["A"], NearMatch.Find("a", ["A", "B"]));
    }

    [Fact]
    public void Two_neighbours_swapped_are_one_slip() =>
        Assert.Equal(["tip-2018"], NearMatch.Find("tpi-2018", ["tip-2018"]));

    [Fact]
    public void The_closest_comes_first_and_equals_are_ordered_by_name() =>
        Assert.Equal(["abcdeg", "abcdez", "abcdgg"], NearMatch.Find("abcdef", ["abcdgg", "abcdez", "abcdeg", "abxxxx"]));

    [Fact]
    public void What_is_much_farther_than_the_best_is_left_out() =>
        Assert.Equal(["not-reported"], NearMatch.Find("not reported", ["reported", "not-reported"]));

    [Fact]
    public void Gives_no_more_than_asked_for() =>
        Assert.Equal(2, NearMatch.Find("tip-201", ["tip-2010", "tip-2011", "tip-2012"], most: 2).Count);

    [Fact]
    public void A_whole_sentence_is_compared_with_nothing() =>
        Assert.Empty(NearMatch.Find(new string('a', 61), [new string('a', 61)]));

    [Fact]
    public void A_hint_ends_the_message_that_it_belongs_to()
    {
        Assert.Equal(" Did you mean 'tip-2017' or 'tip-2018'?", NearMatch.Hint("tip-2019", ["tip-2017", "tip-2018", "un-office"]));
        Assert.Equal("", NearMatch.Hint("treaty", ["tip-2017"]));
    }

    [Fact]
    public void A_name_finds_itself_whatever_its_case() =>
        Gen.String[Gen.Char.AlphaNumeric, 1, 60].Sample(name => NearMatch.Find(name.ToLowerInvariant(), [name])[0] == name, iter: 200);
}
