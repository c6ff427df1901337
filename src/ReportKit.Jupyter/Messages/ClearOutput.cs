namespace ReportKit.Jupyter.Messages;

/// <summary>What the cell has put out so far goes; with <paramref name="Wait"/> only when something follows.</summary>
internal sealed record ClearOutput(bool Wait) : IPublished
{
    public static string MessageType => "clear_output";
}
