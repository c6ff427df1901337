namespace ReportKit.Notebooks.Sessions;

/// <summary>A cell can't be run, for a reason that isn't in its C#: a magic command, a package, a file to import.</summary>
/// <param name="name">Kind of mistake as a reader knows it: <c>UnknownMagic</c>.</param>
/// <param name="message">What was found, what is allowed, what to do.</param>
/// <param name="line">Line of the cell, counted from 1; 0 where it isn't one line's fault.</param>
internal sealed class CellException(string name, string message, int line) : Exception(message)
{
    /// <summary>Kind of mistake.</summary>
    public string Name { get; } = name;

    /// <summary>Line of the cell.</summary>
    public int Line { get; } = line;
}
