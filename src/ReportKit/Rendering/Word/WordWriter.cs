namespace ReportKit.Rendering;

/// <summary>Makes a Word document of canonical Markdown.</summary>
/// <remarks>Whatever is seen comes from styles, so that another design changes it all. Notes are footnotes, figures are charts
/// that can be edited with the numbers behind them.</remarks>
internal static class WordWriter
{
    /// <summary>The document as a .docx file: the same bytes for the same input.</summary>
    /// <param name="markdown">The text. An image whose address is a figure's is that figure; the lines behind it are its caption.</param>
    /// <param name="figures">By address: <c>prosecutions-xaa.svg</c>.</param>
    /// <param name="page">Title, language and look.</param>
    public static byte[] Write(string markdown, IReadOnlyDictionary<string, ReportChart> figures, WordPage page)
    {
        var text = MarkdownParsing.Parse(markdown);
        var design = page.Reference?.Design ?? WordDesign.BuiltIn;
        var file = new WordFile(design, page);
        var anchors = new WordAnchors(text);
        var notes = new WordNotes(design, anchors);
        var inlines = new WordInlines(design, new WordLinks(file.Package, WordParts.Document, anchors), notes.Mark);
        var blocks = new WordBlocks(design, inlines, anchors, file.Numbering, new WordCharts(design, figures, file.Package, page.Language));
        return file.ToBytes(blocks.Of(text), notes);
    }
}
