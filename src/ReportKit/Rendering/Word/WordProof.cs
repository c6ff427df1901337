using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using MarkdownNote = Markdig.Extensions.Footnotes.Footnote;

namespace ReportKit.Rendering;

/// <summary>A text as it is laid out to be compared with another: nothing in it depends on what stands elsewhere.</summary>
/// <remarks>A chart is its title, caption and table. A note's mark is its label, and the notes are paragraphs behind the text, so
/// that a note more changes no other one's mark.</remarks>
internal sealed class WordProof
{
    private readonly WordDesign design;
    private readonly WordInlines inlines;
    private readonly WordBlocks blocks;

    /// <summary>Texts that will stand in one file, which receives links and lists.</summary>
    public WordProof(WordPage page, WordDesign design, WordFile file)
    {
        var anchors = new WordAnchors(new MarkdownDocument());
        this.design = design;
        Notes = new WordNotes(design, anchors);
        inlines = new WordInlines(design, new WordLinks(file.Package, WordParts.Document, anchors), n => [Mark(n.Footnote)]);
        var noCharts = new WordCharts(page, new Dictionary<string, ReportChart>(), file.Package);
        blocks = new WordBlocks(design, inlines, anchors, file.Numbering, noCharts);
    }

    /// <summary>The file's footnotes: there are none.</summary>
    public WordNotes Notes { get; }

    /// <summary>The paragraphs and tables of a text, then its notes.</summary>
    public IReadOnlyList<OpenXmlElement> Of(string markdown)
    {
        var text = MarkdownParsing.Parse(markdown);
        var notes = text.OfType<FootnoteGroup>().SelectMany(g => g.OfType<MarkdownNote>());
        return [.. blocks.Of(text, withNotesHeading: true), .. notes.SelectMany(n => inlines.Note(n, Mark(n)))];
    }

    private Run Mark(MarkdownNote note) => WordText.Run((note.Label ?? "").TrimStart('^'), design.Style("FootnoteReference"));
}
