using System.Security.Cryptography;

namespace ReportKit.Cli.Tests;

/// <summary>A rendered edition on disk.</summary>
internal sealed class EditionFolder(string folder)
{
    /// <summary>The folder of all editions.</summary>
    public string Parent => Path.GetDirectoryName(folder)!;

    /// <summary>SHA-256 of each file by its path; none where there is no edition.</summary>
    public SortedDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(file)));
        }

        return files;
    }

    public string Text(string file) => System.IO.File.ReadAllText(Path.Combine(folder, file));

    /// <summary>Every file is listed in the manifest with its true hash, and every listed file is there.</summary>
    public void IsWhole()
    {
        using var manifest = JsonDocument.Parse(Text("manifest.json"));
        var listed = manifest.RootElement.GetProperty("outputs").EnumerateArray()
            .ToDictionary(o => o.GetProperty("path").GetString()!, o => o.GetProperty("sha256").GetString()!);
        var there = Files();
        there.Remove("manifest.json");
        Assert.Equal(listed.OrderBy(f => f.Key, StringComparer.Ordinal), there);
    }
}
