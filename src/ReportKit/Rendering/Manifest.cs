using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using ReportKit.Sources;

namespace ReportKit.Rendering;

/// <summary>manifest.json: what an edition was made from and what it consists of, with SHA-256 of each file.</summary>
/// <remarks>Inputs are the files as the last rendering read them, of the whole edition or of a part. Where only a part was asked for, a document
/// that stands beside it and isn't known to be what these inputs give is named under <c>earlier</c>. So the same data give the same bytes,
/// in however many steps an edition is rendered.</remarks>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    /// <summary>Version of the kit: <c>0.1.0</c>.</summary>
    public static string KitVersion { get; } =
        typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static byte[] Write(int edition, IEnumerable<InputFile> inputs, IEnumerable<(string Path, string Sha256)> outputs, IReadOnlyList<string> earlier) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("edition", edition);
        json.WriteString("kit", KitVersion);
        WriteFiles(json, "inputs", inputs.Select(i => (i.Path, i.Sha256)));
        WriteFiles(json, "outputs", outputs.OrderBy(o => o.Path, StringComparer.Ordinal));
        if (earlier.Count > 0)
        {
            json.WriteStartArray("earlier");
            foreach (var document in earlier)
            {
                json.WriteStringValue(document);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    /// <summary>What a manifest says; null where it is no manifest of an edition.</summary>
    public static ManifestContent? Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = json.RootElement;
            return new ManifestContent(root.GetProperty("edition").GetInt32(), root.GetProperty("kit").GetString()!, ReadFiles(root, "inputs"), ReadFiles(root, "outputs"))
            {
                Earlier = root.TryGetProperty("earlier", out var earlier) ? [.. earlier.EnumerateArray().Select(d => d.GetString()!)] : [],
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void WriteFiles(Utf8JsonWriter json, string name, IEnumerable<(string Path, string Sha256)> files)
    {
        json.WriteStartArray(name);
        foreach (var (path, sha256) in files)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("sha256", sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Dictionary<string, string> ReadFiles(JsonElement root, string name) => root.GetProperty(name).EnumerateArray()
        .ToDictionary(o => o.GetProperty("path").GetString()!, o => o.GetProperty("sha256").GetString()!, StringComparer.Ordinal);
}

/// <summary>What a rendered edition's manifest says.</summary>
/// <param name="Edition">The edition's year.</param>
/// <param name="Kit">Version of the kit that made it.</param>
/// <param name="Inputs">SHA-256 of each input by path.</param>
/// <param name="Outputs">SHA-256 of each output by path.</param>
internal sealed record ManifestContent(int Edition, string Kit, IReadOnlyDictionary<string, string> Inputs, IReadOnlyDictionary<string, string> Outputs)
{
    /// <summary>Documents that aren't known to be what the inputs give.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];

    /// <summary>Whether it was made by this kit from these inputs.</summary>
    public bool IsOf(IReadOnlyList<InputFile> inputs) =>
        Kit == Manifest.KitVersion && inputs.Count == Inputs.Count && inputs.All(i => Inputs.GetValueOrDefault(i.Path) == i.Sha256);
}
