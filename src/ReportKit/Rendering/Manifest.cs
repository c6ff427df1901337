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

    /// <summary>Paths and hashes of the files that a manifest lists; null where it is no manifest of an edition.</summary>
    public static IReadOnlyDictionary<string, string>? ReadOutputs(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return json.RootElement.GetProperty("outputs").EnumerateArray()
                .ToDictionary(o => o.GetProperty("path").GetString()!, o => o.GetProperty("sha256").GetString()!, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
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
}
