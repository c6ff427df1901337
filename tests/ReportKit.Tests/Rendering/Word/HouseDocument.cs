using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using D = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ReportKit.Tests.Rendering.Word;

/// <summary>A ministry's document with everything that a look can have, and ways to damage it.</summary>
internal static class HouseDocument
{
    /// <summary>The kit's own look with a red heading, and a header with a picture and a link.</summary>
    public static byte[] Make()
    {
        using var report = WordCase.Of("# A\n\nText[^1].\n\n- b\n\n[^1]: Note.\n");
        var file = new MemoryStream();
        file.Write(report.Bytes);
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleName!.Val! == "heading 1").StyleRunProperties = new StyleRunProperties(new Color { Val = "C00000" });
            main.DocumentSettingsPart!.Settings!.InsertBefore(new EvenAndOddHeaders(), main.DocumentSettingsPart.Settings.GetFirstChild<CharacterSpacingControl>());
            var header = main.HeaderParts.Single();
            header.AddHyperlinkRelationship(new Uri("https://example.org/"), isExternal: true, "rId2");
            header.Header = new Header(new Paragraph(
                new Hyperlink(new Run(new Text("Ministry of Examples"))) { Id = "rId2" },
                new Run(Picture("rId1"))));
            var section = main.Document!.Body!.GetFirstChild<SectionProperties>()!;
            section.InsertAfter(new PrinterSettingsReference { Id = "rId99" }, section.LastChild);
        }

        var list = "word/_rels/header1.xml.rels";
        return With(With(file.ToArray(), "word/media/logo.png", [1, 2, 3]), list, Encoding.UTF8.GetBytes(TextOf(file.ToArray(), list).Replace(
            "</Relationships>", "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/logo.png\"/></Relationships>", StringComparison.Ordinal)));
    }

    public static IReadOnlyList<string> PartsOf(byte[] document) => [.. Entries(document).Select(e => e.Name)];

    public static string TextOf(byte[] document, string part) => Encoding.UTF8.GetString(Entries(document).Single(e => e.Name == part).Bytes).TrimStart('\uFEFF');

    public static byte[] Without(byte[] document, string part) => Zip(Entries(document).Where(e => e.Name != part));

    public static byte[] With(byte[] document, string part, byte[] content) => Zip(Entries(document).Where(e => e.Name != part).Append((part, content)));

    public static byte[] Zip(params (string Name, string Text)[] entries) => Zip(entries.Select(e => (e.Name, Encoding.UTF8.GetBytes(e.Text))));

    /// <summary>As a zip program marks what it has encrypted.</summary>
    public static byte[] Encrypted(byte[] document)
    {
        var bytes = document.ToArray();
        for (var i = 0; i + 8 < bytes.Length; i++)
        {
            if (bytes.AsSpan(i).StartsWith("PK\u0003\u0004"u8))
            {
                bytes[i + 6] |= 1;
            }
            else if (bytes.AsSpan(i).StartsWith("PK\u0001\u0002"u8))
            {
                bytes[i + 8] |= 1;
            }
        }

        return bytes;
    }

    private static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return file.ToArray();
    }

    private static List<(string Name, byte[] Bytes)> Entries(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        return [.. zip.Entries.Select(e =>
        {
            using var stream = e.Open();
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return (e.FullName, bytes.ToArray());
        })];
    }

    private static Drawing Picture(string id) => new(new W.Inline(
        new W.Extent { Cx = 1000, Cy = 1000 },
        new W.DocProperties { Id = 1, Name = "Logo" },
        new D.Graphic(new D.GraphicData(new P.Picture(
            new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = 1, Name = "Logo" }, new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new D.Blip { Embed = id }, new D.Stretch(new D.FillRectangle())),
            new P.ShapeProperties(new D.PresetGeometry { Preset = D.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })));
}
