namespace ReportKit.Rendering;

/// <summary>Compares an edition's folder with what was recorded when it was made, and with what it would be made from now.</summary>
internal sealed class EditionFreshness
{
    private readonly string folder;
    private readonly RenderRecord? record;
    private readonly IReadOnlyDictionary<string, FileStamp> there;
    private readonly ManifestContent? manifest;

    /// <summary>Reads an edition's folder; no file of it is opened unless its length or time differ from what was recorded.</summary>
    public EditionFreshness(string folder, RenderRecord? record)
    {
        this.folder = folder;
        this.record = record;
        there = FileStamp.OfAll(folder);
        manifest = there.ContainsKey(Manifest.FileName) ? Manifest.Read(Path.Combine(folder, Manifest.FileName)) : null;
    }

    /// <summary>Whether the manifest and every file recorded are as they were written.</summary>
    public bool IsIntact => HasManifest && record!.Documents.Values.All(d => d.Files.All(f => Change(f) is null));

    /// <summary>Every file recorded, with its SHA-256 by path.</summary>
    public IReadOnlyDictionary<string, string> Hashes => record?.Hashes ?? new Dictionary<string, string>();

    /// <summary>The documents of the folder: those recorded, and those of which the manifest lists a file.</summary>
    public IEnumerable<string> Documents =>
        (record?.Documents.Keys ?? []).Union((manifest?.Outputs.Keys ?? []).Select(EditionParts.Of), StringComparer.Ordinal);

    /// <summary>Whether the manifest is as it was written.</summary>
    public bool HasManifest => record is not null && Change(record.Manifest) is null;

    /// <summary>Whether the manifest is as it was written, with these bytes.</summary>
    public bool HasManifestOf(byte[] bytes) => HasManifest && record!.Manifest.Sha256 == ContentHash.Of(bytes);

    /// <summary>Whether the manifest says that a document was made from these inputs, and its files are as the manifest lists
    /// them.</summary>
    public bool IsListedOf(string document, IReadOnlyList<InputFile> inputs) =>
        manifest is not null && manifest.IsOf(inputs) && !manifest.Earlier.Contains(document)
        && manifest.Outputs.Where(o => EditionParts.Of(o.Key) == document)
            .All(o => there.ContainsKey(o.Key) && FileStamp.HashOf(Path.Combine(folder, o.Key)) == o.Value);

    public DocumentState Of(string name, IReadOnlyDictionary<string, string> reads, params IReadOnlyList<string> passedOver)
    {
        if (record?.Documents.GetValueOrDefault(name) is not { } made)
        {
            return there.Keys.Any(path => path != Manifest.FileName && EditionParts.Of(path) == name)
                ? new DocumentState(name, Freshness.Unknown, ["how it was made isn't recorded here"])
                : new DocumentState(name, Freshness.NeverMade, []);
        }

        var isThere = made.Files.ToLookup(f => there.ContainsKey(f.Path));
        if (isThere[false].Any() && !isThere[true].Any())
        {
            return new DocumentState(name, Freshness.NeverMade, []);
        }

        var changed = reads.Keys.Union(made.Reads.Keys).Except(passedOver)
            .Where(input => reads.GetValueOrDefault(input) != made.Reads.GetValueOrDefault(input))
            .Order(StringComparer.Ordinal)
            .Select(input => input == KitBuild.Input ? $"another build of the kit ({VersionOf(made)})" : input)
            .ToList();
        var files = made.Files.Select(Change).OfType<string>().ToList();
        var freshness = isThere[false].Any() ? Freshness.HalfDeleted
            : files.Count > 0 ? Freshness.Edited
            : changed.Count > 0 ? Freshness.Stale
            : Freshness.Fresh;
        return new DocumentState(name, freshness, [.. changed, .. files]);
    }

    /// <summary>The files of a document as recorded; none where it wasn't.</summary>
    public IReadOnlyList<RecordedFile> FilesOf(string name) => record?.Documents.GetValueOrDefault(name)?.Files ?? [];

    private static string? VersionOf(RecordedDocument made) => made.Reads.GetValueOrDefault(KitBuild.Input)?.Split(' ')[0];

    // What became of a file; null where it is as it was. A folder that was copied has other times and the same bytes.
    private string? Change(RecordedFile file) =>
        !there.TryGetValue(file.Path, out var stamp) ? $"{file.Path} is gone"
        : stamp == file.Stamp ? null
        : stamp.Length == file.Stamp.Length && FileStamp.HashOf(Path.Combine(folder, file.Path)) == file.Sha256 ? null
        : $"{file.Path} was changed";
}
