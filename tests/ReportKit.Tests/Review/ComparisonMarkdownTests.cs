using ReportKit.Review;
using static ReportKit.Tests.Review.MadeSnapshots;

namespace ReportKit.Tests.Review;

/// <summary>The comment on a pull request.</summary>
public sealed class ComparisonMarkdownTests
{
    // An escaped @ is one all the same once the Markdown is read, and only then do servers look for names.
    [Theory]
    [InlineData("@kim", "@<!-- -->kim")]
    [InlineData("#12", "#<!-- -->12")]
    public void Nobody_is_called_and_no_issue_named_by_what_data_hold(string text, string shown)
    {
        var comparison = EditionComparer.Compare(
            Edition(2018, [], Text("a: Something here.")), Edition(2018, [], Text($"a: Something {text} here.")));

        var comment = ComparisonMarkdown.Of([comparison], 40);

        Assert.Contains(shown, comment, StringComparison.Ordinal);
        Assert.DoesNotContain(text, comment, StringComparison.Ordinal);
    }
}
