using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace ReportKit.Rendering;

/// <summary>All that shapes a document and isn't its text: the same in every document of an edition.</summary>
/// <param name="Styles">The part with the styles; the language stands in it as <see cref="LanguageMark"/>.</param>
/// <param name="Numbering">The part with the lists.</param>
/// <param name="Settings">The part with the settings; the language as in the styles.</param>
internal sealed record WordDesign(string Styles, WordNumberingPart Numbering, string Settings)
{
    /// <summary>Stands where a document's language goes.</summary>
    public const string LanguageMark = "{language}";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly Lazy<WordDesign> BuiltInOnce = new(() => new WordDesign(Part("styles"), new WordNumberingPart(Part("numbering"), OrderedList: 2), Part("settings"))
    {
        Parts =
        [
            new DesignPart("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", Encoding.UTF8.GetBytes(PartXml.Declaration + Part("theme"))),
            new DesignPart("word/fontTable.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml", Encoding.UTF8.GetBytes(PartXml.Declaration + Part("fontTable"))),
        ],
        DocumentRelations =
        [
            new PartRelation("design1", $"{Relations}/theme", "word/theme/theme1.xml", IsExternal: false),
            new PartRelation("design2", $"{Relations}/fontTable", "word/fontTable.xml", IsExternal: false),
        ],
    });

    /// <summary>The kit's own.</summary>
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

    /// <summary>The id of a style.</summary>
    /// <param name="id">Its id in the kit's own design.</param>
    public string Style(string id) => OtherIds.GetValueOrDefault(id, id);

    /// <summary>One of the kit's own parts: its outermost element.</summary>
    public static string Part(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"word/{name}.xml")!;
        return XDocument.Load(stream).ToString(SaveOptions.DisableFormatting);
    }
}

/// <summary>A part that is written as it is.</summary>
/// <param name="Path">Its place.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">What it says.</param>
internal sealed record DesignPart(string Path, string ContentType, byte[] Bytes)
{
    /// <summary>What it uses in turn.</summary>
    public IReadOnlyList<PartRelation> Relations { get; init; } = [];
}

/// <summary>The part with the lists.</summary>
/// <param name="Xml">What it says.</param>
/// <param name="OrderedList">The number of its definition of ordered lists.</param>
internal sealed record WordNumberingPart(string Xml, int OrderedList)
{
    /// <summary>The number of its last list.</summary>
    public int LastList { get; init; } = 2;

    /// <summary>What it uses, such as pictures for bullets.</summary>
    public IReadOnlyList<PartRelation> Relations { get; init; } = [];
}
