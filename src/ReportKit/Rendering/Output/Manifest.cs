namespace ReportKit.Rendering;

/// <summary>manifest.json: what an edition was made from and what it consists of, with SHA-256 of each file.</summary>
/// <remarks>Inputs are the files as the last rendering read them, of the whole edition or of a part. Where only a part was asked for, a
/// document that stands beside it and isn't known to be what these inputs give is named under <c>earlier</c>. So the same data give the
/// same bytes, in however many steps an edition is rendered.</remarks>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    public static byte[] Write(
        int edition, IEnumerable<InputFile> inputs, IEnumerable<KeyValuePair<string, string>> outputs, IReadOnlyList<string> earlier)
    {
        var read = inputs.Select(i => new FileJson(i.Path, i.Sha256));
        var made = outputs.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => new FileJson(o.Key, o.Value));
        var json = new ManifestJson(edition, KitBuild.Version, [.. read], [.. made], earlier.Count > 0 ? earlier : null);
        return JsonFile.Write(json, OutputJson.Default.ManifestJson);
    }

    /// <summary>What a manifest says; null where there is none, or it is no manifest of an edition.</summary>
    public static ManifestContent? Read(string file)
    {
        if (!File.Exists(file) || !RegularFile.MayBeAt(file))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(RegularFile.ReadAllBytes(file), OutputJson.Default.ManifestJson) is { } json
                ? new ManifestContent(json.Edition, json.Kit, ByPath(json.Inputs), ByPath(json.Outputs), json.Earlier ?? [])
                : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // No JSON, another's, or a path twice.
            return null;
        }
    }

    private static Dictionary<string, string> ByPath(IReadOnlyList<FileJson> files) =>
        files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
}

/// <summary>What a rendered edition's manifest says, with SHA-256 of inputs and outputs by path.</summary>
internal sealed record ManifestContent(
    int Edition,
    string Kit,
    IReadOnlyDictionary<string, string> Inputs,
    IReadOnlyDictionary<string, string> Outputs,
    IReadOnlyList<string> Earlier)
{
    /// <summary>Whether it was made by this kit from these inputs.</summary>
    public bool IsOf(IReadOnlyList<InputFile> inputs) =>
        Kit == KitBuild.Version && inputs.Count == Inputs.Count && inputs.All(i => Inputs.GetValueOrDefault(i.Path) == i.Sha256);
}

/// <summary>The form of manifest.json.</summary>
internal sealed record ManifestJson(
    int Edition,
    string Kit,
    IReadOnlyList<FileJson> Inputs,
    IReadOnlyList<FileJson> Outputs,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Earlier = null);

internal sealed record FileJson(string Path, string Sha256);
