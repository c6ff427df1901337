using System.Net;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportKit.Rendering;

/// <summary>Makes HTML of tagged Markdown: sentences get their ids, passages lead to the facts that they tell, images become
/// figures.</summary>
/// <remarks>The prefix begins every id, so that several documents can share a page; it may be empty.</remarks>
internal sealed partial class HtmlWriter(RenderedText text, FactLinks links, Func<ChartPart, string> drawFigure, string prefix = "")
{
    private readonly StringBuilder output = new();

    /// <summary>The document's heading, and its sections.</summary>
    public PageText Write()
    {
        var document = Markdown.Parse(text.Tagged, MarkdownParsing.Pipeline);
        LinkTargets.Mend(document);
        var renderer = RendererFor(document);
        var starts = new List<int> { 0 };
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is HeadingBlock { Level: 2 })
            {
                starts.Add(output.Length);
            }

            if (FigureOf(document[i]) is { } figure)
            {
                var table = i + 1 < document.Count ? document[i + 1] as Table : null;
                output.Append(drawFigure(Part(renderer, figure, (ParagraphBlock)document[i], table)));
                i += table is null ? 0 : 1;
            }
            else
            {
                renderer.Render(document[i]);
            }
        }

        var html = output.ToString();
        var parts = starts.Zip(starts.Skip(1).Append(html.Length), (from, to) => Finish(html[from..to])).ToList();
        return new PageText(new Markup(parts[0]), [.. parts.Skip(1).Select(Section)]);
    }

    private HtmlRenderer RendererFor(MarkdownDocument document)
    {
        var renderer = new HtmlRenderer(new StringWriter(output) { NewLine = "\n" });
        MarkdownParsing.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableHtml());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new NoteMarkHtml(prefix));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new NotesHtml(prefix));
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.GetAttributes().Id = prefix + heading.GetAttributes().Id;
        }

        return renderer;
    }

    private ChartPart Part(HtmlRenderer renderer, ReportChart figure, ParagraphBlock paragraph, Table? table)
    {
        paragraph.Inline!.FirstChild!.Remove();
        (paragraph.Inline.FirstChild as LineBreakInline)?.Remove();
        return new ChartPart(
            figure.Id,
            figure.Title,
            new Markup(Captured(() => renderer.WriteLeafInline(paragraph))),
            new Markup(Charts.ChartSvg.Draw(figure, Charts.SvgOptions.Page)),
            table is null ? null : new Markup(Captured(() => renderer.Render(table))));
    }

    private string Captured(Action write)
    {
        var start = output.Length;
        write();
        var result = output.ToString(start, output.Length - start);
        output.Length = start;
        return result;
    }

    private ReportChart? FigureOf(Block block) =>
        block is ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true, Url: { } url } }
            ? text.Figures.GetValueOrDefault(url)
            : null;

    // HTML needs no end tag where the next of its kind begins.
    private string Finish(string html) => MarkWriter.Write(
        html.Replace("</li>\n<li", "\n<li", StringComparison.Ordinal).Replace("</p>\n<p>", "\n<p>", StringComparison.Ordinal),
        text.Registry,
        links,
        prefix);

    private static PageSection Section(string html)
    {
        var heading = SectionHeading().Match(html);
        return new PageSection(
            heading.Groups["id"].Value, WebUtility.HtmlDecode(AnyTag().Replace(heading.Groups["text"].Value, "")), new Markup(html));
    }

    [GeneratedRegex("\\A<h2 id=\"(?<id>[^\"]+)\">(?<text>.*?)</h2>", RegexOptions.CultureInvariant)]
    private static partial Regex SectionHeading();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();
}
