namespace ReportKit.Jupyter;

/// <summary>What the kernel is doing for the request that is the message's parent.</summary>
internal sealed record Status(string ExecutionState)
{
    public static readonly Status Starting = new("starting");
    public static readonly Status Busy = new("busy");
    public static readonly Status Idle = new("idle");
}

internal sealed record Nothing
{
    public static readonly Nothing Here = new();
}
