using System.Text.Json.Serialization;
using ReportKit.Notebooks.Sessions;

namespace ReportKit.Jupyter.Messages;

/// <summary>Something is shown.</summary>
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
