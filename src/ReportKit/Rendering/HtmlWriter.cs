using System.Globalization;
using System.Text;
using Markdig;

namespace ReportKit.Rendering;

/// <summary>Makes HTML of tagged Markdown: sentences get their ids, passages the facts that they tell.</summary>
internal static class HtmlWriter
{
    // Raw HTML is off: nothing in a template or in data can reach the page but through Markdown.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAutoIdentifiers()
        .DisableHtml()
        .Build();

    /// <summary>The HTML of a document's body.</summary>
    public static string Write(RenderedText text, FactRegistry registry)
    {
        var html = Markdown.ToHtml(text.Tagged, Pipeline);
        var output = new StringBuilder(html.Length + (html.Length / 2));
        var at = 0;
        while (at < html.Length)
        {
            var mark = html.AsSpan(at).IndexOfAnyInRange(Marks.FactStart, Marks.SentenceEnd);
            if (mark < 0)
            {
                break;
            }

            output.Append(html, at, mark);
            at = Replace(html, at + mark, registry, output);
        }

        return output.Append(html, at, html.Length - at)
            .Replace("<th>", "<th scope=\"col\">")
            .Replace("/report.md\"", "/report.html\"")
            .Replace("<div class=\"footnotes\">\n<hr />", "<div class=\"footnotes\">")
            .ToString();
    }

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
            default:
                output.Append("</span>");
                return at + 1;
        }
    }
}
