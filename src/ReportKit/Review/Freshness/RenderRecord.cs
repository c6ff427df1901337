using System.Text.Json;
using ReportKit.Rendering;
using ReportKit.Sources;

namespace ReportKit.Review;

/// <summary>What this machine knows of how it made an edition: what each document read, and which files that gave.</summary>
/// <remarks>It stands beside the edition's folder and is no output: the times of files and the kit's build are no one else's. Without it
/// nothing is lost but time.</remarks>
/// <param name="Stamp">Digest of data, templates and kit when every document was fresh; empty where one wasn't.</param>
/// <param name="Made">How the last run was asked to make it, in words.</param>
/// <param name="Manifest">The manifest as it was written.</param>
/// <param name="Warnings">How many warnings the data had.</param>
/// <param name="Documents">By their names in <see cref="EditionParts"/>.</param>
public sealed record RenderRecord(
    string Stamp,
    string Made,
    RecordedFile Manifest,
    int Warnings,
    IReadOnlyDictionary<string, RecordedDocument> Documents)
{
    /// <summary>Every file recorded, with its SHA-256 by path.</summary>
    public IReadOnlyDictionary<string, string> Hashes =>
        Documents.Values.SelectMany(d => d.Files).ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);

    /// <summary>Where the record of an edition stands.</summary>
    /// <param name="folder">The folder of all editions.</param>
    /// <param name="edition">The edition's year.</param>
    public static string PathOf(string folder, int edition) => Path.Combine(folder, FormattableString.Invariant($".{edition}.made.json"));

    /// <summary>Digest of all files of the data and the templates, and of the kit.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="templates">The templates folder; null: the kit's own.</param>
    public static string StampOf(string data, string? templates) =>
        Digest.Of([KitBuild.Name, FolderStamp.Of(data), templates is null ? "" : FolderStamp.Of(templates)]);

    /// <summary>Reads a record; null where there is none, or none that can be used.</summary>
    /// <param name="path">The file.</param>
    public static RenderRecord? Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            return new RenderRecord(
                root.GetProperty("stamp").GetString()!,
                root.GetProperty("made").GetString()!,
                ReadFile(root.GetProperty("manifest")),
                root.GetProperty("warnings").GetInt32(),
                root.GetProperty("documents").EnumerateObject().ToDictionary(d => d.Name, d => ReadDocument(d.Value), StringComparer.Ordinal));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // It was cut off or edited: as good as none.
            return null;
        }
    }

    /// <summary>Writes the record in one step.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Write(string path)
    {
        using (var stream = File.Create($"{path}.new"))
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("stamp", Stamp);
            json.WriteString("made", Made);
            json.WriteNumber("warnings", Warnings);
            json.WritePropertyName("manifest");
            WriteFile(json, Manifest);
            json.WriteStartObject("documents");
            foreach (var (name, document) in Documents.OrderBy(d => d.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(name);
                WriteDocument(json, document);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        File.Move($"{path}.new", path, overwrite: true);
    }

    private static RecordedDocument ReadDocument(JsonElement json) => new(
        json.GetProperty("reads").EnumerateObject().ToDictionary(r => r.Name, r => r.Value.GetString()!, StringComparer.Ordinal),
        [.. json.GetProperty("files").EnumerateArray().Select(ReadFile)]);

    private static RecordedFile ReadFile(JsonElement json) => new(json[0].GetString()!, json[1].GetString()!, new FileStamp(json[2].GetInt64(), json[3].GetInt64()));

    private static void WriteDocument(Utf8JsonWriter json, RecordedDocument document)
    {
        json.WriteStartObject();
        json.WriteStartObject("reads");
        foreach (var (name, digest) in document.Reads)
        {
            json.WriteString(name, digest);
        }

        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in document.Files)
        {
            WriteFile(json, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, RecordedFile file)
    {
        json.WriteStartArray();
        json.WriteStringValue(file.Path);
        json.WriteStringValue(file.Sha256);
        json.WriteNumberValue(file.Stamp.Length);
        json.WriteNumberValue(file.Stamp.Modified);
        json.WriteEndArray();
    }
}

/// <summary>A document as it was made.</summary>
/// <param name="Reads">What it read, by name, with digests.</param>
/// <param name="Files">What it gave, ordered by path.</param>
public sealed record RecordedDocument(IReadOnlyDictionary<string, string> Reads, IReadOnlyList<RecordedFile> Files);

/// <summary>A file as it was written.</summary>
/// <param name="Path">Below the edition's folder, with forward slashes.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Stamp">Its length and time.</param>
public sealed record RecordedFile(string Path, string Sha256, FileStamp Stamp);
