using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownNote = Markdig.Extensions.Footnotes.Footnote;

namespace ReportKit.Rendering;

/// <summary>What stands in a line: text, emphasis, links and note marks.</summary>
internal sealed class WordInlines(WordDesign design, WordLinks links, Func<FootnoteLink, IEnumerable<OpenXmlElement>> mark)
{
    private const string MarkStyle = "FootnoteReference";

    private readonly StringBuilder pending = new();
    private string? pendingStyle;
    private OpenXmlElement line = new Paragraph();
    private bool isBehindMark;
    private bool hasRightToLeft;

    /// <summary>Adds inlines from the first on to a paragraph, which reads from right to left where most of it does. A line break at
    /// the front is left out.</summary>
    public void Append(OpenXmlElement paragraph, Inline? first)
    {
        line = paragraph;
        isBehindMark = false;
        hasRightToLeft = false;
        for (var inline = first is LineBreakInline ? first.NextSibling : first; inline is not null; inline = inline.NextSibling)
        {
            Add(inline, null);
        }

        Flush();
        if (hasRightToLeft && paragraph is Paragraph whole && RightToLeft.IsMostly(whole.InnerText))
        {
            (whole.ParagraphProperties ??= new ParagraphProperties()).BiDi = new BiDi();
        }
    }

    /// <summary>The paragraphs of a note, the first with its mark.</summary>
    public IEnumerable<Paragraph> Note(MarkdownNote note, Run mark)
    {
        foreach (var (i, text) in note.Descendants<ParagraphBlock>().DefaultIfEmpty(null).Index())
        {
            var paragraph = design.Paragraph("FootnoteText", i == 0 ? [mark, WordText.Run(" ", null)] : []);
            Append(paragraph, text?.Inline?.FirstChild);
            yield return paragraph;
        }
    }

    private void Add(Inline inline, string? style)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Text(literal.Content.AsSpan().Trim(Marks.NoteBreak), style);
                break;
            case HtmlEntityInline entity:
                Text(entity.Transcoded.AsSpan(), style);
                break;
            case CodeInline code:
                Text(code.Content, style ?? "VerbatimChar");
                break;
            case LineBreakInline { IsHard: true }:
                Flush();
                line.Append(new Run(new Break()));
                break;
            case LineBreakInline:
                Text(" ", style);
                break;
            case FootnoteLink note:
                Mark(note);
                break;
            case AutolinkInline address:
                Link(address.IsEmail ? $"mailto:{address.Url}" : address.Url, style, s => Text(address.Url, s));
                break;
            case LinkInline { IsImage: false } link:
                Link(link.Url ?? "", style, s => AddAll(link, s));
                break;
            case EmphasisInline emphasis:
                AddAll(emphasis, Emphasised(style, emphasis.DelimiterCount == 2));
                break;
            case ContainerInline container:
                AddAll(container, style);
                break;
            case HtmlInline html:
                Text(html.Tag, style);
                break;
        }
    }

    private void AddAll(ContainerInline container, string? style)
    {
        foreach (var inline in container)
        {
            Add(inline, style);
        }
    }

    private void Text(ReadOnlySpan<char> text, string? style)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (style != pendingStyle)
        {
            Flush();
            pendingStyle = style;
        }

        pending.Append(text);
        isBehindMark = false;
    }

    private void Mark(FootnoteLink note)
    {
        if (note.IsBackLink)
        {
            return;
        }

        Flush();
        if (isBehindMark)
        {
            // Two marks side by side would read as one number.
            line.Append(WordText.Run(",", design.Style(MarkStyle)));
        }

        var elements = mark(note).ToList();
        line.Append(elements);
        isBehindMark = elements.Count > 0;
    }

    private void Link(string url, string? style, Action<string?> content)
    {
        if (line is Hyperlink || links.To(url) is not { } hyperlink)
        {
            content(style);
            return;
        }

        Flush();
        var around = line;
        line = hyperlink;
        content("Hyperlink");
        Flush();
        line = around;
        line.Append(hyperlink);
    }

    private void Flush()
    {
        if (pending.Length > 0)
        {
            var text = pending.ToString();
            hasRightToLeft |= RightToLeft.IsIn(text);
            line.Append(WordText.Runs(text, pendingStyle is null ? null : design.Style(pendingStyle)));
            pending.Clear();
        }
    }

    private static string Emphasised(string? style, bool isStrong) => (style, isStrong) switch
    {
        (null, true) => "Strong",
        (null, false) => "Emphasis",
        ("Strong", false) or ("Emphasis", true) => "IntenseEmphasis",
        _ => style,
    };
}
