using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Footnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;
using MarkdownNote = Markdig.Extensions.Footnotes.Footnote;

namespace ReportKit.Rendering;

/// <summary>The footnotes of a document. A note stands at the foot of the page of its first mark; marks further on show the
/// same number and lead to the first.</summary>
internal sealed class WordNotes(WordDesign design, WordAnchors anchors)
{
    private const string Path = "word/footnotes.xml";

    private readonly OrderedDictionary<MarkdownNote, int> numbers = [];

    private string Style => design.Style("FootnoteReference");

    public IEnumerable<OpenXmlElement> Mark(FootnoteLink link)
    {
        var number = numbers.Count + 1;
        if (!numbers.TryAdd(link.Footnote, number))
        {
            return Again(link);
        }

        var mark = WordText.Styled(new FootnoteReference { Id = number }, Style);
        return link.Footnote.Links.Count > 1 ? anchors.Mark(BookmarkOf(number), [mark]) : [mark];
    }

    /// <summary>The part with the texts of all notes that were marked.</summary>
    public ReadOnlyMemory<byte> ToBytes(OfficePackage package)
    {
        var inlines = new WordInlines(design, new WordLinks(package, Path, anchors), Again);
        return WordParts.Bytes(new Footnotes(),
        [
            Separator(-1, FootnoteEndnoteValues.Separator, new SeparatorMark()),
            Separator(0, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()),
            .. numbers.Select(n => new Footnote(inlines.Note(n.Key, WordText.Styled(new FootnoteReferenceMark(), Style))) { Id = n.Value }),
        ]);
    }

    // A note can't begin inside another one.
    private IEnumerable<OpenXmlElement> Again(FootnoteLink link) => numbers.TryGetValue(link.Footnote, out var number)
        ? [new SimpleField(WordText.Run($"{number}", Style)) { Instruction = $" NOTEREF {BookmarkOf(number)} \\f \\h " }]
        : [];

    private static Footnote Separator(int id, FootnoteEndnoteValues type, OpenXmlElement mark) =>
        new(new Paragraph(new Run(mark))) { Id = id, Type = type };

    private static string BookmarkOf(int note) => $"_Note{note}";
}
