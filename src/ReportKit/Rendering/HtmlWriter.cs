using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;

namespace ReportKit.Rendering;

/// <summary>Makes HTML of tagged Markdown: sentences get their ids, passages the facts that they tell.</summary>
internal static partial class HtmlWriter
{
    /// <summary>The HTML of a document's body: its heading, and what stands under it.</summary>
    public static (Markup Head, Markup Body) Write(RenderedText text, FactRegistry registry)
    {
        var html = WithMarksReplaced(Markdown.ToHtml(text.Tagged, MarkdownParsing.Pipeline), registry)
            .Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal)
            .Replace("<th style=", "<th scope=\"col\" style=", StringComparison.Ordinal)
            .Replace("/report.md\"", "/report.html\"", StringComparison.Ordinal)
            .Replace("<div class=\"footnotes\">\n<hr />", "<div class=\"footnotes\">", StringComparison.Ordinal);
        var body = html.IndexOf("<h2", StringComparison.Ordinal);
        return body < 0 ? (new Markup(html), new Markup("")) : (new Markup(html[..body]), new Markup(html[body..]));
    }

    /// <summary>The sections of a body, in order.</summary>
    public static IReadOnlyList<PageHeading> Headings(Markup body) =>
        [.. SectionHeading().Matches(body.Text).Select(m => new PageHeading(m.Groups["id"].Value, WebUtility.HtmlDecode(m.Groups["text"].Value)))];

    /// <summary>HTML in which each tagged passage names the facts that it tells.</summary>
    public static string WithMarksReplaced(string html, FactRegistry registry)
    {
        var output = new StringBuilder(html.Length + (html.Length / 2));
        var at = 0;
        while (at < html.Length)
        {
            var mark = html.AsSpan(at).IndexOfAnyInRange(Marks.FactStart, Marks.NoteBreak);
            if (mark < 0)
            {
                break;
            }

            output.Append(html, at, mark);
            at = Replace(html, at + mark, registry, output);
        }

        return output.Append(html, at, html.Length - at).ToString();
    }

    [GeneratedRegex("<h2 id=\"(?<id>[^\"]+)\">(?<text>[^<]+)</h2>", RegexOptions.CultureInvariant)]
    private static partial Regex SectionHeading();

    private static int Replace(string html, int at, FactRegistry registry, StringBuilder output)
    {
        switch (html[at])
        {
            case Marks.FactStart:
                var text = html.IndexOf(Marks.FactText, at);
                var ids = html[(at + 1)..text].Split(',').Select(i => registry.Facts[int.Parse(i, CultureInfo.InvariantCulture)].Id);
                output.Append("<span data-fact=\"").Append(Escaping.Html(string.Join(' ', ids))).Append("\">");
                return text + 1;
            case Marks.SentenceStart:
                var end = html.IndexOf(Marks.KeyEnd, at);
                output.Append("<span class=\"s\" id=\"s-").Append(Escaping.Html(html[(at + 1)..end])).Append("\">");
                return end + 1;
            case Marks.NoteBreak:
                return at + 1;
            default:
                output.Append("</span>");
                return at + 1;
        }
    }
}
