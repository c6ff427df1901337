using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace ReportKit.Jupyter;

/// <summary>The cells that ran in this kernel. They go with it: a notebook keeps its own.</summary>
internal sealed class CellHistory
{
    private const int ThisSession = 1;

    private readonly List<Entry> entries = [];

    /// <summary>How many there are: the execution count of the last.</summary>
    public int Count => entries.Count;

    public void Add(string input) => entries.Add(new Entry(entries.Count + 1, input, null));

    public void SetOutput(string? output) => entries[^1] = entries[^1] with { Output = output };

    /// <summary>Those that are asked for, oldest first.</summary>
    public IReadOnlyList<JsonArray> Find(HistoryRequest request)
    {
        var found = request.HistAccessType switch
        {
            "range" => InRange(request),
            "search" => Matching(request).TakeLast(request.N ?? int.MaxValue),
            _ => entries.TakeLast(request.N ?? int.MaxValue),
        };
        return [.. found.Select(e => new JsonArray(ThisSession, e.Line, request.Output ? new JsonArray(e.Input, e.Output) : e.Input))];
    }

    private IEnumerable<Entry> InRange(HistoryRequest request)
    {
        var start = request.Start < 0 ? request.Start + entries.Count + 1 : request.Start;
        return request.Session is 0 or ThisSession ? entries.Where(e => e.Line >= start && e.Line < (request.Stop ?? int.MaxValue)) : [];
    }

    private IEnumerable<Entry> Matching(HistoryRequest request)
    {
        var matching = entries.Where(e => Matches(request.Pattern, e.Input));
        return request.Unique ? matching.Reverse().DistinctBy(e => e.Input).Reverse() : matching;
    }

    // The backslash is an escape to the framework and a backslash in the protocol.
    private static bool Matches(string pattern, string input) =>
        FileSystemName.MatchesSimpleExpression(pattern.Replace(@"\", @"\\", StringComparison.Ordinal), input, ignoreCase: false);

    private sealed record Entry(int Line, string Input, string? Output);
}
