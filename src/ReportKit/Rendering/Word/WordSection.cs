using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>The page: its size, and what stands at its head and foot.</summary>
internal static class WordSection
{
    /// <summary>Between the margins of the kit's own page, in twentieths of a point.</summary>
    public const int TextWidth = Width - (2 * Side);

    private const int Width = 11906;
    private const int Height = 16838;
    private const int Side = 1418;

    /// <summary>The section of a document; adds the parts that it needs.</summary>
    public static SectionProperties Of(WordPage page, OfficePackage package)
    {
        var design = page.Design;
        if (design.Section.Length > 0)
        {
            return new SectionProperties(design.Section);
        }

        Run[] head = [.. WordText.Runs(page.Title, null), new Run(new TabChar()), .. WordText.Runs(page.Subject, null)];
        Add("header", new Header(design.Paragraph("Header", head)));
        Add("footer", new Footer(design.Paragraph("Footer", Field("PAGE"), WordText.Run(" / ", null), Field("NUMPAGES"))));
        var footer = package.Relate(WordParts.Document, $"{PartXml.Relations}/footer", "word/footer1.xml");
        var header = package.Relate(WordParts.Document, $"{PartXml.Relations}/header", "word/header1.xml");
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new FooterReference { Type = HeaderFooterValues.First, Id = footer },
            new PageSize { Width = Width, Height = Height },
            new PageMargin { Top = 1418, Bottom = 1304, Left = Side, Right = Side, Header = 680, Footer = 624, Gutter = 0 },
            // The first page has the title itself.
            new TitlePage());

        void Add(string kind, OpenXmlElement root) =>
            package.Add($"word/{kind}1.xml", $"{WordFile.ContentTypes}.{kind}+xml", WordParts.Bytes(root, root.Elements()));
    }

    private static SimpleField Field(string instruction) => new(WordText.Run("1", null)) { Instruction = instruction };
}
