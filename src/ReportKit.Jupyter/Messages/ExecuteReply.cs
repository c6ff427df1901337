namespace ReportKit.Jupyter.Messages;

/// <summary>The cell ran to its end.</summary>
internal sealed record ExecuteReply(int ExecutionCount, IReadOnlyDictionary<string, ExpressionResult> UserExpressions)
{
    public string Status { get; } = "ok";

    // What payloads did is done by messages now; clients still look for the list.
    public IReadOnlyList<string> Payload { get; } = [];
}

/// <summary>The cell failed.</summary>
internal sealed record FailedExecuteReply(int ExecutionCount, string Ename, string Evalue, IReadOnlyList<string> Traceback)
{
    public string Status { get; } = "error";
}
