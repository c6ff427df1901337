namespace ReportKit.Rendering;

/// <summary>Says what of an edition's folder isn't as it would be rendered; for a check that must write nothing.</summary>
internal static class EditionDrift
{
    private const string OtherManifest = $"The manifest names other inputs or outputs than a rendering would now. {Again}";

    private const string ByHand = $"The file was changed after it was rendered. Make the change in data or templates. {Again}";

    private const string NoLonger = $"The file is of an earlier rendering and would no longer be made. {Again}";

    private const string OtherMade = $"The file is as it was rendered, but from other data, templates, options or by another kit. {Again}";

    private const string Foreign = "The kit didn't make this file. A rendering keeps it; nobody checks it.";

    private const string Again = "Run 'reportkit render' with the same options and keep what it writes.";

    /// <summary>Compares every byte.</summary>
    /// <param name="edition">The edition, rendered whole or in part; of a part only its own files are looked at.</param>
    /// <param name="folder">The edition's folder.</param>
    /// <returns>An error for each file that differs, is gone or shouldn't be there; a warning for each that isn't the kit's.</returns>
    public static IReadOnlyList<Problem> Find(RenderedEdition edition, string folder)
    {
        var manifest = Path.Combine(folder, Manifest.FileName);
        if (Manifest.Read(manifest) is not { Outputs: var listed } content)
        {
            var what = !Directory.Exists(folder) ? "The edition was never rendered to this folder."
                : File.Exists(manifest) ? $"{Manifest.FileName} can't be read: it is broken, or no manifest of an edition."
                : $"{Manifest.FileName} is gone, so nothing says which files are the kit's.";
            return [new Problem(Severity.Error, ProblemCodes.NoEdition, $"{what} {Again}", new FilePlace(Shown(folder)))];
        }

        var rendered = edition.Files.ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        if (edition.IsWhole)
        {
            var outputs = edition.Files.Select(f => KeyValuePair.Create(f.Path, ContentHash.Of(f.Bytes)));
            rendered[Manifest.FileName] = Manifest.Write(edition.Edition, edition.Inputs, outputs, []);
        }

        var there = FileStamp.OfAll(folder).Keys;
        var problems = rendered.OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => Compare(f.Key, f.Value, folder, listed)).OfType<Problem>();
        Func<string, bool> isAskedFor = edition.AskedFor(listed.Keys);
        var others = there.Where(path => !rendered.ContainsKey(path) && path != Manifest.FileName)
            .Where(path => edition.IsWhole || (listed.ContainsKey(path) && isAskedFor(path)))
            .Order(StringComparer.Ordinal).Select(path => Other(path, folder, listed));

        // Of a part the manifest is no file of its own: what else it lists belongs to the other parts.
        var isOther = !edition.IsWhole && !content.IsOf(edition.Inputs);
        return [.. problems, .. isOther ? [Error(ProblemCodes.StaleOutput, OtherManifest, manifest)] : Array.Empty<Problem>(), .. others];
    }

    private static Problem? Compare(string path, byte[] bytes, string folder, IReadOnlyDictionary<string, string> listed)
    {
        var file = Path.Combine(folder, path);
        if (!File.Exists(file) || !RegularFile.MayBeAt(file))
        {
            return Error(ProblemCodes.MissingOutput, $"The file is missing. {Again}", file);
        }

        var there = RegularFile.ReadAllBytes(file);
        return there.AsSpan().SequenceEqual(bytes) ? null
            : path == Manifest.FileName ? Error(ProblemCodes.StaleOutput, OtherManifest, file)
            : ContentHash.Of(there) == listed.GetValueOrDefault(path) ? Error(ProblemCodes.StaleOutput, OtherMade, file)
            : Error(ProblemCodes.EditedOutput, ByHand, file);
    }

    private static Problem Other(string path, string folder, IReadOnlyDictionary<string, string> listed) => listed.ContainsKey(path)
        ? Error(ProblemCodes.ExtraOutput, NoLonger, Path.Combine(folder, path))
        : new Problem(Severity.Warning, ProblemCodes.ForeignFile, Foreign, new FilePlace(Shown(Path.Combine(folder, path))), "foreign");

    private static Problem Error(string code, string message, string file) =>
        new(Severity.Error, code, message, new FilePlace(Shown(file)), code);

    private static string Shown(string path) => path.Replace('\\', '/');
}
