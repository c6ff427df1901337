using System.Net;

namespace ReportKit.Tests.Rendering;

public sealed partial class HtmlPageTests
{
    [Fact]
    public void Each_sentence_of_the_map_has_its_id_in_the_page() =>
        Assert.Equal(Xaa.Page.Sentences.Select(s => s.Id), Sentences(Xaa.Page.Html).Select(s => s.Id));

    [Fact]
    public void A_sentence_s_passages_lead_to_facts_of_the_map_and_the_first_to_the_first()
    {
        var rows = Row().Matches(Xaa.Page.FactsHtml).ToDictionary(m => m.Groups["number"].Value, m => WebUtility.HtmlDecode(m.Groups["id"].Value));
        var told = Sentences(Xaa.Page.Html).ToDictionary(s => s.Id, s => Passage().Matches(s.Html).Select(m => rows[m.Groups[1].Value]).ToList());

        Assert.All(Xaa.Page.Sentences, s =>
        {
            Assert.Equal(s.Facts.Select(f => f.Id).Take(1), told[s.Id].Take(1));
            Assert.Subset(s.Facts.Select(f => f.Id).ToHashSet(), told[s.Id].ToHashSet());
        });
    }

    [Fact]
    public void The_page_of_facts_has_a_row_for_each_fact_with_its_source_its_place_and_the_sentences_that_tell_it()
    {
        Assert.All(Xaa.Page.Sentences.SelectMany(s => s.Facts.Select(f => (Sentence: s.Id, f.Id, f.Data))), told =>
        {
            var row = Xaa.Page.FactsHtml.Split("<tr id=").Single(r => r.Contains($"</small> {WebUtility.HtmlEncode(told.Id)}</th>", StringComparison.Ordinal));
            Assert.Contains($"href=\"#s-{told.Sentence}\"", row, StringComparison.Ordinal);
            Assert.Contains(told.Data, row, StringComparison.Ordinal);
        });
        Assert.Contains("Department of Examples, Trafficking in Persons Report, 2018", Xaa.Page.FactsHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_it_stands_each_sentence_with_the_line_that_words_it_and_the_way_to_its_facts()
    {
        var rows = Row().Matches(Xaa.Page.FactsHtml).ToDictionary(m => m.Groups["number"].Value, m => WebUtility.HtmlDecode(m.Groups["id"].Value));
        var sentences = SentenceRow().Matches(Xaa.Page.FactsHtml);

        Assert.Equal(Xaa.Page.Sentences.Select(s => (s.Id, s.Text, s.Words)), sentences.Select(m => (m.Groups["id"].Value, WebUtility.HtmlDecode(m.Groups["text"].Value), m.Groups["words"].Value)));
        Assert.All(Xaa.Page.Sentences.Zip(sentences), pair => Assert.Equal(
            pair.First.Facts.Select(f => f.Id).Take(12),
            FactLink().Matches(pair.Second.Groups["facts"].Value).Select(m => rows[m.Groups[1].Value])));
    }

    [Fact]
    public void A_fact_says_what_it_was_in_the_last_edition()
    {
        using var data = Xaa.Data().Write("narratives/XAA-2017.yml", """
            country: XAA
            edition: 2017
            source: tip-2017
            statements:
              - id: LAW-04
                section: prosecution
                indicator: law
                text: "A law was drafted."
            narrative:
              prosecution:
                -
                  - LAW-04

            """);
        var page = Xaa.Render(data).FactsHtml;

        Assert.Contains("The law punishes all forms of trafficking.<br><small>Changed since the 2017 edition, which had: A law was drafted.</small>", page, StringComparison.Ordinal);
        Assert.Contains("Train judges.<br><small>New since the 2017 edition</small>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_figures_have_their_source_below_them() =>
        Assert.Contains("<p class=\"nums-source\">The newest figures up to 2017. Source: Office of Examples, Data portal.</p>", Xaa.Page.Html, StringComparison.Ordinal);

    [Fact]
    public void A_first_figure_of_one_has_the_noun_of_one()
    {
        using var data = Xaa.Data().Replace("prosecutions.csv", "2017,1250,", "2017,1,");

        Assert.Contains("<span>person prosecuted <span>in 2017</span></span>", Xaa.Render(data).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void First_figures_of_several_years_say_so()
    {
        using var data = Xaa.Data().Replace("protection.csv", "victims-detected,2017", "victims-detected,2015");

        Assert.Contains("The newest figure of each series up to 2017; their years differ. Source:", Xaa.Render(data).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_of_a_page_says_what_is_known_of_earlier_placements()
    {
        using var data = Xaa.Data().Replace("tiers.csv", "XAA,2017,2,agreed,tip-2017", "XAA,2016,2,agreed,tip-2017").AddRow("editions.csv", "2016,2015-04-01,2016-03-31,,R2008,tier-first,meet");
        Assert.Contains("Tier 2 in 2016; the placement in 2017 is not in the data.", Xaa.Render(data).Html, StringComparison.Ordinal);

        data.Replace("tiers.csv", "XAA,2016,2,agreed,tip-2017", "XAA,2019,2,agreed,tip-2017").AddRow("editions.csv", "2019,2018-04-01,2019-03-31,,R2008,tier-first,meet");
        Assert.Contains("No earlier placement is in the data.", Xaa.Render(data).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_names_its_source_without_a_script() =>
        Assert.Contains("{--s:\"Department of Examples, Trafficking in Persons Report, 2018\"}", Xaa.Page.Html, StringComparison.Ordinal);

    [Fact]
    public void The_source_of_most_passages_is_named_once_and_every_other_by_its_class()
    {
        var html = Xaa.Page.Html;
        var classes = ClassedPassage().Matches(html).Select(m => m.Groups[1].Value).ToList();

        Assert.Matches("<style>.*article,[.]f[0-9]+\\{--s:", html);
        Assert.Contains("<a href=facts.html#", html, StringComparison.Ordinal);
        Assert.NotEmpty(classes);
        Assert.All(classes.Distinct(), c => Assert.Contains($".{c}{{--s:", html, StringComparison.Ordinal));
        Assert.All(classes.GroupBy(c => c), c => Assert.True(c.Count() <= Regex.Count(html, "<a href=facts[.]html#")));
    }

    [Fact]
    public void Each_passage_holds_what_its_fact_says()
    {
        Assert.Matches("(?i)<a(?: class=f[0-9]+)? href=facts.html#[0-9]+>12 traffickers in 2017</a>", Xaa.Page.Html);
        Assert.Matches("<a(?: class=f[0-9]+)? href=facts.html#[0-9]+>1,250 persons prosecuted</a> for 2017, up from <a(?: class=f[0-9]+)? href=facts.html#[0-9]+>one</a> for 2016", Xaa.Page.Html);
        Assert.Matches("<th scope=row>2014<td><a(?: class=f[0-9]+)? href=facts.html#[0-9]+>0–4</a>", Xaa.Page.Html);
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
    public void A_place_in_a_file_isnt_broken_within_its_number() => Assert.Contains(
        ".facts:not(.words) td:nth-child(4),.words td:nth-child(3){overflow-wrap:normal}",
        File.ReadAllText(Path.Combine(Repository.Root, "templates", "page.css")),
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_of_the_page_is_fetched_from_elsewhere()
    {
        var index = new IndexPageTests.Rendered().Html;
        foreach (var html in new[] { Xaa.Page.Html, index })
        {
            Assert.Equal(["page.js"], Shared().Matches(html).Where(m => m.Groups[1].Value == "script").Select(m => m.Groups[2].Value));
            Assert.Equal(["page.css"], Shared().Matches(html).Where(m => m.Groups[1].Value == "link").Select(m => m.Groups[2].Value));
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(@"(?i)url\((?!#)|\son\w+\s*=", html);
            Assert.All(Href().Matches(html), m => Assert.True(m.Groups[1].Value[0] == '#' || m.Groups[1].Value.EndsWith(".html", StringComparison.Ordinal) || LocalFile().IsMatch(m.Groups[1].Value), m.Value));
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
        var templates = Xaa.TemplatesWith(("country.sbn-md", "@a-{{ country.formal_name }}-{{ placement.name }} It is {{ placement.name }}.")).Value;
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

    [GeneratedRegex("<span id=s-([^ >]+)>")]
    private static partial Regex SentenceStart();

    [GeneratedRegex("</?span[^>]*>")]
    private static partial Regex Span();

    [GeneratedRegex("<(script|link)\\b[^>]*?(?:src|href)=\"(?:\\.\\./)?([^\"]*)\"")]
    private static partial Regex Shared();

    // Beside the page or above it, perhaps with an anchor.
    [GeneratedRegex(@"\A(?:\.\./)?[A-Za-z0-9_./-]+\.(?:bib|html|json|csv|css|md)(?:#[A-Za-z0-9_.-]+)?\z")]
    private static partial Regex LocalFile();

    [GeneratedRegex("<a class=(f[0-9]+) href=facts.html#")]
    private static partial Regex ClassedPassage();

    [GeneratedRegex("<a(?: class=f[0-9]+)? href=facts.html#([0-9]+)>")]
    private static partial Regex Passage();

    [GeneratedRegex("<th scope=\"row\" id=\"(?<number>[0-9]+)\"><small>\\k<number></small> (?<id>[^<]*)</th>")]
    private static partial Regex Row();

    [GeneratedRegex("<a class=r .*?</a>")]
    private static partial Regex Note();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\bhref=""?([^"" >]+)")]
    private static partial Regex Href();

    [GeneratedRegex(@"\bid=""?([^"" >]+)")]
    private static partial Regex Id();

    [GeneratedRegex("<tr><th scope=\"row\" id=\"s-(?<id>[^\"]+)\"><a href=\"report.html#s-\\k<id>\">\\k<id></a></th><td>(?<text>.*?)</td><td>(?<words>.*?)</td><td>(?<facts>.*?)</td></tr>")]
    private static partial Regex SentenceRow();

    [GeneratedRegex("<a href=\"#([0-9]+)\">\\1</a>")]
    private static partial Regex FactLink();
}
