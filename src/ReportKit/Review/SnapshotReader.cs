using System.Text;
using System.Text.Json;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>Takes the snapshot of a rendered edition, from its folder or straight from a rendering.</summary>
public static class SnapshotReader
{
    private const int MostNamed = 20;

    private const string Missing = "The file is missing, so this isn't the whole edition that manifest.json lists. Render the edition again, or restore the folder.";

    /// <summary>Reads an edition's folder.</summary>
    /// <param name="folder">The folder that holds <c>manifest.json</c>.</param>
    /// <param name="shownAs">How problems and the comparison name it.</param>
    /// <param name="countries">Which countries; none: all that are there.</param>
    /// <returns>The snapshot; no value where the folder isn't a whole rendered edition. Problems name each file that is missing or broken.</returns>
    public static Validated<EditionSnapshot> Read(string folder, string shownAs, IReadOnlyCollection<string> countries)
    {
        var problems = new ProblemList();
        if (ReadManifest(folder, shownAs, problems) is not { } manifest)
        {
            return Validated<EditionSnapshot>.Failed(problems.ToSorted());
        }

        var names = manifest.Outputs.Keys
            .Where(p => p.EndsWith("/facts.json", StringComparison.Ordinal))
            .Select(p => p[..^"/facts.json".Length])
            .Where(n => countries.Count == 0 || countries.Contains(n))
            .Concat(Pages.Where(p => manifest.Outputs.ContainsKey(p.Map)).Select(p => p.Name))
            .ToList();
        CheckFiles(folder, shownAs, manifest.Outputs.Keys.Where(p => countries.Count == 0 || countries.Contains(p.Split('/')[0])), problems);
        var documents = new DocumentSnapshot?[names.Count];
        var found = new ProblemList[names.Count];
        Parallel.For(0, names.Count, i =>
        {
            found[i] = new ProblemList();
            documents[i] = Document(names[i], path => Bytes(folder, shownAs, path, manifest.Outputs, found[i]), shownAs, found[i]);
        });
        foreach (var list in found)
        {
            problems.AddRange(list.ToSorted());
        }

        return problems.HasErrors
            ? Validated<EditionSnapshot>.Failed(problems.ToSorted())
            : new(Snapshot(shownAs, manifest.Edition, manifest.Kit, documents, manifest.Inputs, manifest.Outputs), problems.ToSorted());
    }

    /// <summary>The year of the edition that a folder holds; null where it is no rendered edition.</summary>
    /// <param name="folder">The folder that may hold <c>manifest.json</c>.</param>
    public static int? EditionIn(string folder) => Path.Combine(folder, Manifest.FileName) is var file && File.Exists(file) ? Manifest.Read(file)?.Edition : null;

    /// <summary>The snapshot of a rendering that was never written.</summary>
    /// <param name="edition">What was rendered, Markdown among it.</param>
    /// <param name="name">How the comparison names it.</param>
    public static EditionSnapshot Of(RenderedEdition edition, string name)
    {
        var files = edition.Files.ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        var names = files.Keys.Where(p => p.EndsWith("/facts.json", StringComparison.Ordinal)).Select(p => p[..^"/facts.json".Length])
            .Concat(Pages.Where(p => files.ContainsKey(p.Map)).Select(p => p.Name)).ToList();
        var documents = new DocumentSnapshot?[names.Count];
        Parallel.For(0, names.Count, i => documents[i] = Document(names[i], path => files.GetValueOrDefault(path), name, new ProblemList()));
        return Snapshot(
            name, edition.Edition, KitBuild.Version, documents,
            edition.Inputs.ToDictionary(i => i.Path, i => i.Sha256, StringComparer.Ordinal), new Dictionary<string, string>());
    }

    private static readonly (string Name, string Map)[] Pages = [("index", "map.json"), ("methodology", "methodology-map.json")];

    private static EditionSnapshot Snapshot(
        string name, int edition, string kit, DocumentSnapshot?[] documents, IReadOnlyDictionary<string, string> inputs, IReadOnlyDictionary<string, string> outputs) =>
        new(name, edition, kit, documents.OfType<DocumentSnapshot>().ToDictionary(d => d.Name, StringComparer.Ordinal), inputs, outputs);

