using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>The parts that a look consists of, with all that they use in turn, such as pictures in headers.</summary>
internal sealed class ReferenceParts
{
    private const string Folder = "word/reference";

    private readonly List<DesignPart> parts = [];
    private readonly Dictionary<OpenXmlPart, string> paths = [];

    /// <summary>Those met so far.</summary>
    public IReadOnlyList<DesignPart> All => parts;

    /// <summary>The parts that a document's look needs: theme and fonts, and the headers and footers of its section, whose ids are set
    /// anew.</summary>
    public IReadOnlyList<PartRelation> RelationsOf(MainDocumentPart main, SectionProperties? section)
    {
        var relations = new List<PartRelation>();
        foreach (var part in new OpenXmlPart?[] { main.ThemePart, main.FontTablePart }.OfType<OpenXmlPart>())
        {
            relations.Add(Relation($"design{relations.Count + 1}", part));
        }

        foreach (var reference in section?.Elements<HeaderFooterReferenceType>().ToList() ?? [])
        {
            if (reference.Id?.Value is { } id && main.TryGetPartById(id, out var part))
            {
                reference.Id = $"design{relations.Count + 1}";
                relations.Add(Relation(reference.Id!, part));
            }
            else
            {
                reference.Remove();
            }
        }

        return relations;
    }

    /// <summary>What a part uses.</summary>
    public IReadOnlyList<PartRelation> RelationsOf(OpenXmlPart part) =>
    [
        .. part.Parts.OrderBy(p => p.RelationshipId, StringComparer.Ordinal).Select(p => Relation(p.RelationshipId, p.OpenXmlPart)),
        .. part.HyperlinkRelationships.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => new PartRelation(r.Id, r.RelationshipType, r.Uri.OriginalString, IsExternal: true)),
        .. part.ExternalRelationships.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => new PartRelation(r.Id, r.RelationshipType, r.Uri.OriginalString, IsExternal: true)),
    ];

    private PartRelation Relation(string id, OpenXmlPart part) => new(id, part.RelationshipType, Add(part), IsExternal: false);

    private string Add(OpenXmlPart part)
    {
        if (paths.TryGetValue(part, out var known))
        {
            return known;
        }

        // A folder for each, so that parts of one name don't meet, and none meets a report's own.
        var path = $"{Folder}/{paths.Count + 1}/{Path.GetFileName(part.Uri.OriginalString)}";
        paths[part] = path;
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        parts.Add(new DesignPart(path, part.ContentType, bytes.ToArray()) { Relations = RelationsOf(part) });
        return path;
    }
}
