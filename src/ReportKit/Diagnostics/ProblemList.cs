namespace ReportKit.Diagnostics;

/// <summary>Collects problems, so that one run shows them all.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> problems = [];

    /// <summary>Whether any of them keeps a report from being made.</summary>
    public bool HasErrors => problems.Any(p => p.Severity == Severity.Error);

    public void Error(string code, string message, FilePlace place, string? cause = null) =>
        problems.Add(new Problem(Severity.Error, code, message, place, cause));

    /// <summary>Reports an error about something with a name.</summary>
    public void ErrorOn(string name, string code, string message, FilePlace place) =>
        problems.Add(new Problem(Severity.Error, code, message, place) { Name = name });

    public void Warning(string code, string message, FilePlace place, string? cause = null) =>
        problems.Add(new Problem(Severity.Warning, code, message, place, cause));

    /// <summary>Reports an error, and gives nothing in place of what it is about.</summary>
    public T? Refuse<T>(string code, string message, FilePlace place, string? cause = null)
    {
        Error(code, message, place, cause);
        return default;
    }

    /// <summary>Adds what another step has found.</summary>
    public void AddRange(IEnumerable<Problem> more) => problems.AddRange(more);

    /// <summary>All problems, ordered by file, line and column, whatever order they were found in.</summary>
    public IReadOnlyList<Problem> ToSorted() =>
    [
        .. problems
            .OrderBy(p => p.Place.File, StringComparer.Ordinal).ThenBy(p => p.Place.Line).ThenBy(p => p.Place.Column)
            .ThenBy(p => p.Code, StringComparer.Ordinal).ThenBy(p => p.Message, StringComparer.Ordinal),
    ];
}