    private static ManifestContent? ReadManifest(string folder, string shownAs, ProblemList problems)
    {
        var file = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(file))
        {
            problems.Error(ProblemCodes.NotAnEdition, Hint(folder), new FilePlace(shownAs));
            return null;
        }

        var manifest = Manifest.Read(file);
        if (manifest is null)
        {
            problems.Error(ProblemCodes.NotAnEdition, "This isn't the manifest of a rendered edition. Render the edition again.", new FilePlace($"{shownAs}/{Manifest.FileName}"));
        }

        return manifest;
    }

    // The folder of all editions is an easy mistake.
    private static string Hint(string folder)
    {
        var inside = Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, Manifest.FileName))).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        return inside.Count == 0
            ? $"This folder holds no rendered edition: it has no {Manifest.FileName}. Name a folder that 'reportkit render' wrote, such as artifacts/report/2018."
            : $"This folder holds several editions. Name one of them: {string.Join(", ", inside)}.";
    }

    private static DocumentSnapshot? Document(string name, Func<string, byte[]?> read, string shownAs, ProblemList problems)
    {
        var page = Pages.FirstOrDefault(p => p.Name == name);
        var map = page.Map ?? $"{name}/map.json";
        var facts = page.Map is null ? $"{name}/facts.json" : null;
        var markdown = read(page.Map is null ? $"{name}/report.md" : $"{name}.md");
        var sentences = Parse(map, read(map), ReviewJson.Sentences, shownAs, problems);
        var told = facts is null ? new Dictionary<string, FactRecord>() : Parse(facts, read(facts), ReviewJson.Facts, shownAs, problems);
        return sentences is null || told is null ? null : new DocumentSnapshot(name, told, sentences, markdown is null ? "" : Encoding.UTF8.GetString(markdown));
    }

    private static T? Parse<T>(string path, byte[]? bytes, Func<JsonElement, T> parse, string shownAs, ProblemList problems)
        where T : class
    {
        if (bytes is null)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes);
            return parse(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            problems.Error(ProblemCodes.BadReviewFile, "This isn't what the kit writes under this name. Render the edition again.", new FilePlace($"{shownAs}/{path}"));
            return null;
        }
    }

    // Markdown may not have been asked for; the other two are always written.
    private static byte[]? Bytes(string folder, string shownAs, string path, IReadOnlyDictionary<string, string> listed, ProblemList problems)
    {
        var file = Path.Combine(folder, path);
        if (!File.Exists(file))
        {
            if (!listed.ContainsKey(path) && path.EndsWith("map.json", StringComparison.Ordinal))
            {
                problems.Error(ProblemCodes.HalfEdition, Missing, new FilePlace($"{shownAs}/{path}"), "missing");
            }

            return null;
        }

        var bytes = File.ReadAllBytes(file);
        if (listed.TryGetValue(path, out var sha256) && Manifest.Hash(bytes) != sha256)
        {
            problems.Error(ProblemCodes.BadReviewFile, "This was changed after it was rendered: manifest.json has another hash of it. Render the edition again, or restore the folder.", new FilePlace($"{shownAs}/{path}"), "changed");
            return null;
        }

        return bytes;
    }

    // What is compared is read; of the rest it is enough that it is there.
    private static void CheckFiles(string folder, string shownAs, IEnumerable<string> listed, ProblemList problems)
    {
        var missing = listed.Where(path => !File.Exists(Path.Combine(folder, path))).Order(StringComparer.Ordinal).ToList();
        foreach (var path in missing.Take(MostNamed))
        {
            problems.Error(ProblemCodes.HalfEdition, Missing, new FilePlace($"{shownAs}/{path}"), "missing");
        }

        if (missing.Count > MostNamed)
        {
            problems.Error(ProblemCodes.HalfEdition, $"And {Counted.Of(missing.Count - MostNamed, "more file")} of manifest.json: missing.", new FilePlace(shownAs), "missing");
        }
    }
}
