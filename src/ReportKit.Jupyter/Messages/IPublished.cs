namespace ReportKit.Jupyter;

/// <summary>Content of a message that goes to everybody.</summary>
internal interface IPublished
{
    /// <summary>The message's type, as in the protocol.</summary>
    static abstract string MessageType { get; }
}

/// <summary>What the kernel is doing for the request that is the message's parent.</summary>
internal sealed record Status(string ExecutionState) : IPublished
{
    public static readonly Status Starting = new("starting");
    public static readonly Status Busy = new("busy");
    public static readonly Status Idle = new("idle");

    public static string MessageType => "status";
}

internal sealed record Nothing
{
    public static readonly Nothing Here = new();
}
