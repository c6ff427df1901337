using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>An edition's folder with made-up files and the record of how they were made.</summary>
internal sealed class RecordedFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-").FullName;

    public RecordedFolder(IReadOnlyDictionary<string, string> reads, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files.Append(("manifest.json", "{}")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllText(PathOf(path), text);
        }

        var stamps = FileStamp.OfAll(folder);
        RecordedFile Recorded(string path) => new(path, FileStamp.HashOf(PathOf(path)), stamps[path]);
        Record = new RenderRecord("stamp", "Html", 2, Recorded("manifest.json"), files
            .GroupBy(f => EditionParts.Of(f.Path))
            .ToDictionary(g => g.Key, g => new RecordedDocument(reads, [.. g.Select(f => Recorded(f.Path))])));
    }

    public RenderRecord Record { get; }

    public EditionFreshness Freshness => new(folder, Record);

    public string PathOf(string file) => Path.Combine(folder, file);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
