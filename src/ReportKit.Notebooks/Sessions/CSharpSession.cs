namespace ReportKit.Notebooks.Sessions;

/// <summary>A live C# session: each cell sees what the cells before it declared.</summary>
/// <remarks>One thread at a time may use it. A session is never shared between notebooks.</remarks>
public sealed class CSharpSession : ICellSession
{
    /// <param name="folder">Where relative paths in <c>#r</c>, <c>#load</c> and <c>#!import</c> begin: the notebook's folder.</param>
    public CSharpSession(string folder)
    {
    }

    /// <summary>Runs a cell to its end on the calling thread.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="name">How messages and traces name it: <c>cell 3</c>.</param>
    /// <param name="outputs">Takes what it puts out.</param>
    /// <param name="interrupt">Stops it, even in an endless loop.</param>
    public CellResult Run(string code, string name, ICellOutputs outputs, CancellationToken interrupt) => throw new NotSupportedException();

    /// <summary>The value of an expression, as a cell of its own would show it; nothing is put out and nothing is counted.</summary>
    /// <param name="expression">A C# expression over the session's variables.</param>
    /// <param name="interrupt">Stops it.</param>
    public CellResult Evaluate(string expression, CancellationToken interrupt) => throw new NotSupportedException();

    /// <summary>Whether code can be run as it is.</summary>
    /// <param name="code">What was typed so far.</param>
    public static Completeness CheckCompleteness(string code) => throw new NotSupportedException();

    /// <summary>What could stand at a place in a cell.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="position">Counted from 0 in UTF-16 units.</param>
    public Completions Complete(string code, int position) => throw new NotSupportedException();

    /// <summary>Signature and documentation of what stands at a place in a cell; null where nothing does.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="position">Counted from 0 in UTF-16 units.</param>
    public MimeBundle? Inspect(string code, int position) => throw new NotSupportedException();
}
