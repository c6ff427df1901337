using System.Buffers.Binary;
using System.IO.Compression;

namespace ReportKit.Rendering;

/// <summary>The parts of an Office file and how they are related, written as one zip file.</summary>
/// <remarks>System.IO.Packaging stamps the clock into every part and leaves their order open; here the same parts are the same
/// bytes, on every system.</remarks>
internal sealed class OfficePackage
{
    private const uint DirectoryEntry = 0x02014b50;
    private const int DirectoryEntrySize = 46;
    private const int EndSize = 22;

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Path, string ContentType, ReadOnlyMemory<byte> Bytes)> parts = [];
    private readonly Dictionary<string, List<PartRelation>> relations = new(StringComparer.Ordinal);

    /// <summary>Adds a part at a place such as <c>word/document.xml</c>.</summary>
    public void Add(string path, string contentType, ReadOnlyMemory<byte> bytes) => parts.Add((path, contentType, bytes));

    /// <summary>Says that one part, or the file itself (empty), uses another or an address outside.</summary>
    /// <returns>The id by which the part names it.</returns>
    public string Relate(string source, string type, string target, bool isExternal = false)
    {
        var id = $"rId{(relations.TryGetValue(source, out var known) ? known.Count : 0) + 1}";
        Relate(source, [new PartRelation(id, type, target, isExternal)]);
        return id;
    }

    /// <summary>Says that one part uses others under ids that stand already in it.</summary>
    public void Relate(string source, IEnumerable<PartRelation> others)
    {
        foreach (var relation in others)
        {
            if (!relations.TryGetValue(source, out var known))
            {
                relations[source] = known = [];
            }

            known.Add(relation);
        }
    }

    public byte[] ToBytes()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", ContentTypes());
            WriteRelations(zip, "");
            foreach (var part in parts)
            {
                Write(zip, part.Path, part.Bytes);
                WriteRelations(zip, part.Path);
            }
        }

        var bytes = file.ToArray();
        ForgetSystem(bytes);
        return bytes;
    }

    private static void Write(ZipArchive zip, string path, ReadOnlyMemory<byte> bytes)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(bytes.Span);
    }

    private void WriteRelations(ZipArchive zip, string source)
    {
        if (relations.TryGetValue(source, out var known))
        {
            var name = source.LastIndexOf('/') + 1;
            var list = new XElement(Relationships + "Relationships", known.Select(Relationship));
            Write(zip, $"{source[..name]}_rels/{source[name..]}.rels", PartXml.Bytes(list));
        }
    }

    private static XElement Relationship(PartRelation relation) => new(
        Relationships + "Relationship",
        new XAttribute("Id", relation.Id),
        new XAttribute("Type", relation.Type),
        new XAttribute("Target", relation.IsExternal ? WordText.Clean(relation.Target) : $"/{relation.Target}"),
        relation.IsExternal ? new XAttribute("TargetMode", "External") : null);

    private byte[] ContentTypes() => PartXml.Bytes(new XElement(
        Types + "Types",
        Type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Type("Default", "Extension", "xml", "application/xml"),
        parts.Select(p => Type("Override", "PartName", $"/{p.Path}", p.ContentType))));

    private static XElement Type(string element, string key, string value, string contentType) =>
        new(Types + element, new XAttribute(key, value), new XAttribute("ContentType", contentType));

    // Each entry of a zip's directory names the system that made it, which no property sets.
    private static void ForgetSystem(byte[] zip)
    {
        var end = zip.AsSpan(zip.Length - EndSize);
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); entries > 0; entries--)
        {
            var entry = zip.AsSpan(at, DirectoryEntrySize);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry) != DirectoryEntry)
            {
                throw new InvalidDataException("The directory of the zip file isn't where its end says.");
            }

            entry[5] = 0;
            at += DirectoryEntrySize + Length(entry, 28) + Length(entry, 30) + Length(entry, 32);
        }
    }

    private static int Length(Span<byte> entry, int at) => BinaryPrimitives.ReadUInt16LittleEndian(entry[at..]);
}

/// <summary>That one part of a file uses another, whose place is the target (<c>word/styles.xml</c>), or an address outside.</summary>
internal sealed record PartRelation(string Id, string Type, string Target, bool IsExternal = false);
