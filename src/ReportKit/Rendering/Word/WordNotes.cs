using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Footnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;
using MarkdownNote = Markdig.Extensions.Footnotes.Footnote;

namespace ReportKit.Rendering;

/// <summary>The footnotes of a document. A note stands at the foot of the page of its first mark; marks further on show the
/// same number and lead to the first.</summary>
/// <param name="design">Gives the styles.</param>
/// <param name="anchors">Bookmarks first marks.</param>
internal sealed class WordNotes(WordDesign design, WordAnchors anchors)
{
    /// <summary>Where the notes stand.</summary>
    public const string Path = "word/footnotes.xml";

    private readonly List<MarkdownNote> notes = [];
    private readonly Dictionary<MarkdownNote, int> numbers = [];

    /// <summary>The mark of a note in the text.</summary>
    public IEnumerable<OpenXmlElement> Mark(FootnoteLink link)
    {
        if (numbers.ContainsKey(link.Footnote))
        {
            return Again(link);
        }

        notes.Add(link.Footnote);
        numbers[link.Footnote] = notes.Count;
        var mark = WordText.Styled(new FootnoteReference { Id = notes.Count }, Style);
        return link.Footnote.Links.Count > 1 ? anchors.Mark(BookmarkOf(notes.Count), [mark]) : [mark];
    }

    /// <summary>The part with the texts of all notes that were marked.</summary>
    /// <param name="package">Receives their links.</param>
    public ReadOnlyMemory<byte> ToBytes(OfficePackage package)
    {
        var inlines = new WordInlines(design, new WordLinks(package, Path, anchors), Again);
        return WordParts.Bytes(new Footnotes(),
        [
            Separator(-1, FootnoteEndnoteValues.Separator, new SeparatorMark()),
            Separator(0, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()),
            .. notes.Select(n => Note(n, inlines)),
        ]);
    }

    private string Style => design.Style("FootnoteReference");

    // A note can't begin inside another one.
    private IEnumerable<OpenXmlElement> Again(FootnoteLink link) => !numbers.TryGetValue(link.Footnote, out var number) ? [] :
    [
        new SimpleField(WordText.Run(Digits(number), Style)) { Instruction = $" NOTEREF {BookmarkOf(number)} \\f \\h " },
    ];

    private Footnote Note(MarkdownNote note, WordInlines inlines)
    {
        var element = new Footnote { Id = numbers[note] };
        foreach (var text in note.Descendants<ParagraphBlock>().DefaultIfEmpty(null))
        {
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = design.Style("FootnoteText") }));
            if (!element.HasChildren)
            {
                paragraph.Append(WordText.Styled(new FootnoteReferenceMark(), Style), WordText.Run(" ", null));
            }

            inlines.Append(paragraph, text?.Inline?.FirstChild);
            element.Append(paragraph);
        }

        return element;
    }

    private static Footnote Separator(int id, FootnoteEndnoteValues type, OpenXmlElement mark) =>
        new(new Paragraph(new Run(mark))) { Id = id, Type = type };

    private static string BookmarkOf(int note) => $"_Note{Digits(note)}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
