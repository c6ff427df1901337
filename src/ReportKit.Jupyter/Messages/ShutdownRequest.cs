namespace ReportKit.Jupyter;

/// <summary>Asks the kernel to end; perhaps because the front end starts another.</summary>
internal sealed record ShutdownRequest(bool Restart = false);

internal sealed record ShutdownReply(bool Restart) : Reply("ok");
