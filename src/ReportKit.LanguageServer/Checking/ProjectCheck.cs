using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>One check of a project with the texts that were open then.</summary>
/// <param name="Root">The project's folder.</param>
/// <param name="Open">The open texts by their paths.</param>
/// <param name="Result">What the check of the command line says.</param>
internal sealed record ProjectCheck(string Root, IReadOnlyDictionary<string, OpenDocument> Open, Validated<CheckedInputs> Result)
{
    /// <summary>Who says so.</summary>
    public const string Name = "reportkit";

    private const int MostInFile = 500;

    private const int Remark = 3;

    /// <summary>What requests of the editor worked out of this check.</summary>
    public System.Collections.Concurrent.ConcurrentDictionary<string, object?> Derived { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with notebooks.</summary>
    public IReadOnlyList<Problem> InNotebooks { get; init; } = [];

    /// <summary>Reads and checks everything, as 'reportkit check' does.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="open">The open texts by their paths.</param>
    /// <param name="memory">What earlier checks of the project made.</param>
    /// <param name="notebooks">Checks a notebook; null where none is looked at.</param>
    public static ProjectCheck Run(
        string root,
        IReadOnlyDictionary<string, OpenDocument> open,
        CheckMemory memory,
        Func<string, byte[], IReadOnlyList<Problem>>? notebooks = null)
    {
        var unsaved = open.Values.Where(d => d.IsUnsaved && d.IsLive)
            .ToDictionary(d => d.Path, d => Encoding.UTF8.GetBytes(d.Text), StringComparer.Ordinal);
        return new(root, open, OpenDocuments.Use(unsaved, () => Project.Open(root, memory).Check))
        {
            InNotebooks = notebooks is null ? [] : NotebookProblems.In(root, unsaved, notebooks, memory),
        };
    }

    /// <summary>Problems by the path of their file. What is wrong with a part that the kit carries has no file here: the project's settings
    /// name it.</summary>
    public IReadOnlyDictionary<string, PublishParams> Publish() => Result.Problems.Concat(InNotebooks)
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
            [.. problems.Take(MostInFile).Select(p => DiagnosticOf(p, path, lines)), .. More(problems.Count - MostInFile)]);
    }

    private Diagnostic DiagnosticOf(Problem problem, string path, string[] lines)
    {
        var isHere = path == Path.Combine(Root, problem.Place.File);
        return new(
            isHere ? ProblemRanges.Of(problem.Place, lines) : default,
            problem.Severity == Severity.Error ? 1 : 2,
            problem.Code,
            Name,
            isHere ? problem.Message
                : $"This is about {problem.Place}, a file that the kit carries and not one of this project: {problem.Message}",
            problem.Cause is null && problem.Name is null ? null : new DiagnosticData(problem.Cause, problem.Name));
    }

    private static IEnumerable<Diagnostic> More(int count) => count <= 0 ? [] :
    [
        new Diagnostic(default, Remark, null, Name,
            $"The file has {Counted.Of(count, "problem")} more than are shown here: 'reportkit check' lists all."),
    ];

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
