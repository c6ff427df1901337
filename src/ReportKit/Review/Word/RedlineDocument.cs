using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>Makes a Word document whose tracked changes turn old texts into new ones.</summary>
/// <remarks>Who accepts all changes has the new texts, who rejects them the old; a paragraph, a row or a word can be decided alone. The
/// title, the line below it and the line above each text belong to both. Figures are shown as title, caption and table; the mark of a note is its
/// label, and the notes stand behind each text. What moved is removed and added.</remarks>
public static class RedlineDocument
{
    /// <summary>The document as a .docx file: the same bytes for the same input.</summary>
    /// <param name="parts">The countries, in the order in which they will stand.</param>
    /// <param name="options">Title, names of both sides, and the day of the changes.</param>
    /// <returns>The file. Characters that XML can't hold are left out of it.</returns>
    public static byte[] Write(IReadOnlyList<RedlinePart> parts, RedlineOptions options)
    {
        var page = new WordPage(options.Title, $"{options.Before} to {options.After}", options.Language) { Reference = options.Reference };
        var design = page.Reference?.Design ?? WordDesign.BuiltIn;
        var file = new WordFile(design, page);
        var proof = new WordProof(Lowered(design), file);
        var blocks = new RedlineBlocks(design);
        var changes = new RedlineChanges(new RevisionMarks(options.Date), blocks);
        return file.ToBytes(
        [
            Line(design, "Title", options.Title),
            Line(design, "Subtitle", $"Tracked changes from {options.Before} to {options.After}: accepted, they give the new text; rejected, the old one. A raised word names a note behind the text."),
            .. options.Lead is { } lead ? changes.Of(Blocks(lead.Before), Blocks(lead.After)) : [],
            .. parts.SelectMany(Part),
            Line(design, "TableGap", ""),
        ], proof.Notes);

        IEnumerable<OpenXmlElement> Part(RedlinePart part) =>
            changes.Of(Blocks(part.Before), Blocks(part.After)).Prepend(Line(design, "CaptionText", $"{part.Heading}: {StateOf(part, options)}"));

        IReadOnlyList<RedlineBlock> Blocks(string? markdown) => markdown is null ? [] : blocks.Of(proof.Of(markdown));
    }

    private static string StateOf(RedlinePart part, RedlineOptions options) => part switch
    {
        { Before: null } => $"not in {options.Before}.",
        { After: null } => $"not in {options.After}.",
        _ when part.Before == part.After => "no changes.",
        _ => $"{options.Before} to {options.After}.",
    };

    // The document has a title of its own, so that a country's is a heading that the navigation shows.
    private static WordDesign Lowered(WordDesign design) => design with
    {
        OtherIds = new Dictionary<string, string>(design.OtherIds)
        {
            ["Title"] = design.Style("Heading1"),
            ["Heading1"] = design.Style("Heading2"),
            ["Heading2"] = design.Style("Heading3"),
        },
    };

    private static Paragraph Line(WordDesign design, string style, string text)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = design.Style(style) }));
        if (text.Length > 0)
        {
            paragraph.Append(WordText.Run(text, null));
        }

        return paragraph;
    }
}
