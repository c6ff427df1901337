using System.Collections.Concurrent;

namespace ReportKit.LanguageServer;

/// <summary>A project as it was checked last, with the texts of now: requests of the editor are answered from it.</summary>
/// <param name="Root">The project's folder.</param>
/// <param name="Check">The last check that could read facts, law and templates.</param>
/// <param name="Open">The open texts by their paths.</param>
/// <param name="Derived">What was worked out of these inputs before.</param>
internal sealed record ProjectView(
    string Root,
    Validated<CheckedInputs> Check,
    IReadOnlyDictionary<string, OpenDocument> Open,
    ConcurrentDictionary<string, object?> Derived)
{
    /// <summary>Facts, law and templates.</summary>
    public CheckedInputs Inputs => Check.Value;

    /// <summary>The tables and narratives.</summary>
    public SourceSet Sources => Inputs.Sources!;

    /// <summary>The facts.</summary>
    public FactTable Facts => Inputs.Facts;

    /// <summary>The facts of a line, by file and line.</summary>
    public ILookup<FilePlace, Fact> FactsByLine => Once("facts", () => Facts.All.ToLookup(f => f.Place with { Column = 0 }));

    /// <summary>Works something out of the inputs, if nobody asked for it before.</summary>
    public T Once<T>(string what, Func<T> make) => (T)Derived.GetOrAdd(what, _ => make())!;

    /// <summary>How problems name a file: <c>data/tiers.csv</c>.</summary>
    public string ShownAs(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The project's file of a name; null where the kit carries it, so that there is nothing to open.</summary>
    public string? PathOf(string file) =>
        KitLayer.Has(file) || KitTemplates.Has(file) ? null : Path.Combine([Root, .. file.Split('/')]);

    /// <summary>The lines of a file as the editor has them, else as they are on disk; none where it can't be read.</summary>
    public IReadOnlyList<string> LinesOf(string file)
    {
        try
        {
            var path = PathOf(file);
            var text = path is null ? "" : Open.GetValueOrDefault(path)?.Text
                ?? (File.Exists(path) && !TextFile.IsTooLarge(path) ? RegularFile.ReadAllText(path) : "");
            return text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The editor's address of a file.</summary>
    public string UriOf(string file)
    {
        var path = Path.Combine([Root, .. file.Split('/')]);
        return Open.GetValueOrDefault(path)?.Uri ?? FilePaths.UriOf(path);
    }

    /// <summary>The files of a folder of the project, as problems name them; none where there is no such folder.</summary>
    public IEnumerable<string> FilesIn(string folder, string pattern)
    {
        var path = Path.Combine([Root, .. folder.Split('/')]);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Select(ShownAs).Order(StringComparer.Ordinal)
            : [];
    }
}
