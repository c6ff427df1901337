using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>One check of a project with the texts that were open then.</summary>
/// <param name="Root">The project's folder.</param>
/// <param name="Open">The open texts by their paths.</param>
/// <param name="Result">What the check of the command line says.</param>
internal sealed record ProjectCheck(string Root, IReadOnlyDictionary<string, OpenDocument> Open, Validated<CheckedInputs> Result)
{
    private const string Name = "reportkit";
    private const int MostInFile = 500;

    /// <summary>Reads and checks everything, as 'reportkit check' does.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="open">The open texts by their paths.</param>
    /// <param name="memory">What earlier checks of the project made.</param>
    public static ProjectCheck Run(string root, IReadOnlyDictionary<string, OpenDocument> open, CheckMemory memory)
    {
        var unsaved = open.Values.Where(d => d.IsUnsaved && d.IsLive)
            .ToDictionary(d => d.Path, d => Encoding.UTF8.GetBytes(d.Text), StringComparer.Ordinal);
        return new(root, open, OpenDocuments.Use(unsaved, () => Project.Open(root, memory).Check));
    }

    /// <summary>Problems by the path of their file. What is wrong with a part that the kit carries has no file here: the project's settings
    /// name it.</summary>
    public IReadOnlyDictionary<string, PublishParams> Publish() => Result.Problems
        .GroupBy(p => PathOf(p.Place.File), StringComparer.Ordinal)
        .ToDictionary(of => of.Key, of => PublishOf(of.Key, [.. of]), StringComparer.Ordinal);

    /// <summary>Where a file lies that the library names, such as <c>data/tiers.csv</c>.</summary>
    public string PathOf(string file) =>
        Path.Combine(Root, file.StartsWith("kit/", StringComparison.Ordinal) ? ProjectSettings.FileName : file);

    private PublishParams PublishOf(string path, IReadOnlyList<Problem> problems)
    {
        var document = Open.GetValueOrDefault(path);
        var lines = LinesOf(path, document);
        return new(
            document?.Uri ?? FilePaths.UriOf(path),
            document?.Version,
            [.. problems.Take(MostInFile).Select(p => new Diagnostic(
                path == Path.Combine(Root, p.Place.File) ? ProblemRanges.Of(p.Place, lines) : default,
                p.Severity == Severity.Error ? 1 : 2,
                p.Code,
                Name,
                path == Path.Combine(Root, p.Place.File) ? p.Message : $"{p.Place}: {p.Message}"))]);
    }

    private static string[] LinesOf(string path, OpenDocument? document)
    {
        try
        {
            var text = document is { IsUnsaved: true } ? document.Text
                : File.Exists(path) && new FileInfo(path).Length <= OpenDocument.MostCharacters ? RegularFile.ReadAllText(path) : "";
            return text.Split('\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
