namespace ReportKit.Jupyter.Messages;

/// <summary>The empty object.</summary>
internal sealed record Nothing
{
    public static readonly Nothing Here = new();
}
