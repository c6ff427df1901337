using System.Xml;

namespace ReportKit.Rendering;

/// <summary>Takes out of a part what refers to a picture or another part that isn't there; Word would call the document damaged.</summary>
internal static class DanglingIds
{
    private static readonly XNamespace Relation = PartXml.Relations;
    private static readonly XNamespace Word = WordParts.Word;
    private static readonly XName OfficeId = XName.Get("relid", "urn:schemas-microsoft-com:office:office");
    private static readonly XName[] Shown = [Word + "drawing", Word + "pict", Word + "object", Word + "numPicBullet"];

    /// <returns>The ids that aren't known.</returns>
    public static IReadOnlyList<string> RemoveFrom(XDocument xml, IReadOnlySet<string> known)
    {
        var dangling = xml.Descendants().Attributes()
            .Where(a => (a.Name.Namespace == Relation || a.Name == OfficeId) && a.Value.Length > 0 && !known.Contains(a.Value)).ToList();
        foreach (var attribute in dangling.Where(a => a.Parent is not null))
        {
            Remove(attribute);
        }

        return [.. dangling.Select(a => a.Value).Distinct(StringComparer.Ordinal)];
    }

    public static byte[] ToBytes(XDocument xml)
    {
        var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            xml.Save(writer);
        }

        return bytes.ToArray();
    }

    private static void Remove(XAttribute attribute)
    {
        var element = attribute.Parent!;
        var shown = element.AncestorsAndSelf().FirstOrDefault(e => Shown.Contains(e.Name));
        if (shown?.Name == Word + "numPicBullet")
        {
            var number = shown.Attribute(Word + "numPicBulletId")?.Value;
            shown.Document!.Descendants(Word + "lvlPicBulletId").Where(e => e.Attribute(Word + "val")?.Value == number).Remove();
        }

        if (shown is not null)
        {
            shown.Remove();
        }
        else if (element.HasElements || element.Name == Word + "hyperlink")
        {
            attribute.Remove();
        }
        else
        {
            element.Remove();
        }
    }
}
