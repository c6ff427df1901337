using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using ReportKit.Sources;

namespace ReportKit.Rendering;

/// <summary>manifest.json: what an edition was made from and what it consists of, with SHA-256 of each file.</summary>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    /// <summary>Version of the kit: <c>0.1.0</c>.</summary>
    public static string KitVersion { get; } =
        typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static byte[] Write(int edition, IEnumerable<InputFile> inputs, IEnumerable<(string Path, string Sha256)> outputs) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("edition", edition);
        json.WriteString("kit", KitVersion);
        WriteFiles(json, "inputs", inputs.Select(i => (i.Path, i.Sha256)));
        WriteFiles(json, "outputs", outputs.OrderBy(o => o.Path, StringComparer.Ordinal));
        json.WriteEndObject();
    });

    /// <summary>What a manifest says; null where it is no manifest of an edition.</summary>
    public static ManifestContent? Read(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = json.RootElement;
            return new ManifestContent(root.GetProperty("edition").GetInt32(), root.GetProperty("kit").GetString()!, ReadFiles(root, "inputs"), ReadFiles(root, "outputs"));
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
internal sealed record ManifestContent(int Edition, string Kit, IReadOnlyDictionary<string, string> Inputs, IReadOnlyDictionary<string, string> Outputs);
