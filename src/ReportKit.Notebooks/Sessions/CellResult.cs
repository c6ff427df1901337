namespace ReportKit.Notebooks;

/// <summary>How a cell ended: the value of its last expression, null where it has none; why it failed, null where it didn't.</summary>
internal sealed record CellResult(MimeBundle? Value, CellError? Error)
{
    /// <summary>A cell that failed for a reason that one sentence says.</summary>
    public static CellResult Failed(string name, string message) => new(null, new CellError(name, message, [message], 0));
}

/// <summary>Why a cell failed.</summary>
/// <param name="Name">Type of the exception as a reader knows it, <c>FormatException</c>; <see cref="CompilationError"/> where the cell
/// doesn't compile, <see cref="Interrupted"/> where somebody stopped it.</param>
/// <param name="Message">One or more lines; for a compilation error a line for each mistake, with line and column in the cell.</param>
/// <param name="Trace">Lines to show: message and the places in cells and libraries that led to it, innermost first.</param>
/// <param name="Line">Line of the cell where it failed, counted from 1; 0 where that isn't known.</param>
internal sealed record CellError(string Name, string Message, IReadOnlyList<string> Trace, int Line)
{
    public const string Interrupted = "Interrupted";
    public const string CompilationError = "CompilationError";
}
