namespace ReportKit.Jupyter.Messages;

/// <summary>Why a cell failed.</summary>
internal sealed record CellFailure(string Ename, string Evalue, IReadOnlyList<string> Traceback) : IPublished
{
    public static string MessageType => "error";
}
