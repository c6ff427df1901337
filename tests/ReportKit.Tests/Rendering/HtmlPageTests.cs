using System.Net;
using System.Text.RegularExpressions;

namespace ReportKit.Tests.Rendering;

public sealed partial class HtmlPageTests
{
    [Fact]
    public void Each_sentence_of_the_map_has_its_id_in_the_page() =>
        Assert.Equal(Xaa.Page.Sentences.Select(s => s.Id), Sentences(Xaa.Page.Html).Select(s => s.Id));

    [Fact]
    public void A_sentence_s_passages_name_the_facts_of_the_map()
    {
        var told = Sentences(Xaa.Page.Html).ToDictionary(s => s.Id, s => DataFact().Matches(s.Html).SelectMany(m => m.Groups[1].Value.Split(' ')).Distinct());

        Assert.All(Xaa.Page.Sentences, s => Assert.Equal(s.Facts.Select(f => f.Id), told[s.Id]));
    }

    [Fact]
    public void Each_passage_holds_what_its_fact_says()
    {
        Assert.Contains("<span data-fact=\"XAA-2018-PROS-01\">12 traffickers in 2017</span>", Xaa.Page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<span data-fact=\"XAA.persons-prosecuted.2017.persons.un-office XAA.persons-prosecuted.2016.persons.un-office\">1,250 persons prosecuted in 2017, up from one in 2016</span>", Xaa.Page.Html, StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align: right;\"><span data-fact=\"XAA.persons-prosecuted.2014.persons.un-office\">1–4</span></td>", Xaa.Page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_reads_as_in_the_map()
    {
        foreach (var (id, html) in Sentences(Xaa.Page.Html))
        {
            var text = WebUtility.HtmlDecode(Tag().Replace(Note().Replace(html, ""), ""));

            Assert.Equal(Xaa.Page[id], text);
        }
    }

    [Fact]
    public void Nothing_of_the_page_is_fetched_from_elsewhere()
    {
        var index = new IndexPageTests.Rendered().Html;
        foreach (var html in new[] { Xaa.Page.Html, index })
        {
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<link", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(@"(?i)url\(|\bsrc\s*=|\bon\w+\s*=", html);
            Assert.All(Href().Matches(html), m => Assert.True(m.Groups[1].Value[0] == '#' || m.Groups[1].Value.EndsWith(".html", StringComparison.Ordinal) || m.Groups[1].Value == "methodology.md", m.Value));
        }
    }

    [Fact]
    public void Every_link_within_the_page_has_its_target_and_every_id_is_unique()
    {
        var ids = Id().Matches(Xaa.Page.Html).Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Subset(ids.ToHashSet(), Href().Matches(Xaa.Page.Html).Select(m => m.Groups[1].Value).Where(h => h[0] == '#').Select(h => h[1..]).ToHashSet());
    }

    [Fact]
    public void No_private_mark_of_the_kit_is_left_in_any_file()
    {
        foreach (var text in new[] { Xaa.Page.Html, Xaa.Page.Markdown, Xaa.Page.Map, Xaa.Page.Facts })
        {
            Assert.DoesNotContain(text, c => c is >= '\uE000' and <= '\uF8FF');
        }
    }

    [Fact]
    public void A_value_printed_in_a_sentence_s_key_leaves_a_key_that_is_the_same_in_page_and_map()
    {
        var templates = Xaa.TemplatesWith(("country.sbn-md", "@a-{{ country.formal_name }}-{{ placement.name }} It is {{ placement.name }}.")).Value!;
        using var data = Xaa.Data().Replace("countries.csv", "the Republic of Exampleland", "the \"\"Republic\"\" of_Example*land".Replace("\"\"", "'", StringComparison.Ordinal));
        var page = Xaa.Render(data, templates: templates);

        Assert.Equal(["a-the-Republic-of-Example-land-Tier-2-Watch-List"], page.Sentences.Select(s => s.Id));
        Assert.Equal(page.Sentences.Select(s => s.Id), Sentences(page.Html).Select(s => s.Id));
    }

    internal static IEnumerable<(string Id, string Html)> Sentences(string html)
    {
        foreach (Match start in SentenceStart().Matches(html))
        {
            var (at, depth) = (start.Index + start.Length, 1);
            while (depth > 0)
            {
                var tag = Span().Match(html, at);
                depth += tag.Value[1] == '/' ? -1 : 1;
                at = tag.Index + tag.Length;
            }

            yield return (WebUtility.HtmlDecode(start.Groups[1].Value), html[(start.Index + start.Length)..(at - "</span>".Length)]);
        }
    }

    [GeneratedRegex("<span class=\"s\" id=\"s-([^\"]+)\">")]
    private static partial Regex SentenceStart();

    [GeneratedRegex("</?span[^>]*>")]
    private static partial Regex Span();

    [GeneratedRegex("data-fact=\"([^\"]+)\"")]
    private static partial Regex DataFact();

    [GeneratedRegex("<a id=\"fnref.*?</a>")]
    private static partial Regex Note();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\bhref=""([^""]+)""")]
    private static partial Regex Href();

    [GeneratedRegex(@"\bid=""([^""]+)""")]
    private static partial Regex Id();
}
