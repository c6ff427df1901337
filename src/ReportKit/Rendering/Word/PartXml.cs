using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportKit.Rendering;

/// <summary>Writes a part of an Office file element by element.</summary>
internal sealed class PartXml
{
    /// <summary>Stands before every part's outermost element.</summary>
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true };

    private readonly StringBuilder part = new(Declaration);
    private readonly XmlWriter xml;
    private readonly Dictionary<string, string> namespaces = new(StringComparer.Ordinal);

    /// <summary>Begins the part with its outermost element.</summary>
    /// <param name="root">The element, with its prefix.</param>
    /// <param name="space">The namespace of that prefix, or of elements without one.</param>
    /// <param name="others">Further prefixes and their namespaces.</param>
    public PartXml(string root, string space, params ReadOnlySpan<(string Prefix, string Space)> others)
    {
        xml = XmlWriter.Create(part, Settings);
        namespaces[Split(root).Prefix] = space;
        Start(root);
        foreach (var (prefix, other) in others)
        {
            namespaces[prefix] = other;
            xml.WriteAttributeString("xmlns", prefix, null, other);
        }
    }

    /// <summary>Begins an element.</summary>
    public PartXml Start(string name)
    {
        var (prefix, local) = Split(name);
        xml.WriteStartElement(prefix, local, namespaces[prefix]);
        return this;
    }

    /// <summary>Adds an attribute.</summary>
    public PartXml With(string name, string value)
    {
        var (prefix, local) = Split(name);
        xml.WriteAttributeString(prefix, local, prefix.Length == 0 ? null : namespaces[prefix], WordText.Clean(value));
        return this;
    }

    /// <summary>Adds text.</summary>
    public PartXml Text(string text)
    {
        xml.WriteString(WordText.Clean(text));
        return this;
    }

    /// <summary>Ends the element begun last.</summary>
    public PartXml End()
    {
        xml.WriteEndElement();
        return this;
    }

    /// <summary>An element that has but a value.</summary>
    public PartXml Value(string name, string value) => Start(name).With("val", value).End();

    /// <summary>An element that has but a number.</summary>
    public PartXml Value(string name, int value) => Value(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element that has but text.</summary>
    public PartXml Text(string name, string text) => Start(name).Text(text).End();

    /// <summary>Ends the part.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        xml.WriteEndDocument();
        xml.Flush();
        return Encoding.UTF8.GetBytes(part.ToString());
    }

    private static (string Prefix, string Local) Split(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", name) : (name[..colon], name[(colon + 1)..]);
    }
}
