using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportKit.Rendering;

/// <summary>Writes the mark of a note; the first of a note can be returned to.</summary>
internal sealed class NoteMarkHtml(string prefix) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        // Ways back are the notes' own business.
        if (!obj.IsBackLink)
        {
            var order = obj.Footnote.Order;
            renderer.Write("<a class=r ");
            renderer.Write(obj.Index == 0 || obj.Footnote.Links.First(l => !l.IsBackLink) == obj ? $"id={prefix}r{order} " : "");
            renderer.Write($"href=#{prefix}n{order}>{order}</a>");
        }
    }
}
