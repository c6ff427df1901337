namespace ReportKit.Jupyter;

/// <summary>A comm that a front end opened, uses or closed.</summary>
internal sealed record CommMessage(string CommId);

/// <summary>Tells the front end that there is nothing at the other end of its comm.</summary>
internal sealed record CommClose(string CommId, Nothing Data);

/// <summary>The comms that are open: none ever is.</summary>
internal sealed record CommsReply(Nothing Comms) : Reply("ok");
