using System.Xml;

namespace ReportKit.Importing;

/// <summary>XML from outside: no document type, so that no entity grows and no other file is fetched.</summary>
internal static class SafeXml
{
    public const string ForbiddenMessage =
        "The XML declares a document type (DTD) or entities, which can make other files be read or memory run out. It isn't read.";

    public static XmlReaderSettings Settings(bool closesInput) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = closesInput,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,

        // Of what is read, only texts that the kit knows and numbers get into a table.
        CheckCharacters = false,
    };

    /// <summary>Whether reading ended at a document type.</summary>
    public static bool IsForbidden(Exception e) => e is XmlException && e.Message.Contains("DTD", StringComparison.Ordinal);

    /// <summary>Does something at each element of a name.</summary>
    public static void Each(XmlReader xml, string name, Action action)
    {
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
                {
                    action();
                }
            }
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw Package.Damaged(e);
        }
    }
}
