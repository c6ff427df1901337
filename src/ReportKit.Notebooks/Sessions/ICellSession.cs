namespace ReportKit.Notebooks.Sessions;

/// <summary>What a front end needs of a live session.</summary>
/// <remarks>One thread at a time may use it.</remarks>
public interface ICellSession
{
    /// <summary>Runs a cell to its end on the calling thread.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="name">How messages and traces name it: <c>cell 3</c>.</param>
    /// <param name="outputs">Takes what it puts out.</param>
    /// <param name="interrupt">Stops it, even in an endless loop.</param>
    CellResult Run(string code, string name, ICellOutputs outputs, CancellationToken interrupt);

    /// <summary>The value of an expression, as a cell of its own would show it; nothing is put out and nothing is counted.</summary>
    /// <param name="expression">An expression over the session's variables.</param>
    /// <param name="interrupt">Stops it.</param>
    CellResult Evaluate(string expression, CancellationToken interrupt);

    /// <summary>What could stand at a place in a cell.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="position">Counted from 0 in UTF-16 units.</param>
    Completions Complete(string code, int position);

    /// <summary>Signature and documentation of what stands at a place in a cell; null where nothing does.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="position">Counted from 0 in UTF-16 units.</param>
    MimeBundle? Inspect(string code, int position);
}
