using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Charts;

namespace ReportKit.Rendering;

/// <summary>Makes a Word document of canonical Markdown.</summary>
/// <remarks>Whatever is seen comes from styles, so that another design changes it all. Notes are footnotes, figures are charts
/// that can be edited with the numbers behind them.</remarks>
internal static class WordWriter
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /// <summary>The document as a .docx file: the same bytes for the same input.</summary>
    /// <param name="markdown">The text. An image whose address is a figure's is that figure; the lines behind it are its caption.</param>
    /// <param name="figures">By address: <c>prosecutions-xaa.svg</c>.</param>
    /// <param name="page">Title, language and look.</param>
    public static byte[] Write(string markdown, IReadOnlyDictionary<string, ReportFigure> figures, WordPage page)
    {
        var text = MarkdownParsing.Parse(markdown);
        var design = page.Reference?.Design ?? WordDesign.BuiltIn;
        var package = new OfficePackage();
        package.Relate("", $"{Relations}/officeDocument", WordParts.Document);
        package.Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        var anchors = new WordAnchors(text);
        var notes = new WordNotes(design, anchors);
        var numbering = new WordNumbering(design.Numbering);
        var inlines = new WordInlines(design, new WordLinks(package, WordParts.Document, anchors), notes.Mark);
        var blocks = new WordBlocks(design, inlines, anchors, numbering, new WordFigures(design, figures, package, page.Language));
        var body = blocks.Of(text).Append(WordSection.Of(design, page, package));
        package.Add(WordParts.Document, $"{ContentTypes}.document.main+xml", WordParts.Bytes(new Document(), body, new Body()));
        Add("footnotes", notes.ToBytes(new WordLinks(package, WordNotes.Path, anchors)));
        Add("styles", Part(WithLanguage(design.Styles, page)));
        Add("numbering", Part(numbering.ToXml()));
        Add("settings", Part(WithLanguage(design.Settings, page)));
        AddDesign(package, design);
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", Properties(page));
        return package.ToBytes();

        void Add(string name, ReadOnlyMemory<byte> bytes)
        {
            package.Add($"word/{name}.xml", $"{ContentTypes}.{name}+xml", bytes);
            package.Relate(WordParts.Document, $"{Relations}/{name}", $"word/{name}.xml");
        }
    }

    private static void AddDesign(OfficePackage package, WordDesign design)
    {
        foreach (var part in design.Parts)
        {
            package.Add(part.Path, part.ContentType, part.Bytes);
            RelateAll(part.Path, part.Relations);
        }

        RelateAll(WordParts.Document, design.DocumentRelations);
        RelateAll("word/numbering.xml", design.Numbering.Relations);

        void RelateAll(string source, IReadOnlyList<PartRelation> relations)
        {
            foreach (var relation in relations)
            {
                package.Relate(source, relation);
            }
        }
    }

    private static byte[] Part(string xml) => Encoding.UTF8.GetBytes(PartXml.Declaration + xml);

    private static string WithLanguage(string xml, WordPage page) =>
        xml.Replace(WordDesign.LanguageMark, Escaping.Html(page.Language), StringComparison.Ordinal);

    private static ReadOnlyMemory<byte> Properties(WordPage page) =>
        new PartXml("cp:coreProperties", CoreProperties, ("dc", "http://purl.org/dc/elements/1.1/"))
            .Text("dc:title", page.Title)
            .Text("dc:subject", page.Subject)
            .Text("dc:language", page.Language)
            .ToBytes();
}
