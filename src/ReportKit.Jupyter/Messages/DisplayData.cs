namespace ReportKit.Jupyter;

internal sealed record DisplayData(MimeBundle Data, Nothing Metadata, Transient Transient) : IPublished
{
    public static string MessageType => "display_data";
}

/// <summary>Something shown before is replaced.</summary>
internal sealed record UpdateDisplayData(MimeBundle Data, Nothing Metadata, Transient Transient) : IPublished
{
    public static string MessageType => "update_display_data";
}

/// <summary>What isn't kept in a notebook: the name of a display.</summary>
internal sealed record Transient([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DisplayId);

/// <summary>Text written to <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamText(string Name, string Text) : IPublished
{
    public static string MessageType => "stream";
}

/// <summary>What the cell has put out so far goes; with <paramref name="Wait"/> only when something follows.</summary>
internal sealed record ClearOutput(bool Wait) : IPublished
{
    public static string MessageType => "clear_output";
}
