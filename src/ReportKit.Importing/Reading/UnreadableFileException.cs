namespace ReportKit.Importing;

/// <summary>A published file can't be read, wherever in it that was noticed; the message says why and what to do.</summary>
internal sealed class UnreadableFileException : Exception
{
    public UnreadableFileException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Of a file that can't be read because something else is wrong, each thing with its own place.</summary>
    public UnreadableFileException(IReadOnlyList<Problem> problems)
        : base(problems[0].Message) => Problems = problems;

    /// <summary>What is wrong, where that isn't the file as a whole; else empty.</summary>
    public IReadOnlyList<Problem> Problems { get; } = [];
}
