using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>A Word file whose body is still to be written: its parts, and how they are related.</summary>
internal sealed class WordFile(WordPage page)
{
    public const string ContentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    private readonly WordDesign design = page.Design;

    /// <summary>Receives what the body uses.</summary>
    public OfficePackage Package { get; } = Begun();

    /// <summary>Receives the body's ordered lists.</summary>
    public WordNumbering Numbering { get; } = new(page.Design.Numbering);

    /// <summary>The file: the same bytes for the same input. The body is written while it is made, and the notes that it marks are
    /// asked for their texts behind it.</summary>
    public byte[] ToBytes(IEnumerable<OpenXmlElement> body, WordNotes notes)
    {
        body = body.Append(WordSection.Of(page, Package));
        Package.Add(WordParts.Document, $"{ContentTypes}.document.main+xml", WordParts.Bytes(new Document(), body, new Body()));
        Add("footnotes", notes.ToBytes(Package));
        Add("styles", PartXml.Bytes(WithLanguage(design.Styles)));
        Add("numbering", PartXml.Bytes(Numbering.ToXml()));
        Add("settings", PartXml.Bytes(WithLanguage(design.Settings)));
        foreach (var part in design.Parts)
        {
            Package.Add(part.Path, part.ContentType, part.Bytes);
            Package.Relate(part.Path, part.Relations);
        }

        Package.Relate(WordParts.Document, design.DocumentRelations);
        Package.Relate("word/numbering.xml", design.Numbering.Relations);
        Package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", PartXml.Bytes(Properties()));
        return Package.ToBytes();
    }

    private static OfficePackage Begun()
    {
        var package = new OfficePackage();
        package.Relate("", $"{PartXml.Relations}/officeDocument", WordParts.Document);
        package.Relate("", Metadata, "docProps/core.xml");
        return package;
    }

    private void Add(string name, ReadOnlyMemory<byte> bytes)
    {
        Package.Add($"word/{name}.xml", $"{ContentTypes}.{name}+xml", bytes);
        Package.Relate(WordParts.Document, $"{PartXml.Relations}/{name}", $"word/{name}.xml");
    }

    private string WithLanguage(string xml) => xml.Replace(WordDesign.LanguageMark, Escaping.Html(page.Language), StringComparison.Ordinal);

    private XElement Properties() => new(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XAttribute(XNamespace.Xmlns + "cp", Core),
        PartXml.Text(Dublin + "title", page.Title),
        PartXml.Text(Dublin + "subject", page.Subject),
        PartXml.Text(Dublin + "language", page.Language));
}

/// <summary>The ordered lists of a document, each of which counts anew.</summary>
internal sealed class WordNumbering(WordNumberingPart part)
{
    private readonly StringBuilder lists = new();
    private int last = part.LastList;

    /// <summary>Begins an ordered list, on a level counted from 0 and with its first number.</summary>
    /// <returns>The number of the list.</returns>
    public int Begin(int level, int first)
    {
        last++;
        lists.Append(
            CultureInfo.InvariantCulture,
            $"""<w:num xmlns:w="{WordParts.Word}" w:numId="{last}"><w:abstractNumId w:val="{part.OrderedList}"/>""");
        lists.Append(
            CultureInfo.InvariantCulture,
            $"""<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{first}"/></w:lvlOverride></w:num>""");
        return last;
    }

    public string ToXml() => part.Xml.Insert(part.Xml.LastIndexOf("</", StringComparison.Ordinal), lists.ToString());
}
