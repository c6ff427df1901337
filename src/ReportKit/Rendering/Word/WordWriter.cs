namespace ReportKit.Rendering;

/// <summary>Makes a Word document of canonical Markdown.</summary>
/// <remarks>Whatever is seen comes from styles, so that another design changes it all. Notes are footnotes, charts Word's own,
/// that can be edited with the numbers behind them.</remarks>
internal static class WordWriter
{
    /// <summary>The document as a .docx file: the same bytes for the same input.</summary>
    /// <param name="markdown">The text. An image whose address is a chart's is that chart; the lines behind it are its caption.</param>
    /// <param name="charts">By address: <c>prosecutions-xaa.svg</c>.</param>
    /// <param name="page">Title, language and look.</param>
    public static byte[] Write(string markdown, IReadOnlyDictionary<string, ReportChart> charts, WordPage page)
    {
        var text = MarkdownParsing.Parse(markdown);
        var file = new WordFile(page);
        var anchors = new WordAnchors(text);
        var notes = new WordNotes(page.Design, anchors);
        var inlines = new WordInlines(page.Design, new WordLinks(file.Package, WordParts.Document, anchors), notes.Mark);
        var drawn = new WordCharts(page, charts, file.Package);
        return file.ToBytes(new WordBlocks(page.Design, inlines, anchors, file.Numbering, drawn).Of(text), notes);
    }
}

/// <summary>What a Word document is told beside its text.</summary>
/// <param name="Title">The document's title; stands at the head of every page but the first.</param>
/// <param name="Subject">What it is a part of, such as the edition; stands beside the title.</param>
/// <param name="Language">A language tag: <c>en-GB</c>.</param>
internal sealed record WordPage(string Title, string Subject, string Language)
{
    /// <summary>The house's own document whose look is taken; null: the kit's look.</summary>
    public ReferenceDocument? Reference { get; init; }

    public WordDesign Design => Reference?.Design ?? WordDesign.BuiltIn;
}
