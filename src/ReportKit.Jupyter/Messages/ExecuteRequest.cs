namespace ReportKit.Jupyter;

/// <summary>Asks to run a cell.</summary>
/// <param name="Code">Its source.</param>
/// <param name="Silent">Nothing is shown, nothing counted.</param>
/// <param name="StoreHistory">Whether it is counted and remembered; a silent one never is.</param>
/// <param name="UserExpressions">Expressions to evaluate after it, by a name for each.</param>
/// <param name="AllowStdin">Whether the front end answers questions.</param>
/// <param name="StopOnError">Whether the cells that wait behind it are left out when it fails.</param>
internal sealed record ExecuteRequest(
    string Code,
    bool Silent = false,
    bool? StoreHistory = null,
    Dictionary<string, string>? UserExpressions = null,
    bool AllowStdin = false,
    bool StopOnError = true);

/// <summary>The cell that runs now, for front ends that didn't send it.</summary>
internal sealed record ExecuteInput(string Code, int ExecutionCount);

internal sealed record ExecuteResult(int ExecutionCount, MimeBundle Data, Nothing Metadata);

internal sealed record CellFailure(string Ename, string Evalue, IReadOnlyList<string> Traceback);

internal sealed record ExecuteReply(int ExecutionCount, IReadOnlyDictionary<string, Reply> UserExpressions) : Reply("ok")
{
    // What payloads did is done by messages now; clients still look for the list.
    public IReadOnlyList<string> Payload { get; } = [];
}

internal sealed record FailedExecuteReply(int ExecutionCount, string Ename, string Evalue, IReadOnlyList<string> Traceback)
    : ErrorReply(Ename, Evalue, Traceback);

/// <summary>What one of a request's user expressions gave.</summary>
internal sealed record ExpressionValue(
    [property: JsonPropertyOrder(1)] MimeBundle Data, [property: JsonPropertyOrder(1)] Nothing Metadata) : Reply("ok");
