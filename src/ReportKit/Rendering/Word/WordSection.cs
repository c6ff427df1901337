using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>The page: its size, and what stands at its head and foot.</summary>
internal static class WordSection
{
    /// <summary>Between the margins of the kit's own page, in twentieths of a point.</summary>
    public const int TextWidth = Width - (2 * Side);

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const int Width = 11906;
    private const int Height = 16838;
    private const int Side = 1418;

    /// <summary>The section of a document; adds the parts that it needs.</summary>
    public static SectionProperties Of(WordDesign design, WordPage page, OfficePackage package)
    {
        if (design.Section.Length > 0)
        {
            return new SectionProperties(design.Section);
        }

        var header = WordParts.Add(package, "word/header1.xml", $"{ContentTypes}.header+xml", HeaderOf(design, page));
        var footer = WordParts.Add(package, "word/footer1.xml", $"{ContentTypes}.footer+xml", FooterOf(design));
        var footerId = package.Relate(WordParts.Document, $"{Relations}/footer", footer);
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = package.Relate(WordParts.Document, $"{Relations}/header", header) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
            new FooterReference { Type = HeaderFooterValues.First, Id = footerId },
            new PageSize { Width = Width, Height = Height },
            new PageMargin { Top = 1418, Bottom = 1304, Left = Side, Right = Side, Header = 680, Footer = 624, Gutter = 0 },
            // The first page has the title itself.
            new TitlePage());
    }

    private static Header HeaderOf(WordDesign design, WordPage page) => new(
        new Paragraph([Style(design, "Header"), .. WordText.Runs(page.Title, null), new Run(new TabChar()), .. WordText.Runs(page.Subject, null)]));

    private static Footer FooterOf(WordDesign design) => new(
        new Paragraph(Style(design, "Footer"), Field("PAGE"), WordText.Run(" / ", null), Field("NUMPAGES")));

    private static ParagraphProperties Style(WordDesign design, string style) => new(new ParagraphStyleId { Val = design.Style(style) });

    private static SimpleField Field(string instruction) => new(WordText.Run("1", null)) { Instruction = instruction };
}
