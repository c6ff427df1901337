using CsCheck;
using ReportKit.Review;

namespace ReportKit.Tests.Review.Word;

/// <summary>The law of tracked changes, over any two texts: accepted they leave the new one, rejected the old one.</summary>
public sealed class RedlineLawTests
{
    private const int Times = 400;

    [Fact]
    public void Accepted_it_is_the_new_text_and_rejected_the_old_one() => MadeText.Pair.Sample(
        pair =>
        {
            using var redline = RedlineCase.Of(pair.Before.Markdown, pair.After.Markdown);
            Assert.Equal(Expected(pair.After), Plain(redline.Accepted));
            Assert.Equal(Expected(pair.Before), Plain(redline.Rejected));
        },
        iter: Times);

    [Fact]
    public void Office_finds_nothing_wrong() => MadeText.Pair.Sample(
        pair =>
        {
            using var redline = RedlineCase.Of(pair.Before.Markdown, pair.After.Markdown);
            redline.Valid();
        },
        iter: Times / 4);

    [Fact]
    public void A_text_compared_with_itself_has_no_change() => MadeText.Any.Sample(
        text =>
        {
            using var redline = RedlineCase.Of(text.Markdown, text.Markdown);
            Assert.Empty(redline.Changes);
            Assert.Equal(Expected(text), Plain(redline.Accepted));
        },
        iter: Times / 4);

    [Fact]
    public void A_new_country_is_added_and_one_that_is_gone_removed_as_a_whole() => MadeText.Any.Sample(
        text =>
        {
            using var added = RedlineCase.Of(null, text.Markdown);
            using var removed = RedlineCase.Of(text.Markdown, null);
            Assert.Equal(Expected(text), Plain(added.Accepted));
            Assert.Empty(Plain(added.Rejected));
            Assert.Empty(Plain(removed.Accepted));
            Assert.Equal(Expected(text), Plain(removed.Rejected));
        },
        iter: Times / 4);

    [Fact]
    public void The_same_texts_are_the_same_bytes_on_every_thread() => MadeText.Pair.Sample(
        pair =>
        {
            using var redline = RedlineCase.Of(pair.Before.Markdown, pair.After.Markdown);
            Assert.Equal(redline.Bytes, RedlineDocument.Write([new RedlinePart("Exampleland", pair.Before.Markdown, pair.After.Markdown)], RedlineCase.Options));
        },
        iter: Times / 4);

    private static List<string> Expected(MadeText text) => [.. text.Lines];

    // The document's two lines and the part's one belong to both texts; a paragraph's place isn't its text.
    private static List<string> Plain(IReadOnlyList<string> lines)
    {
        Assert.Equal(["Title: Changes", "Subtitle", "CaptionText"], [lines[0], lines[1].Split(':')[0], lines[2].Split(':')[0]]);
        return [.. lines.Skip(3).Select(l => l.StartsWith("AfterTable: ", StringComparison.Ordinal) ? $"BodyText: {l["AfterTable: ".Length..]}" : l)];
    }
}
