using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>A Word file whose body is still to be written: its parts, and how they are related.</summary>
/// <param name="design">Shapes it.</param>
/// <param name="page">Title, language and look.</param>
internal sealed class WordFile(WordDesign design, WordPage page)
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /// <summary>Receives what the body uses.</summary>
    public OfficePackage Package { get; } = Begun();

    /// <summary>Receives the body's ordered lists.</summary>
    public WordNumbering Numbering { get; } = new(design.Numbering);

    /// <summary>The file: the same bytes for the same input.</summary>
    /// <param name="body">Is written while it is made.</param>
    /// <param name="notes">The notes that the body marks; asked for their texts behind it.</param>
    public byte[] ToBytes(IEnumerable<OpenXmlElement> body, WordNotes notes)
    {
        body = body.Append(WordSection.Of(design, page, Package));
        Package.Add(WordParts.Document, $"{ContentTypes}.document.main+xml", WordParts.Bytes(new Document(), body, new Body()));
        Add("footnotes", notes.ToBytes(Package));
        Add("styles", Part(WithLanguage(design.Styles)));
        Add("numbering", Part(Numbering.ToXml()));
        Add("settings", Part(WithLanguage(design.Settings)));
        AddDesign();
        Package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", Properties());
        return Package.ToBytes();
    }

    private static OfficePackage Begun()
    {
        var package = new OfficePackage();
        package.Relate("", $"{Relations}/officeDocument", WordParts.Document);
        package.Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        return package;
    }

    private void Add(string name, ReadOnlyMemory<byte> bytes)
    {
        Package.Add($"word/{name}.xml", $"{ContentTypes}.{name}+xml", bytes);
        Package.Relate(WordParts.Document, $"{Relations}/{name}", $"word/{name}.xml");
    }

    private void AddDesign()
    {
        foreach (var part in design.Parts)
        {
            Package.Add(part.Path, part.ContentType, part.Bytes);
            RelateAll(part.Path, part.Relations);
        }

        RelateAll(WordParts.Document, design.DocumentRelations);
        RelateAll("word/numbering.xml", design.Numbering.Relations);

        void RelateAll(string source, IReadOnlyList<PartRelation> relations)
        {
            foreach (var relation in relations)
            {
                Package.Relate(source, relation);
            }
        }
    }

    private static byte[] Part(string xml) => Encoding.UTF8.GetBytes(PartXml.Declaration + xml);

    private string WithLanguage(string xml) => xml.Replace(WordDesign.LanguageMark, Escaping.Html(page.Language), StringComparison.Ordinal);

    private ReadOnlyMemory<byte> Properties() =>
        new PartXml("cp:coreProperties", CoreProperties, ("dc", "http://purl.org/dc/elements/1.1/"))
            .Text("dc:title", page.Title)
            .Text("dc:subject", page.Subject)
            .Text("dc:language", page.Language)
            .ToBytes();
}
