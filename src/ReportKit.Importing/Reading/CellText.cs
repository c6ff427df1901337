using System.Xml;

namespace ReportKit.Importing;

/// <summary>Gathers the text of one cell, piece by piece, and no more of it than a cell may have.</summary>
internal sealed class CellText
{
    /// <summary>The most that a spreadsheet lets anybody write into a cell.</summary>
    private const int Most = 32_767;

    private readonly char[] buffer = new char[Most + 1];
    private int length;

    public ReadOnlySpan<char> Span => buffer.AsSpan(0, length);

    public void Clear() => length = 0;

    /// <summary>Adds the text of the node that the reader is at.</summary>
    /// <exception cref="UnreadableFileException">The cell has more than a cell can have.</exception>
    public void Add(XmlReader xml)
    {
        int read;
        do
        {
            read = xml.ReadValueChunk(buffer, length, buffer.Length - length);
            length += read;
            if (length > Most)
            {
                throw new UnreadableFileException(
                    $"A cell has more than {Counted.Number(Most)} characters, which no spreadsheet can write. "
                    + "Nothing of the file was used.");
            }
        }
        while (read > 0);
    }

    /// <summary>Adds all text of the element that the reader is at, and goes to its end.</summary>
    public void AddElement(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                Add(xml);
            }
        }
    }

    public override string ToString() => Span.Trim().ToString();
}
