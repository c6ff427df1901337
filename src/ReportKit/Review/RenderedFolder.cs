namespace ReportKit.Review;

/// <summary>The folder of a rendered edition, as its manifest describes it and problems name it.</summary>
internal sealed class RenderedFolder(string folder, string shownAs, ManifestContent manifest)
{
    private const int MostNamed = 20;

    private const string Missing =
        "The file is missing, so this isn't the whole edition that manifest.json lists. Render the edition again, or restore the folder.";

    private const string Changed =
        "This was changed after it was rendered: manifest.json has another hash of it. Render the edition again, or restore the folder.";

    public ManifestContent Manifest => manifest;

    /// <summary>Null where it holds no rendered edition; the problem says so.</summary>
    public static RenderedFolder? Open(string folder, string shownAs, ProblemList problems)
    {
        var file = Path.Combine(folder, Rendering.Manifest.FileName);
        if (!File.Exists(file))
        {
            problems.Error(ProblemCodes.NotAnEdition, Hint(folder), new FilePlace(shownAs));
            return null;
        }

        if (Rendering.Manifest.Read(file) is { } manifest)
        {
            return new RenderedFolder(folder, shownAs, manifest);
        }

        problems.Error(
            ProblemCodes.NotAnEdition,
            "This isn't the manifest of a rendered edition. Render the edition again.",
            new FilePlace($"{shownAs}/{Rendering.Manifest.FileName}"));
        return null;
    }

    // The folder of all editions is an easy mistake.
    private static string Hint(string folder)
    {
        var inside = Directory.EnumerateDirectories(folder)
            .Where(d => File.Exists(Path.Combine(d, Rendering.Manifest.FileName)))
            .Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        return inside.Count == 0
            ? $"This folder holds no rendered edition: it has no {Rendering.Manifest.FileName}. "
                + "Name a folder that 'reportkit render' wrote, such as artifacts/report/2018."
            : $"This folder holds several editions. Name one of them: {string.Join(", ", inside)}.";
    }

    /// <summary>Says which files are missing that the manifest lists. What is compared is read; of the rest it is enough that it is
    /// there.</summary>
    public void Check(Func<string, bool> isAskedFor, ProblemList problems)
    {
        var missing = manifest.Outputs.Keys
            .Where(path => isAskedFor(path) && !File.Exists(Path.Combine(folder, path))).Order(StringComparer.Ordinal).ToList();
        foreach (var path in missing.Take(MostNamed))
        {
            problems.Error(ProblemCodes.HalfEdition, Missing, PlaceOf(path), "missing");
        }

        if (missing.Count > MostNamed)
        {
            var more = Counted.Of(missing.Count - MostNamed, "more file");
            problems.Error(ProblemCodes.HalfEdition, $"And {more} of manifest.json: missing.", new FilePlace(shownAs), "missing");
        }
    }

    /// <summary>A file's bytes; null where it is missing, as Markdown may be that wasn't asked for, or was changed.</summary>
    public byte[]? Read(string path, ProblemList problems)
    {
        var file = Path.Combine(folder, path);
        if (!File.Exists(file))
        {
            // Maps are always written; what is listed and missing was named before.
            if (!manifest.Outputs.ContainsKey(path) && path.EndsWith("map.json", StringComparison.Ordinal))
            {
                problems.Error(ProblemCodes.HalfEdition, Missing, PlaceOf(path), "missing");
            }

            return null;
        }

        if (!RegularFile.MayBeAt(file))
        {
            problems.Error(ProblemCodes.BadReviewFile, RegularFile.Refusal, PlaceOf(path), "changed");
            return null;
        }

        var bytes = RegularFile.ReadAllBytes(file);
        if (!manifest.Outputs.TryGetValue(path, out var sha256) || ContentHash.Of(bytes) == sha256)
        {
            return bytes;
        }

        problems.Error(ProblemCodes.BadReviewFile, Changed, PlaceOf(path), "changed");
        return null;
    }

    private FilePlace PlaceOf(string path) => new($"{shownAs}/{path}");
}
