using System.Xml;

namespace ReportKit.Pdf;

/// <summary>What a PDF says of itself, in the form that catalogues and search engines read (XMP, ISO 16684-1).</summary>
internal static class PdfMetadata
{
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";

    /// <summary>The object that holds it, one letter a byte; an empty title or language tag isn't there.</summary>
    public static string Of(string title, string language, DateOnly date)
    {
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        var description = new XElement(
            Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XAttribute(XNamespace.Xmlns + "dc", Core.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "xmp", Basic.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "pdf", Pdf.NamespaceName),
            new XElement(Core + "format", "application/pdf"),
            title.Length == 0 ? null : Listed("title", "Alt", new XAttribute(XNamespace.Xml + "lang", "x-default"), Clean(title)),
            language.Length == 0 ? null : Listed("language", "Bag", Clean(language)),
            new XElement(Basic + "CreatorTool", "ReportKit"),
            new XElement(Basic + "CreateDate", day),
            new XElement(Basic + "ModifyDate", day),
            new XElement(Basic + "MetadataDate", day),
            new XElement(Pdf + "Producer", "Skia/PDF"));
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta.NamespaceName),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf.NamespaceName), description));
        var text = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            + $"{packet.ToString(SaveOptions.DisableFormatting)}\n<?xpacket end=\"r\"?>";
        var bytes = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
        return $"<</Type /Metadata\n/Subtype /XML\n/Length {bytes.Length}>> stream\n{bytes}\nendstream";
    }

    private static XElement Listed(string name, string kind, params object[] item) =>
        new(Core + name, new XElement(Rdf + kind, new XElement(Rdf + "li", item)));

    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)));
}
