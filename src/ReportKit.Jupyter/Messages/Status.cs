namespace ReportKit.Jupyter.Messages;

/// <summary>What the kernel is doing for the request that is the message's parent.</summary>
internal sealed record Status(string ExecutionState) : IPublished
{
    public static readonly Status Starting = new("starting");
    public static readonly Status Busy = new("busy");
    public static readonly Status Idle = new("idle");

    public static string MessageType => "status";
}
