namespace ReportKit.Jupyter;

/// <summary>A kernel that isn't put in place, or isn't taken away; the message says why, and what to do.</summary>
public sealed class KernelSpecException : Exception
{
    internal KernelSpecException(string message)
        : base(message)
    {
    }
}
