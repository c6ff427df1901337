using System.Text.Json;
using ReportKit.Diagnostics;
using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>What a rendered edition's manifest says.</summary>
internal sealed record ManifestContent(int Edition, string Kit, IReadOnlyDictionary<string, string> Inputs, IReadOnlyDictionary<string, string> Outputs)
{
    public static ManifestContent? Read(string folder, string shownAs, ProblemList problems)
    {
        var file = Path.Combine(folder, Manifest.FileName);
        var place = new FilePlace($"{shownAs}/{Manifest.FileName}");
        if (!File.Exists(file))
        {
            problems.Error(ProblemCodes.NotAnEdition, Hint(folder), new FilePlace(shownAs));
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = json.RootElement;
            return new ManifestContent(root.GetProperty("edition").GetInt32(), root.GetProperty("kit").GetString()!, Hashes(root, "inputs"), Hashes(root, "outputs"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            problems.Error(ProblemCodes.NotAnEdition, "This isn't the manifest of a rendered edition. Render the edition again.", place);
            return null;
        }
    }

    // The folder of all editions is an easy mistake.
    private static string Hint(string folder)
    {
        var inside = Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, Manifest.FileName))).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        return inside.Count == 0
            ? $"This folder holds no rendered edition: it has no {Manifest.FileName}. Name a folder that 'reportkit render' wrote, such as artifacts/report/2018."
            : $"This folder holds several editions. Name one of them: {string.Join(", ", inside)}.";
    }

    private static Dictionary<string, string> Hashes(JsonElement root, string name) => root.GetProperty(name).EnumerateArray()
        .ToDictionary(o => o.GetProperty("path").GetString()!, o => o.GetProperty("sha256").GetString()!, StringComparer.Ordinal);
}
