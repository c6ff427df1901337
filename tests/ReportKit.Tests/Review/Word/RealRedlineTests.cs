using Markdig;
using ReportKit.Diagnostics;
using ReportKit.Rendering;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Review.Word;

/// <summary>The repository's own reports, compared: two editions, and two countries that have little in common.</summary>
public sealed partial class RealRedlineTests
{
    [Theory]
    [InlineData("PRK", 2010, "PRK", 2018)]
    [InlineData("PRK", 2018, "PRK", 2010)]
    [InlineData("MNG", 2018, "PHL", 2018)]
    public void Accepted_it_reads_as_the_new_page_and_rejected_as_the_old_one(string before, int beforeEdition, string after, int afterEdition)
    {
        var (old, now) = (Report(before, beforeEdition), Report(after, afterEdition));
        using var redline = RedlineCase.Of(old, now);

        Assert.NotEmpty(redline.Valid().Changes);
        AssertReads(now, redline.Accepted);
        AssertReads(old, redline.Rejected);
    }

    [Fact]
    public void A_report_compared_with_itself_has_no_change()
    {
        var text = Report("PRK", 2018);
        using var redline = RedlineCase.Of(text, text);

        Assert.Empty(redline.Valid().Changes);
        AssertReads(text, redline.Accepted);
    }

    private static string Report(string country, int edition) => Encoding.UTF8.GetString(
        Xaa.RealFlow(edition).Country(new CountryCode(country), new ProblemList())!.Files.Single(f => f.Path.EndsWith("report.md", StringComparison.Ordinal)).Bytes);

    private static void AssertReads(string markdown, IReadOnlyList<string> lines)
    {
        var notes = lines.Where(l => l.StartsWith("FootnoteText: ", StringComparison.Ordinal)).ToList();
        var cells = lines.Skip(3).Where(l => l != "table" && !l.StartsWith("FootnoteText: ", StringComparison.Ordinal)).SelectMany(l => l.StartsWith("| ", StringComparison.Ordinal) ? l[2..^2].Split(" | ") : [l[(l.IndexOf(": ", StringComparison.Ordinal) + 2)..]]);
        Assert.Equal(TextsOfPage(markdown), cells);
        Assert.Equal(Notes().Matches(markdown).Select(m => m.Groups[1].Value), notes.Select(n => n.Split(' ')[1]));
    }

    // The page as HTML says it, which Markdig writes and not we; a mark is its label there too.
    private static IEnumerable<string> TextsOfPage(string markdown)
    {
        var labels = Notes().Matches(markdown).Select(m => m.Groups[1].Value).ToList();
        var html = XElement.Parse($"<body>{Markdown.ToHtml(MarkdownParsing.Apart(markdown), MarkdownParsing.Pipeline)}</body>", LoadOptions.PreserveWhitespace);
        html.Elements("div").Single().Remove();
        foreach (var mark in html.Descendants("a").Where(a => a.Attribute("class")?.Value == "footnote-ref").ToList())
        {
            var label = labels[int.Parse(mark.Value, null) - 1];
            mark.ReplaceWith(mark.PreviousNode is XText { Value: [Marks.NoteBreak] } ? $",{label}" : label);
        }

        return html.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3" or "p" or "li" or "th" or "td")
            .SelectMany(e => e.Element("img") is { } image ? new[] { image.Attribute("alt")!.Value, e.Value } : [e.Value])
            .Select(t => t.Trim('\n').Replace('\n', ' ').Replace($"{Marks.NoteBreak}", "", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\[\^([^\]]+)\]: ", RegexOptions.Multiline)]
    private static partial Regex Notes();
}
