namespace ReportKit.Jupyter.Messages;

/// <summary>A comm that a front end opened, uses or closed.</summary>
internal sealed record CommMessage(string CommId, string? TargetName = null);

/// <summary>Tells the front end that there is nothing at the other end of its comm.</summary>
internal sealed record CommClose(string CommId, Nothing Data) : IPublished
{
    public static string MessageType => "comm_close";
}

/// <summary>The comms that are open: none ever is.</summary>
internal sealed record CommsReply(Nothing Comms)
{
    public string Status { get; } = "ok";
}
