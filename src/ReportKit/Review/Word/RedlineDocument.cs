using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Review;

/// <summary>Makes a Word document whose tracked changes turn old texts into new ones.</summary>
/// <remarks>Who accepts all changes has the new texts, who rejects them the old; a paragraph, a row or a word can be decided alone. The
/// title, the line below it and the line above each text belong to both. Figures are shown as title, caption and table; the mark of a
/// note is its label, and the notes stand behind each text. What moved is removed and added.</remarks>
internal static class RedlineDocument
{
    /// <summary>The document as a .docx file, with the countries in this order: the same bytes for the same input.</summary>
    public static byte[] Write(IReadOnlyList<RedlinePart> parts, RedlineOptions options)
    {
        var page = new WordPage(options.Title, $"{options.Before} to {options.After}", "en-GB");
        var design = page.Design;
        var file = new WordFile(page);
        var proof = new WordProof(page, Lowered(design), file);
        var blocks = new RedlineBlocks(design);
        var changes = new RedlineChanges(new RevisionMarks(options.Date), blocks);
        var subtitle = $"Tracked changes from {options.Before} to {options.After}: accepted, they give the new text; "
            + "rejected, the old one. A raised word names a note behind the text.";
        return file.ToBytes(
        [
            Line("Title", options.Title),
            Line("Subtitle", subtitle),
            .. options.Lead is { } lead ? Changes(lead) : [],
            .. parts.SelectMany(p => Changes(p).Prepend(Line("CaptionText", $"{p.Heading}: {StateOf(p, options)}"))),
            design.Paragraph("TableGap"),
        ], proof.Notes);

        Paragraph Line(string style, string text) => design.Paragraph(style, WordText.Run(text, null));

        IEnumerable<OpenXmlElement> Changes(RedlinePart part) => changes.Of(Blocks(part.Before), Blocks(part.After));

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
}

/// <summary>What a document with tracked changes is told beside its texts.</summary>
/// <param name="Title">Its title; stands at the head of every page but the first.</param>
/// <param name="Before">How the old texts are called: <c>edition 2017</c>.</param>
/// <param name="After">How the new texts are called: <c>edition 2018</c>.</param>
/// <param name="Date">The day that every change bears. It is an input: no clock is read.</param>
internal sealed record RedlineOptions(string Title, string Before, string After, DateOnly Date)
{
    /// <summary>What stands before the countries, with its own changes; its heading isn't printed. Null: nothing.</summary>
    public RedlinePart? Lead { get; init; }
}

/// <summary>A country whose two texts are compared.</summary>
/// <param name="Heading">How the country is named above its text: <c>Exampleland</c>.</param>
/// <param name="Before">The old text as canonical Markdown; null where the country is new.</param>
/// <param name="After">The new text; null where the country is gone.</param>
internal sealed record RedlinePart(string Heading, string? Before, string? After);
