using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using MarkdownNote = Markdig.Extensions.Footnotes.Footnote;

namespace ReportKit.Rendering;

/// <summary>A text as it is laid out to be compared with another: nothing in it depends on what stands elsewhere.</summary>
/// <remarks>A figure is its title, caption and table. A note's mark is its label, and the notes are paragraphs behind the text, so
/// that a note more changes no other one's mark.</remarks>
internal sealed class WordProof
{
    private readonly WordDesign design;
    private readonly WordInlines inlines;
    private readonly WordBlocks blocks;

    /// <summary>Texts that will stand in one file.</summary>
    /// <param name="design">Gives the styles.</param>
    /// <param name="file">Receives links and lists.</param>
    public WordProof(WordDesign design, WordFile file)
    {
        var anchors = new WordAnchors(new MarkdownDocument());
        this.design = design;
        Notes = new WordNotes(design, anchors);
        inlines = new WordInlines(design, new WordLinks(file.Package, WordParts.Document, anchors), n => [Mark(n.Footnote)]);
        blocks = new WordBlocks(design, inlines, anchors, file.Numbering, new WordCharts(design, new Dictionary<string, ReportChart>(), file.Package, ""));
    }

    /// <summary>The file's footnotes: there are none.</summary>
    public WordNotes Notes { get; }

    /// <summary>The paragraphs and tables of a text, then its notes.</summary>
    public IReadOnlyList<OpenXmlElement> Of(string markdown)
    {
        var text = MarkdownParsing.Parse(markdown);
        return [.. blocks.Of(text, withNotesHeading: true), .. text.OfType<FootnoteGroup>().SelectMany(g => g.OfType<MarkdownNote>()).SelectMany(Note)];
    }

    private IEnumerable<Paragraph> Note(MarkdownNote note)
    {
        var isFirst = true;
        foreach (var text in note.Descendants<ParagraphBlock>().DefaultIfEmpty(null))
        {
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = design.Style("FootnoteText") }));
            if (isFirst)
            {
                paragraph.Append(Mark(note), WordText.Run(" ", null));
            }

            isFirst = false;
            inlines.Append(paragraph, text?.Inline?.FirstChild);
            yield return paragraph;
        }
    }

    private Run Mark(MarkdownNote note) => WordText.Run((note.Label ?? "").TrimStart('^'), design.Style("FootnoteReference"));
}
