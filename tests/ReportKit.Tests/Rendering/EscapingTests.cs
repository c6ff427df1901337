using System.Net;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace ReportKit.Tests.Rendering;

/// <summary>What data says is shown as it is written, and never becomes markup.</summary>
public sealed partial class EscapingTests
{
    // GitHub's and VS Code's Markdown, as far as Markdig knows it.
    private static readonly MarkdownPipeline ReadersPipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().Build();

    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>", "a <b>bold</b> claim", "<img src=x onerror=alert(1)>", "<!-- hidden", "&lt;b&gt; &amp; &#42;",
        "a [link](javascript:alert(1)) here", "![image](http://example.org/x.png)", "](javascript:alert(1))", "[^tip-2018]", "[^tip-2018]: x", "<http://example.org>",
        "*stars* and **two**", "_under_ and __two__", "~struck~ and ~~two~~", "`code` and ``two``", "```", "a | b | c", "||", "\\", "\\*", "a\\",
        "# heading", "- list", "+ list", "1. list", "2018) list", "> quote", "=", "==== x", "--- x", "***", "- [ ] task", "1", "@key text", "@!key text", "{{ country.name }}", "{% x %}",
        "Größe 山 😀 👨‍👩‍👧", "right \u202Eto\u202C left \u200F", "zero\u200Bwidth", "he said “so” and 'so'", "ends with two spaces  ", "  begins with spaces", "tab-less\u00A0space", "$5 and $6", "^up^ and ==marked==", ":smile: --- ... (c)",
        new string('w', 5000),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_statement_is_shown_literally_in_the_page(string text)
    {
        var page = Rendered(text, out var shown);
        var html = HtmlPageTests.Sentences(page.Html).Single(s => s.Id == "tier.TIER-01").Html;

        Assert.Equal(shown, Read(Note().Replace(html, "")));
        Assert.Equal(["a"], Tag().Matches(Note().Replace(html, "")).Select(m => m.Groups[1].Value).Distinct());
        Assert.Equal(shown, page["tier.TIER-01"]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_statement_is_shown_literally_by_another_reader_of_the_markdown(string text)
    {
        var page = Rendered(text, out var shown);
        var line = page.Markdown.Split('\n')[page.Sentences.Single(s => s.Id == "tier.TIER-01").Line - 1];
        var html = Markdown.ToHtml(line.Replace("[^tip-2018]", "", StringComparison.Ordinal), ReadersPipeline);

        Assert.Equal($"<p>{shown}</p>", WebUtility.HtmlDecode(html).TrimEnd('\n').Replace("  ", " ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a | b")]
    [InlineData("a \\| b")]
    [InlineData("`a | b`")]
    [InlineData("<b>a</b>")]
    [InlineData("*a*")]
    public void A_table_cell_is_shown_literally_and_stays_one_cell(string text)
    {
        using var data = Xaa.Data().Replace("indicators.csv", "persons-prosecuted,prosecution,persons prosecuted,", $"persons-prosecuted,prosecution,{text},");
        var html = Xaa.Render(data).Html;
        var head = Head().Matches(html).Select(m => m.Groups[1].Value).ToList();

        Assert.Contains(Capitalised(text), head.Select(Read));
        Assert.Equal(11, head.Count);
    }

    [Fact]
    public void A_country_s_name_is_shown_literally_in_heading_and_title()
    {
        const string Name = "Example <b>*land*</b> & _Sons_ #";
        using var data = Xaa.Data().Replace("countries.csv", ",Exampleland,Exampleland,", $",{Name},Exampleland,");
        var page = Xaa.Render(data);

        Assert.Contains($"<title>{WebUtility.HtmlEncode(Name)}: ", page.Html, StringComparison.Ordinal);
        Assert.Equal(Name, Read(Heading().Match(page.Html).Groups[1].Value));
    }

    [Fact]
    public void A_remark_and_a_source_are_shown_literally_in_their_notes()
    {
        using var data = Xaa.Data().Replace("sources.csv", ",Department of Examples,Trafficking in Persons Report,2018", ",Department *of* <i>Examples</i>,Report [x](y),2018")
            .Replace(DataFolder.Narrative, "An earlier draft said this of all women.", "A <b>draft</b> [said](x) *so*.");
        var html = Xaa.Render(data).Html;

        Assert.Contains("Department *of* &lt;i&gt;Examples&lt;/i&gt;, <em>Report [x](y)</em>, 2018.", html, StringComparison.Ordinal);
        Assert.Contains("A &lt;b&gt;draft&lt;/b&gt; [said](x) *so*.", html, StringComparison.Ordinal);
    }

    private static XaaPage Rendered(string text, out string shown)
    {
        var yaml = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        using var data = Xaa.Data().Replace(DataFolder.Narrative, "The government trained its police.", yaml);

        // A sentence begins with a capital and ends with a full stop.
        var trimmed = text.Trim(' ');
        shown = Capitalised(trimmed) + (trimmed[^1] is '.' ? "" : ".");
        return Xaa.Render(data);
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Read(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Replace("  ", " ", StringComparison.Ordinal);

    [GeneratedRegex("<a class=r .*?</a>")]
    private static partial Regex Note();

    [GeneratedRegex("</?([a-z0-9]+)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<th scope=col(?: class=n)?>(.*?)(?=<th|\n)")]
    private static partial Regex Head();

    [GeneratedRegex("<h1[^>]*>(.*?)</h1>")]
    private static partial Regex Heading();
}
