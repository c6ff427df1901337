using System.Buffers.Binary;
using System.IO.Compression;

namespace ReportKit.Rendering;

/// <summary>The parts of an Office file and how they are related, written as one zip file.</summary>
/// <remarks>System.IO.Packaging stamps the clock into every part and leaves their order open; here the same parts are the same
/// bytes, on every system.</remarks>
internal sealed class OfficePackage
{
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
    private const uint DirectoryEntry = 0x02014b50;
    private const int DirectoryEntrySize = 46;
    private const int EndSize = 22;

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Path, string ContentType, ReadOnlyMemory<byte> Bytes)> parts = [];
    private readonly Dictionary<string, List<PartRelation>> relations = new(StringComparer.Ordinal);

    /// <summary>Adds a part.</summary>
    /// <param name="path">Its place: <c>word/document.xml</c>.</param>
    /// <param name="contentType">What it is.</param>
    /// <param name="bytes">What it says.</param>
    public void Add(string path, string contentType, ReadOnlyMemory<byte> bytes) => parts.Add((path, contentType, bytes));

    /// <summary>Says that one part uses another.</summary>
    /// <param name="source">The part that uses it; empty: the file itself.</param>
    /// <param name="type">How.</param>
    /// <param name="target">The other part's place, or an address outside.</param>
    /// <param name="isExternal">Whether it lies outside.</param>
    /// <returns>The id by which the part names it.</returns>
    public string Relate(string source, string type, string target, bool isExternal = false)
    {
        var relation = new PartRelation($"rId{(relations.TryGetValue(source, out var known) ? known.Count : 0) + 1}", type, target, isExternal);
        Relate(source, relation);
        return relation.Id;
    }

    /// <summary>Says that one part uses another under an id that stands already in it.</summary>
    public void Relate(string source, PartRelation relation)
    {
        if (!relations.TryGetValue(source, out var known))
        {
            relations[source] = known = [];
        }

        known.Add(relation);
    }

    /// <summary>The file.</summary>
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
        if (!relations.TryGetValue(source, out var known))
        {
            return;
        }

        var xml = new PartXml("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships");
        foreach (var relation in known)
        {
            xml.Start("Relationship").With("Id", relation.Id).With("Type", relation.Type).With("Target", relation.IsExternal ? relation.Target : $"/{relation.Target}");
            if (relation.IsExternal)
            {
                xml.With("TargetMode", "External");
            }

            xml.End();
        }

        var name = source.LastIndexOf('/') + 1;
        Write(zip, $"{source[..name]}_rels/{source[name..]}.rels", xml.ToBytes());
    }

    private ReadOnlyMemory<byte> ContentTypes()
    {
        var xml = new PartXml("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.Start("Default").With("Extension", "rels").With("ContentType", RelationshipsType).End();
        xml.Start("Default").With("Extension", "xml").With("ContentType", "application/xml").End();
        foreach (var part in parts)
        {
            xml.Start("Override").With("PartName", $"/{part.Path}").With("ContentType", part.ContentType).End();
        }

        return xml.ToBytes();
    }

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

/// <summary>That one part of a file uses another.</summary>
/// <param name="Id">The name it has there.</param>
/// <param name="Type">How it is used.</param>
/// <param name="Target">The other part's place: <c>word/styles.xml</c>; or an address outside.</param>
/// <param name="IsExternal">Whether it lies outside.</param>
internal sealed record PartRelation(string Id, string Type, string Target, bool IsExternal);
