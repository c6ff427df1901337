using System.Buffers;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportKit.Notebooks;

/// <summary>Markdown of cells and outputs as HTML that runs nothing and loads nothing.</summary>
/// <remarks>Tables, <c>~~struck~~</c> and bare addresses are known besides CommonMark. Raw HTML is the writer's own, but a page is read by
/// others: see <see cref="HtmlText.KeepHarmlessTags"/>. An image that isn't within the notebook becomes a link to it.</remarks>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .Build();

    private static readonly string[] HarmlessSchemes = ["http", "https", "mailto"];
    private static readonly SearchValues<char> EndOfScheme = SearchValues.Create(":/?#");

    /// <summary>The HTML of a text; a heading of a level and text is given its level and anchor on the page.</summary>
    public static string Render(string markdown, Func<int, string, (int Level, string Anchor)> place, CellPictures pictures)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // What is nested deeper than any reader could follow, Markdig refuses.
            return $"<pre class=\"result\" tabindex=\"0\">{HtmlText.Escape(markdown)}</pre>\n";
        }

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var (level, anchor) = place(heading.Level, PlainText(heading.Inline));
            heading.Level = level;
            heading.GetAttributes().Id = anchor;
        }

        foreach (var html in document.Descendants<HtmlBlock>())
        {
            html.Lines = new StringLineGroup(HtmlText.KeepHarmlessTags(html.Lines.ToString(), pictures));
        }

        foreach (var html in document.Descendants<HtmlInline>())
        {
            html.Tag = HtmlText.KeepHarmlessTags(html.Tag, pictures);
        }

        // The lists are made first, because links are exchanged in the tree that they are found in.
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Address(link, pictures);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsHarmless(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return Write(document);
    }

    private static string Write(MarkdownDocument document)
    {
        using var html = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeBlockHtml());
        renderer.Render(document);
        // No raw tag of a table gets here, so that these are Markdown's own.
        return html.ToString()
            .Replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal)
            .Replace("<th style=", "<th scope=\"col\" style=", StringComparison.Ordinal);
    }

    // Following it runs nothing: a web page, an e-mail address, or a file beside the page.
    private static bool IsHarmless(string url)
    {
        var end = url.AsSpan().IndexOfAny(EndOfScheme);
        return end < 0 || url[end] != ':' || HarmlessSchemes.Contains(url[..end], StringComparer.OrdinalIgnoreCase);
    }

    private static void Address(LinkInline link, CellPictures pictures)
    {
        var url = link.Url ?? "";
        if (link.IsImage && CellPictures.IsWithin(url))
        {
            Show(link, url, pictures);
            return;
        }

        if (link.IsImage && link.FirstChild is null)
        {
            link.AppendChild(new LiteralInline(url));
        }

        link.Url = url.StartsWith('#') ? $"#{PageOutline.AnchorOf(Uri.UnescapeDataString(url[1..]))}" : url;
        // A picture from elsewhere is a link to it, but no link stands within another.
        if (!IsHarmless(url) || (link.IsImage && link.Parent is LinkInline))
        {
            link.ReplaceBy(new ContainerInline());
        }

        link.IsImage = false;
    }

    private static void Show(LinkInline picture, string url, CellPictures pictures)
    {
        if (pictures.AddressOf(url) is { } address)
        {
            picture.Url = address;
        }
        else
        {
            picture.ReplaceBy(new HtmlInline(pictures.Note(url, PlainText(picture))), copyChildren: false);
        }
    }

    private static string PlainText(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                _ => "",
            });
        }

        return text.ToString().Trim();
    }
}

/// <summary>Blocks of code in Markdown, coloured as those of cells.</summary>
internal sealed class CodeBlockHtml : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var language = (obj as FencedCodeBlock)?.Info?.ToLowerInvariant() is "csharp" or "cs" or "c#" ? "csharp" : "";
        renderer.Write("<pre class=\"code\" tabindex=\"0\"><code>");
        renderer.Write(CodeHtml.Render(obj.Lines.ToString(), language));
        renderer.WriteLine("</code></pre>");
    }
}
