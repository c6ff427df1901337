using DocumentFormat.OpenXml;

namespace ReportKit.Rendering;

/// <summary>Writes typed parts.</summary>
internal static class WordParts
{
    public const string Document = "word/document.xml";
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly KeyValuePair<string, string>[] Namespaces =
    [
        new("w", Word),
        new("r", PartXml.Relations),
        new("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        new("a", Drawing),
        new("c", Chart),
    ];

    /// <summary>A part that is written while its elements are made, so that no more than one of them is held. What
    /// stands in the root is left out; a wrapper, if any, stands between it and them.</summary>
    public static ReadOnlyMemory<byte> Bytes(OpenXmlElement root, IEnumerable<OpenXmlElement> elements, OpenXmlElement? wrapper = null)
    {
        var stream = new MemoryStream();
        using (var writer = OpenXmlWriter.Create(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteStartElement(root, [], Namespaces);
            if (wrapper is not null)
            {
                writer.WriteStartElement(wrapper);
            }

            foreach (var element in elements)
            {
                writer.WriteElement(element);
            }

            if (wrapper is not null)
            {
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
