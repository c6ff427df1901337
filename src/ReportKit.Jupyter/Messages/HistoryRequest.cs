using System.Text.Json.Nodes;

namespace ReportKit.Jupyter;

/// <summary>Asks for cells that ran before.</summary>
/// <param name="HistAccessType"><c>range</c>, <c>tail</c> or <c>search</c>.</param>
/// <param name="Output">Whether the value of each is wanted too.</param>
/// <param name="Session">For a range: which session; 0 is this one.</param>
/// <param name="Start">For a range: the first; below 0, so many from the end.</param>
/// <param name="Stop">For a range: the one after the last; null is the end.</param>
/// <param name="N">The last so many; null is all.</param>
/// <param name="Pattern">For a search: the whole cell, with <c>*</c> and <c>?</c>.</param>
/// <param name="Unique">For a search: of cells that are alike only the last.</param>
internal sealed record HistoryRequest(
    string HistAccessType,
    bool Output = false,
    int Session = 0,
    int Start = 1,
    int? Stop = null,
    int? N = null,
    string Pattern = "*",
    bool Unique = false);

/// <summary>Cells that ran before, oldest first: each <c>[session, line, input]</c>, or <c>[session, line, [input, output]]</c>.</summary>
internal sealed record HistoryReply(IReadOnlyList<JsonArray> History) : Reply("ok");
