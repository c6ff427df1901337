using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReportKit.Rendering;

/// <summary>Writes the list of notes, each with a way back to its first mark. Attributes that need no quotes have none (see
/// <see cref="FactLinks"/>).</summary>
internal sealed class NotesHtml(string prefix) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.Write("<ol class=\"notes\">\n");
        foreach (var note in obj.OfType<Footnote>())
        {
            renderer.Write($"<li id={prefix}n{note.Order}>");
            var isPlain = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            foreach (var block in note.Where(b => b is ParagraphBlock))
            {
                renderer.Write(block);
            }

            renderer.ImplicitParagraph = isPlain;
            renderer.Write($" <a class=back href=#{prefix}r{note.Order} aria-label=Back>↩</a></li>\n");
        }

        renderer.Write("</ol>\n");
    }
}
