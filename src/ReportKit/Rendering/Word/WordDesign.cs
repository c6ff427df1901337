using System.Reflection;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>All that shapes a document and isn't its text: the same in every document of an edition.</summary>
/// <param name="Styles">The part with the styles; the language stands in it as <see cref="LanguageMark"/>.</param>
/// <param name="Numbering">The part with the lists.</param>
/// <param name="Settings">The part with the settings; the language as in the styles.</param>
internal sealed record WordDesign(string Styles, WordNumberingPart Numbering, string Settings)
{
    /// <summary>Stands where a document's language goes.</summary>
    public const string LanguageMark = "{language}";

    private static readonly Lazy<WordDesign> BuiltInOnce = new(() =>
    {
        const string Types = "application/vnd.openxmlformats-officedocument";
        const string Theme = "word/theme/theme1.xml";
        const string Fonts = "word/fontTable.xml";
        return new WordDesign(Part("styles"), new WordNumberingPart(Part("numbering"), OrderedList: 2), Part("settings"))
        {
            Parts =
            [
                new DesignPart(Theme, $"{Types}.theme+xml", PartXml.Bytes(Part("theme"))),
                new DesignPart(Fonts, $"{Types}.wordprocessingml.fontTable+xml", PartXml.Bytes(Part("fontTable"))),
            ],
            DocumentRelations =
            [
                new PartRelation("design1", $"{PartXml.Relations}/theme", Theme),
                new PartRelation("design2", $"{PartXml.Relations}/fontTable", Fonts),
            ],
        };
    });

    public static WordDesign BuiltIn => BuiltInOnce.Value;

    /// <summary>Ids of styles that have another one here than in the kit's own design.</summary>
    public IReadOnlyDictionary<string, string> OtherIds { get; init; } = new Dictionary<string, string>();

    /// <summary>Further parts, such as the theme, headers and pictures in them.</summary>
    public IReadOnlyList<DesignPart> Parts { get; init; } = [];

    /// <summary>Which of them the document itself uses.</summary>
    public IReadOnlyList<PartRelation> DocumentRelations { get; init; } = [];

    /// <summary>The element with page size, margins, headers and footers; empty: A4 with title and page number.</summary>
    public string Section { get; init; } = "";

    /// <summary>How wide a line of text can be, in twentieths of a point.</summary>
    public int TextWidth { get; init; } = WordSection.TextWidth;

    /// <summary>The id of a style, by its id in the kit's own design.</summary>
    public string Style(string id) => OtherIds.GetValueOrDefault(id, id);

    public Paragraph Paragraph(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = Style(style) }), .. content]);

    /// <summary>One of the kit's own parts: its outermost element.</summary>
    public static string Part(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"word/{name}.xml")!;
        return XDocument.Load(stream).ToString(SaveOptions.DisableFormatting);
    }
}

/// <summary>A part that is written as it is.</summary>
internal sealed record DesignPart(string Path, string ContentType, byte[] Bytes)
{
    public IReadOnlyList<PartRelation> Relations { get; init; } = [];
}

/// <summary>The part with the lists, and the number of its definition of ordered ones.</summary>
internal sealed record WordNumberingPart(string Xml, int OrderedList)
{
    public int LastList { get; init; } = 2;

    /// <summary>What it uses, such as pictures for bullets.</summary>
    public IReadOnlyList<PartRelation> Relations { get; init; } = [];
}
