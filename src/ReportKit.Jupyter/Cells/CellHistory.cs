using System.IO.Enumeration;
using ReportKit.Jupyter.Messages;

namespace ReportKit.Jupyter.Cells;

/// <summary>The cells that ran in this kernel. They go with it: a notebook keeps its own.</summary>
internal sealed class CellHistory
{
    private const int ThisSession = 1;

    private readonly List<Entry> entries = [];

    /// <summary>How many there are: the execution count of the last.</summary>
    public int Count => entries.Count;

    /// <summary>Takes in a cell that begins.</summary>
    public void Add(string input) => entries.Add(new Entry(entries.Count + 1, input, null));

    /// <summary>The last one has a value.</summary>
    public void SetOutput(string? output) => entries[^1] = entries[^1] with { Output = output };

    /// <summary>Those that are asked for, oldest first.</summary>
    public IReadOnlyList<HistoryEntry> Find(HistoryRequest request)
    {
        var found = request.HistAccessType switch
        {
            "range" => InRange(request),
            "search" => Last(Matching(request), request.N),
            _ => Last(entries, request.N),
        };
        return [.. found.Select(e => new HistoryEntry(ThisSession, e.Line, e.Input, e.Output, request.Output))];
    }

    private IEnumerable<Entry> InRange(HistoryRequest request)
    {
        var start = request.Start < 0 ? request.Start + entries.Count + 1 : request.Start;
        return request.Session is 0 or ThisSession ? entries.Where(e => e.Line >= start && (request.Stop is not { } stop || e.Line < stop)) : [];
    }

    private IEnumerable<Entry> Matching(HistoryRequest request)
    {
        var matching = entries.Where(e => Matches(request.Pattern, e.Input));
        return request.Unique ? matching.GroupBy(e => e.Input, StringComparer.Ordinal).Select(g => g.Last()).OrderBy(e => e.Line) : matching;
    }

    // The backslash is an escape to the framework and a backslash in the protocol.
    private static bool Matches(string pattern, string input) =>
        FileSystemName.MatchesSimpleExpression(pattern.Replace(@"\", @"\\", StringComparison.Ordinal), input, ignoreCase: false);

    private static IEnumerable<Entry> Last(IEnumerable<Entry> found, int? most) => most is { } n ? found.TakeLast(n) : found;

    private sealed record Entry(int Line, string Input, string? Output);
}
