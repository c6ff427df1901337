namespace ReportKit.Jupyter.Messages;

/// <summary>The cell that runs now, for front ends that didn't send it.</summary>
internal sealed record ExecuteInput(string Code, int ExecutionCount) : IPublished
{
    public static string MessageType => "execute_input";
}
