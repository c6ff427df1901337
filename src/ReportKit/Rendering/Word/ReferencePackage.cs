using System.IO.Compression;
using System.Xml;

namespace ReportKit.Rendering;

/// <summary>The parts of a house's document, each read only when it is asked for, and none trusted.</summary>
/// <remarks>The library of Office documents refuses a whole file for one part that is missing. Here each part stands alone: what
/// can't be used is noted in <see cref="Damage"/>, and the rest is taken.</remarks>
internal sealed class ReferencePackage : IDisposable
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const int LargestPart = 20_000_000;
    private const int LargestWhole = 100_000_000;

    // Headers of real documents stay below 40; what clones such a tree calls itself once a level.
    private const int DeepestXml = 256;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> damage = [];
    private readonly Lazy<ReferenceContentTypes> contentTypes;
    private long read;

    /// <exception cref="InvalidDataException">It isn't a zip file, or has been cut short.</exception>
    public ReferencePackage(byte[] file)
    {
        zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        foreach (var entry in zip.Entries)
        {
            entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        contentTypes = new Lazy<ReferenceContentTypes>(() => new ReferenceContentTypes(ReadXml("[Content_Types].xml")));
    }

    /// <summary>What was asked for and couldn't be used, with the reason: <c>word/styles.xml is missing</c>.</summary>
    public IReadOnlyList<string> Damage => damage;

    public bool IsEncrypted => entries.Values.Any(e => e.IsEncrypted);

    public IEnumerable<string> Paths => entries.Keys;

    public bool Has(string path) => entries.ContainsKey(path);

    /// <summary>What a part is; empty where the file doesn't say.</summary>
    public string ContentTypeOf(string path) => contentTypes.Value.Of(path);

    public void Note(string what)
    {
        if (!damage.Contains(what))
        {
            damage.Add(what);
        }
    }

    /// <summary>What a part says; null, and noted, where it is missing or can't be read.</summary>
    public byte[]? Read(string path)
    {
        if (!entries.TryGetValue(path, out var entry))
        {
            Note($"{path} is missing");
            return null;
        }

        try
        {
            using var stream = entry.Open();
            var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (var length = stream.Read(buffer); length > 0; length = stream.Read(buffer))
            {
                // What an entry says of its own size needn't be so.
                read += length;
                if (bytes.Length + length > LargestPart || read > LargestWhole)
                {
                    Note($"{path} is larger than a part of a house's document should be");
                    return null;
                }

                bytes.Write(buffer, 0, length);
            }

            return bytes.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException)
        {
            Note($"{path} can't be unpacked");
            return null;
        }
    }

    /// <summary>The XML of a part; null, and noted, where it is missing or can't be read.</summary>
    public XDocument? ReadXml(string path)
    {
        if (Read(path) is not { } bytes)
        {
            return null;
        }

        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using (var depth = XmlReader.Create(new MemoryStream(bytes), settings))
            {
                while (depth.Read())
                {
                    if (depth.Depth > DeepestXml)
                    {
                        Note($"{path} is nested too deep");
                        return null;
                    }
                }
            }

            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            Note($"the XML of {path} can't be read (line {e.LineNumber}, column {e.LinePosition})");
            return null;
        }
    }

    /// <summary>What a part, or the file itself (empty), uses: what lies in the file in the order of the ids, then links, then what
    /// else lies outside.</summary>
    public IReadOnlyList<PartRelation> RelationsOf(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var list = $"{folder}_rels/{path[folder.Length..]}.rels";
        if (!Has(list) || ReadXml(list)?.Root is not { } root)
        {
            return [];
        }

        return
        [
            .. root.Elements(XName.Get("Relationship", Relationships)).Select(e => Relation(e, folder)).OfType<PartRelation>()
                .DistinctBy(r => r.Id)
                .OrderBy(r => r.IsExternal)
                .ThenBy(r => r.IsExternal && !r.Type.EndsWith("/hyperlink", StringComparison.Ordinal))
                .ThenBy(r => r.Id, StringComparer.Ordinal),
        ];
    }

    public void Dispose() => zip.Dispose();

    // One that lacks anything, or leads nowhere by its form, can't be used by anybody.
    private static PartRelation? Relation(XElement element, string folder)
    {
        if (element.Attribute("Id")?.Value is not { Length: > 0 } id
            || element.Attribute("Type")?.Value is not { Length: > 0 } type
            || element.Attribute("Target")?.Value is not { } target)
        {
            return null;
        }

        var isExternal = element.Attribute("TargetMode")?.Value == "External";
        return !Uri.TryCreate(target, UriKind.RelativeOrAbsolute, out _) ? null
            : isExternal ? new PartRelation(id, type, target, IsExternal: true)
            : Resolve(folder, target) is { Length: > 0 } place ? new PartRelation(id, type, place)
            : null;
    }

    private static string? Resolve(string folder, string target)
    {
        var root = new Uri("file:///");
        return Uri.TryCreate(new Uri(root, folder), target, out var place) && place.Scheme == root.Scheme && place.Host.Length == 0
            ? Uri.UnescapeDataString(place.AbsolutePath).TrimStart('/')
            : null;
    }
}
