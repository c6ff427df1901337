namespace ReportKit.Jupyter;

/// <summary>A connection file that no kernel can be started from; the message names the file and all that is wrong.</summary>
public sealed class ConnectionFileException : Exception
{
    internal ConnectionFileException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
