using ReportKit.Notebooks.Sessions;

namespace ReportKit.Jupyter.Messages;

/// <summary>What stands at the cursor.</summary>
internal sealed record InspectReply(bool Found, MimeBundle Data, Nothing Metadata)
{
    public string Status { get; } = "ok";
}
