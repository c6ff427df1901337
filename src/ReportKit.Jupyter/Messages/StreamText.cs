namespace ReportKit.Jupyter.Messages;

/// <summary>Text written to <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamText(string Name, string Text) : IPublished
{
    public static string MessageType => "stream";
}
