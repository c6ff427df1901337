using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>The parts that a look consists of, with all that they use in turn, such as pictures in headers. What is missing is left out,
/// with the places that would show it.</summary>
internal sealed class ReferenceParts(ReferencePackage package)
{
    private const string Folder = "word/reference";
    private const int Most = 200;

    private readonly List<DesignPart> parts = [];
    private readonly Dictionary<string, string> paths = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<DesignPart> All => parts;

    /// <summary>The parts that a document's look needs: theme and fonts, and the headers and footers of its section, whose ids are set
    /// anew. Headers and footers that can't be used are taken out of it.</summary>
    public IReadOnlyList<PartRelation> RelationsOf(
        IEnumerable<PartRelation> shared, IReadOnlyList<PartRelation> used, SectionProperties? section)
    {
        var relations = new List<PartRelation>();
        foreach (var taken in shared.Select(Taken).OfType<PartRelation>())
        {
            relations.Add(taken with { Id = $"design{relations.Count + 1}" });
        }

        foreach (var reference in section?.Elements<HeaderFooterReferenceType>().ToList() ?? [])
        {
            var id = reference.Id?.Value ?? "";
            var known = used.FirstOrDefault(r => r.Id == id && !r.IsExternal);
            if (known is null)
            {
                package.Note($"{(reference is HeaderReference ? "a header" : "a footer")} ('{id}') is missing");
            }

            if (known is not null && Taken(known) is { } taken)
            {
                reference.Id = $"design{relations.Count + 1}";
                relations.Add(taken with { Id = reference.Id! });
            }
            else
            {
                reference.Remove();
            }
        }

        // How the house's printer is set up is no part of a look.
        section?.RemoveAllChildren<PrinterSettingsReference>();
        return relations;
    }

    /// <summary>What a part uses and can be used; where anything isn't, its places are taken out of the part's XML.</summary>
    public IReadOnlyList<PartRelation> RelationsOf(string path, XDocument xml)
    {
        PartRelation[] relations = [.. package.RelationsOf(path).Select(Taken).OfType<PartRelation>()];
        foreach (var id in DanglingIds.RemoveFrom(xml, relations.Select(r => r.Id).ToHashSet(StringComparer.Ordinal)))
        {
            package.Note($"{path} shows something ('{id}') that is missing");
        }

        return relations;
    }

    private PartRelation? Taken(PartRelation relation) => relation.IsExternal ? relation
        : Add(relation) is { } path ? relation with { Target = path }
        : null;

    private string? Add(PartRelation relation)
    {
        var place = relation.Target;
        if (paths.TryGetValue(place, out var known))
        {
            return known;
        }

        var type = ReferenceContentTypes.OfKind(relation.Type, place, package.ContentTypeOf(place));
        var isXml = type.EndsWith("xml", StringComparison.Ordinal);
        var xml = isXml ? package.ReadXml(place) : null;
        var bytes = isXml ? null : package.Read(place);
        if ((xml is null && bytes is null) || paths.Count == Most)
        {
            return null;
        }

        // A folder for each, so that parts of one name don't meet, and none meets a report's own.
        var path = $"{Folder}/{paths.Count + 1}/{NameOf(place)}";
        paths[place] = path;
        var at = parts.Count;
        var relations = xml is null ? [.. package.RelationsOf(place).Select(Taken).OfType<PartRelation>()] : RelationsOf(place, xml);
        parts.Insert(at, new DesignPart(path, type, bytes ?? DanglingIds.ToBytes(xml!)) { Relations = relations });
        return path;
    }

    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
            ? name
            : $"part{string.Concat(Path.GetExtension(name).Where(c => char.IsAsciiLetterOrDigit(c) || c == '.'))}";
    }
}
