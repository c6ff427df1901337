namespace ReportKit.Notebooks;

/// <summary>A file that can't be read as what it should be; the message has a line for each of the first problems.</summary>
internal sealed class NotebookFormatException(IReadOnlyList<NotebookProblem> problems) : Exception(Shown(problems))
{
    private const int MostInMessage = 20;

    /// <summary>All that is wrong, in the file's order; of what isn't even JSON, the first place only.</summary>
    public IReadOnlyList<NotebookProblem> Problems { get; } = problems;

    private static string Shown(IReadOnlyList<NotebookProblem> problems)
    {
        var lines = problems.Take(MostInMessage).Select(p => p.ToString());
        return string.Join('\n', problems.Count > MostInMessage ? lines.Append($"… and {problems.Count - MostInMessage} more.") : lines);
    }
}

/// <summary>Something wrong with a notebook's file, at a line and column counted
/// from 1 in UTF-16 units, as editors do; 0 where the whole is meant.</summary>
internal sealed record NotebookProblem(string File, int Line, int Column, string Message)
{
    /// <summary><c>file(line,column): message</c>, which editors make a link of.</summary>
    public override string ToString() => $"{(Line == 0 ? File : $"{File}({Line},{Column})")}: {Message}";
}
