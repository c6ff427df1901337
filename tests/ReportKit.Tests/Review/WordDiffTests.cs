using CsCheck;
using ReportKit.Review;

namespace ReportKit.Tests.Review;

public sealed class WordDiffTests
{
    private static readonly Gen<string> Text = Gen.OneOf("the", "courts", "convicted", " ", "  ", ",", ".", "1,234", "12", "3", "\u05E9\u05DC\u05D5\u05DD", "\U0001F600", "é", "don't", "\u200F", "-", "(")
        .List[0, 14].Select(string.Concat);

    [Theory]
    [InlineData("The courts convicted 12 persons.", "The courts convicted nine persons.", "The courts convicted [-12-]{+nine+} persons.")]
    [InlineData("rose to 1,234", "rose to 1,235", "rose to [-1,234-]{+1,235+}")]
    [InlineData("a b", "a b c", "a b{+ c+}")]
    [InlineData("on the Tier 2 Watch List in", "on Tier 2 in", "on [-the -]Tier 2[- Watch List-] in")]
    [InlineData("", "new", "{+new+}")]
    [InlineData("gone", "", "[-gone-]")]
    [InlineData("same", "same", "same")]
    [InlineData("", "", "")]
    public void Words_that_differ_are_marked_and_numbers_stay_whole(string before, string after, string redline) => Assert.Equal(redline, Redline(before, after));

    [Fact]
    public void Without_what_was_removed_it_is_the_new_text_and_without_what_was_added_the_old() => Gen.Select(Text, Text).Sample((before, after) =>
    {
        var pieces = WordDiff.Of(before, after);
        return Joined(pieces, WordChange.Removed) == after && Joined(pieces, WordChange.Added) == before;
    });

    [Fact]
    public void No_piece_is_empty_and_neighbours_differ() => Gen.Select(Text, Text).Sample((before, after) =>
    {
        var pieces = WordDiff.Of(before, after);
        return pieces.All(p => p.Text.Length > 0) && pieces.Zip(pieces.Skip(1)).All(p => p.First.Change != p.Second.Change);
    });

    private static string Joined(IEnumerable<WordPiece> pieces, WordChange without) => string.Concat(pieces.Where(p => p.Change != without).Select(p => p.Text));

    private static string Redline(string before, string after) => string.Concat(WordDiff.Of(before, after).Select(p => p.Change switch
    {
        WordChange.Removed => $"[-{p.Text}-]",
        WordChange.Added => $"{{+{p.Text}+}}",
        _ => p.Text,
    }));
}
