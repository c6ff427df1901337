using System.Text;
using DocumentFormat.OpenXml;

namespace ReportKit.Rendering;

/// <summary>Writes typed parts.</summary>
internal static class WordParts
{
    /// <summary>Where the document itself stands.</summary>
    public const string Document = "word/document.xml";

    private static readonly (string Prefix, string Space)[] Namespaces =
    [
        ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("c", "http://schemas.openxmlformats.org/drawingml/2006/chart"),
    ];

    /// <summary>Adds a part of which one element is all.</summary>
    /// <returns>Its place.</returns>
    public static string Add(OfficePackage package, string path, string contentType, OpenXmlPartRootElement root)
    {
        package.Add(path, contentType, Bytes(root, root.Elements()));
        return path;
    }

    /// <summary>A part that is written while its elements are made, so that no more than one of them is held.</summary>
    /// <param name="root">Its outermost element; what stands in it is left out.</param>
    /// <param name="elements">What to write in it.</param>
    /// <param name="wrapper">Stands between them; null: nothing.</param>
    public static ReadOnlyMemory<byte> Bytes(OpenXmlElement root, IEnumerable<OpenXmlElement> elements, OpenXmlElement? wrapper = null)
    {
        var stream = new MemoryStream();
        using (var writer = OpenXmlWriter.Create(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteStartElement(root, [], Namespaces.Select(n => KeyValuePair.Create(n.Prefix, n.Space)));
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
