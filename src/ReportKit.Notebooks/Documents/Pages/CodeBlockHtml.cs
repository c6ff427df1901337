using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReportKit.Notebooks.Documents.Pages;

/// <summary>Blocks of code in Markdown, coloured as those of cells.</summary>
internal sealed class CodeBlockHtml : HtmlObjectRenderer<CodeBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var language = (obj as FencedCodeBlock)?.Info?.ToLowerInvariant() is "csharp" or "cs" or "c#" ? "csharp" : "";
        renderer.Write("<pre class=\"code\" tabindex=\"0\"><code>");
        renderer.Write(CodeHtml.Render(obj.Lines.ToString(), language));
        renderer.WriteLine("</code></pre>");
    }
}
