namespace ReportKit.Notebooks.Documents;

/// <summary>A file that can't be read as what it should be.</summary>
/// <remarks>The message has a line for each of the first problems.</remarks>
public sealed class NotebookFormatException : Exception
{
    private const int MostInMessage = 20;

    /// <summary>A file with one or more problems, in the file's order.</summary>
    public NotebookFormatException(IReadOnlyList<NotebookProblem> problems)
        : base(Shown(problems)) => Problems = problems;

    /// <summary>All that is wrong; of what isn't even JSON, the first place only.</summary>
    public IReadOnlyList<NotebookProblem> Problems { get; }

    /// <summary>The file, as the caller named it.</summary>
    public string File => Problems[0].File;

    /// <summary>Line of the first problem, counted from 1; 0 where the whole file is meant.</summary>
    public int Line => Problems[0].Line;

    /// <summary>Column of the first problem, counted from 1; 0 where the whole file is meant.</summary>
    public int Column => Problems[0].Column;

    private static string Shown(IReadOnlyList<NotebookProblem> problems)
    {
        var lines = problems.Take(MostInMessage).Select(p => p.ToString());
        return string.Join('\n', problems.Count > MostInMessage ? lines.Append($"… and {problems.Count - MostInMessage} more.") : lines);
    }
}
