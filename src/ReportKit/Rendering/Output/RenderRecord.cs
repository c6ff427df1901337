namespace ReportKit.Rendering;

/// <summary>What this machine knows of how it made an edition: what each document read, and which files that gave.</summary>
/// <remarks>It stands beside the edition's folder and is no output: the times of files and the kit's build are no one else's. Without it
/// nothing is lost but time. Its stamp is the digest of data, settings, templates and kit when every document was fresh, empty where one
/// wasn't; what the last run was asked to make is in words; documents have their names in <see cref="EditionParts"/>.</remarks>
internal sealed record RenderRecord(
    string Stamp, string Made, int Warnings, RecordedFile Manifest, IReadOnlyDictionary<string, RecordedDocument> Documents)
{
    /// <summary>Every file recorded, with its SHA-256 by path.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Hashes =>
        Documents.Values.SelectMany(d => d.Files).ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);

    /// <summary>Where the record of an edition stands in the folder of all editions.</summary>
    public static string PathOf(string folder, int edition) => Path.Combine(folder, FormattableString.Invariant($".{edition}.made.json"));

    /// <summary>Digest of all files of the data and the templates, of the project's settings and of the kit. No templates: the kit's
    /// own.</summary>
    public static string StampOf(string data, string? templates) => Digest.Of(
    [
        KitBuild.Name,
        FolderStamp.Of(data),
        FolderStamp.OfFile(ProjectSettings.PathBeside(data)),
        FolderStamp.OfFile(KeptLayer.PathBeside(data)),
        templates is null ? "" : FolderStamp.Of(templates),
    ]);

    /// <summary>Reads a record; null where there is none, or one that was cut off or edited, which is as good as none.</summary>
    public static RenderRecord? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(RegularFile.ReadAllBytes(path), OutputJson.Default.RenderRecord);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the record in one step.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Write(string path)
    {
        File.WriteAllBytes($"{path}.new", JsonSerializer.SerializeToUtf8Bytes(this, OutputJson.Default.RenderRecord));
        File.Move($"{path}.new", path, overwrite: true);
    }
}

/// <summary>A document as it was made: what it read, by name, with digests, and what it gave, ordered by path.</summary>
internal sealed record RecordedDocument(IReadOnlyDictionary<string, string> Reads, IReadOnlyList<RecordedFile> Files);

/// <summary>A file as it was written; the path is below the edition's folder, with forward slashes.</summary>
internal sealed record RecordedFile(string Path, string Sha256, FileStamp Stamp);
