namespace ReportKit.Cli;

/// <summary>What the script of a page is told: the page's version, what is wrong, and how many problems more than those listed.</summary>
internal sealed record WatchNotice(string Version, bool Errors, string Says, IEnumerable<ListedProblem> Problems, int More)
{
    private const int MostListed = 20;

    /// <summary>As one line of JSON, for the page at a path.</summary>
    public static string Write(WatchState state, string path)
    {
        var hasErrors = state.Problems.Any(p => p.Severity == Severity.Error);
        var stays = hasErrors ? " What can't be made anew stays as it was." : "";
        var notice = new WatchNotice(
            state.VersionOf(path),
            hasErrors,
            state.Problems.Count == 0 ? "" : $"{Count(state.Problems)}.{stays}",
            Listed(state.Problems).Select(p => new ListedProblem(ProblemJson.SeverityOf(p), p.Place.ToString(), p.Code, p.Message)),
            Math.Max(0, state.Problems.Count - MostListed));
        return JsonSerializer.Serialize(notice, CommandJson.Default.WatchNotice);
    }

    /// <summary>Errors first, causes before what follows from them (codes are numbered by stage), and of many those that a page has room
    /// for.</summary>
    public static IEnumerable<Problem> Listed(IReadOnlyList<Problem> problems) =>
        problems.OrderByDescending(p => p.Severity).ThenBy(p => p.Code[..4], StringComparer.Ordinal).Take(MostListed);

    /// <summary><c>2 errors, 1 warning</c>.</summary>
    public static string Count(IReadOnlyList<Problem> problems) => string.Join(
        ", ",
        problems.CountBy(p => p.Severity).OrderByDescending(c => c.Key)
            .Select(c => Counted.Of(c.Value, c.Key == Severity.Error ? "error" : "warning")));
}

internal sealed record ListedProblem(string Severity, string Place, string Code, string Message);
