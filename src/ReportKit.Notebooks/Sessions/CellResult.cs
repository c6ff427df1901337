namespace ReportKit.Notebooks.Sessions;

/// <summary>How a cell ended.</summary>
/// <param name="Value">The value of its last expression; null where it has none, or failed.</param>
/// <param name="Error">Why it failed; null where it didn't.</param>
public sealed record CellResult(MimeBundle? Value, CellError? Error);

/// <summary>Why a cell failed.</summary>
/// <param name="Name">Type of the exception as a reader knows it, <c>FormatException</c>; <c>CompilationError</c> where the cell doesn't
/// compile, <see cref="Interrupted"/> where it was stopped.</param>
/// <param name="Message">One or more lines; for a compilation error a line for each mistake, with line and column in the cell.</param>
/// <param name="Trace">Lines to show: message and the places in cells and libraries that led to it, innermost first.</param>
/// <param name="Line">Line of the cell where it failed, counted from 1; 0 where that isn't known.</param>
public sealed record CellError(string Name, string Message, IReadOnlyList<string> Trace, int Line)
{
    /// <summary>The name of an error that isn't the cell's: somebody stopped it.</summary>
    public const string Interrupted = "Interrupted";

    /// <summary>The name of the error of a cell that doesn't compile.</summary>
    public const string CompilationError = "CompilationError";
}
