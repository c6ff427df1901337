using ReportKit.Notebooks.Sessions;

namespace ReportKit.Jupyter.Messages;

/// <summary>The value of a cell.</summary>
internal sealed record ExecuteResult(int ExecutionCount, MimeBundle Data, Nothing Metadata) : IPublished
{
    public static string MessageType => "execute_result";
}
