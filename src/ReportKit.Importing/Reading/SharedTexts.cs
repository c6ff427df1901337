using System.Xml;

namespace ReportKit.Importing;

/// <summary>The texts that a workbook keeps once and its cells refer to by number.</summary>
internal static class SharedTexts
{
    /// <exception cref="UnreadableFileException">They can't be read.</exception>
    public static List<string> Read(XmlReader xml)
    {
        var texts = new List<string>();
        var text = new CellText();
        using (xml)
        {
            SafeXml.Each(xml, "si", () =>
            {
                text.Clear();
                AddRuns(xml, text);
                texts.Add(text.ToString());
            });
        }

        return texts;
    }

    /// <summary>Adds the runs of the element that the reader is at, without the reading aids of Japanese text.</summary>
    public static void AddRuns(XmlReader xml, CellText text)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                text.AddElement(xml);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                // Its text is gathered elsewhere and thrown away.
                new CellText().AddElement(xml);
            }
        }
    }
}
