using System.IO.Compression;
using System.Xml;

namespace ReportKit.Importing;

/// <summary>An Office Open XML package, of which parts are read one by one. A part that nobody asks for may be missing.</summary>
internal sealed class Package : IDisposable
{
    private const long MostOfSmall = 16L * 1024 * 1024;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private Package(ZipArchive zip)
    {
        this.zip = zip;
        foreach (var entry in zip.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <exception cref="UnreadableFileException">It is damaged, or not to be trusted.</exception>
    public static Package Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            var package = new Package(new ZipArchive(stream, ZipArchiveMode.Read));
            return !package.parts.Keys.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? package
                : throw new UnreadableFileException(
                    "The workbook has macros, as no published table needs them. Save it without macros, as .xlsx.");
        }
        catch (InvalidDataException e)
        {
            stream.Dispose();
            throw Damaged(e);
        }
        catch (UnreadableFileException)
        {
            stream.Dispose();
            throw;
        }
    }

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>A part as XML, read no further than a bound.</summary>
    /// <exception cref="UnreadableFileException">There is no such part.</exception>
    public XmlReader Read(string part, long most = MostOfSmall)
    {
        if (!parts.TryGetValue(part, out var entry))
        {
            throw new UnreadableFileException($"The workbook lacks its part {part}. Download the file again.");
        }

        try
        {
            return XmlReader.Create(new BoundedStream(entry.Open(), most, part), SafeXml.Settings(closesInput: true));
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or XmlException)
        {
            throw Damaged(e);
        }
    }

    /// <summary>What a part refers to, by the ids that it uses.</summary>
    public Dictionary<string, (string Type, string Target)> RelationsOf(string part)
    {
        var (folder, name) = part.LastIndexOf('/') is >= 0 and var at ? (part[..(at + 1)], part[(at + 1)..]) : ("", part);
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        var relations = $"{folder}_rels/{name}.rels";
        if (!Has(relations))
        {
            return found;
        }

        using var xml = Read(relations);
        SafeXml.Each(xml, "Relationship", () =>
        {
            var (id, type, target) = (xml.GetAttribute("Id"), xml.GetAttribute("Type"), xml.GetAttribute("Target"));
            if (id is not null && type is not null && target is not null && xml.GetAttribute("TargetMode") != "External")
            {
                found[id] = (type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
            }
        });
        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    /// <summary>What is said of a package that can't be read to its end.</summary>
    public static UnreadableFileException Damaged(Exception e) => new(
        SafeXml.IsForbidden(e) ? SafeXml.ForbiddenMessage
            : "The workbook is damaged, was cut off, or is another kind of file with the name of one. Download the file again.",
        e);

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
