using System.Xml;

namespace ReportKit.Importing;

/// <summary>Reads the tables of an XML document whose rows are elements named Row with elements named Entry, as those of the United
/// Nations are, or those of a web page.</summary>
internal static class XmlTables
{
    private const long MostBytes = 64L * 1024 * 1024;

    /// <exception cref="UnreadableFileException">It can't be read to its end, or isn't to be trusted.</exception>
    public static MarkupTables Read(string path)
    {
        var tables = new MarkupTables();
        var buffer = new char[4096];
        try
        {
            using var xml = XmlReader.Create(
                new BoundedStream(RegularFile.OpenRead(path), MostBytes, "the document"), SafeXml.Settings(closesInput: true));
            var lines = (IXmlLineInfo)xml;
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    var (name, isEmpty) = (NameOf(xml), xml.IsEmptyElement);
                    tables.Mark(xml.LocalName);
                    tables.Begin(name, lines.LineNumber);
                    if (isEmpty)
                    {
                        tables.End(name);
                    }
                }
                else if (xml.NodeType == XmlNodeType.EndElement)
                {
                    tables.End(NameOf(xml));
                }
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                {
                    AddText(xml, buffer, tables);
                }
            }
        }
        catch (XmlException e)
        {
            throw new UnreadableFileException(
                SafeXml.IsForbidden(e) ? SafeXml.ForbiddenMessage
                    : "The XML document is damaged, or was cut off on the way. Download it again.",
                e);
        }

        return tables.End();
    }

    private static string NameOf(XmlReader xml) => xml.LocalName.ToLowerInvariant();

    private static void AddText(XmlReader xml, char[] buffer, MarkupTables tables)
    {
        int read;
        while ((read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
        {
            tables.Add(buffer.AsSpan(0, read));
        }
    }
}
