namespace ReportKit.Rendering;

/// <summary>What a house's document says that its parts are, if it has a list that can be read.</summary>
internal sealed class ReferenceContentTypes(XDocument? list)
{
    private const string Space = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly Dictionary<string, string> byPath = Of(list, "Override", "PartName");
    private readonly Dictionary<string, string> byEnding = Of(list, "Default", "Extension");

    /// <summary>What a part is; empty where the list doesn't say.</summary>
    public string Of(string path) =>
        byPath.GetValueOrDefault($"/{path}") ?? byEnding.GetValueOrDefault(Path.GetExtension(path).TrimStart('.')) ?? "";

    /// <summary>What a part is, by how it is used; what its file says of it needn't be so.</summary>
    public static string OfKind(string relation, string path, string said) => relation[(relation.LastIndexOf('/') + 1)..] switch
    {
        "theme" => "application/vnd.openxmlformats-officedocument.theme+xml",
        "header" => "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
        "footer" => "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
        "fontTable" => "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml",
        "image" when !said.StartsWith("image/", StringComparison.Ordinal) => Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".jpg" => "image/jpeg",
            ".svg" => "image/svg+xml",
            ".tif" => "image/tiff",
            ".emf" or ".wmf" => $"image/x-{Path.GetExtension(path).ToLowerInvariant()[1..]}",
            { Length: > 1 } ending => $"image/{ending[1..]}",
            _ => "image/png",
        },
        _ => said.Length > 0 ? said : "application/octet-stream",
    };

    private static Dictionary<string, string> Of(XDocument? list, string element, string key) =>
        (list?.Root?.Elements(XName.Get(element, Space)) ?? [])
        .DistinctBy(e => e.Attribute(key)?.Value ?? "", StringComparer.OrdinalIgnoreCase)
        .ToDictionary(e => e.Attribute(key)?.Value ?? "", e => e.Attribute("ContentType")?.Value ?? "", StringComparer.OrdinalIgnoreCase);
}
