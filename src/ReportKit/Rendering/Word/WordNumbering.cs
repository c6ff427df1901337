using System.Globalization;
using System.Text;

namespace ReportKit.Rendering;

/// <summary>The ordered lists of a document, each of which counts anew.</summary>
/// <param name="part">The definitions of lists.</param>
internal sealed class WordNumbering(WordNumberingPart part)
{
    private readonly StringBuilder lists = new();
    private int last = part.LastList;

    /// <summary>Begins an ordered list.</summary>
    /// <param name="level">How deep it stands, from 0.</param>
    /// <param name="first">Its first number.</param>
    /// <returns>The number of the list.</returns>
    public int Begin(int level, int first)
    {
        last++;
        lists.Append(
            CultureInfo.InvariantCulture,
            $"<w:num xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" w:numId=\"{last}\"><w:abstractNumId w:val=\"{part.OrderedList}\"/><w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{first}\"/></w:lvlOverride></w:num>");
        return last;
    }

    /// <summary>The part with the document's lists.</summary>
    public string ToXml() => part.Xml.Insert(part.Xml.LastIndexOf("</", StringComparison.Ordinal), lists.ToString());
}
