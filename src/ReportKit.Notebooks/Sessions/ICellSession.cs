namespace ReportKit.Notebooks;

/// <summary>What a front end needs of a live session.</summary>
/// <remarks>One thread at a time may use it.</remarks>
internal interface ICellSession
{
    /// <summary>Runs a cell to its end on the calling thread.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="name">How messages and traces name it: <c>cell 3</c>.</param>
    /// <param name="outputs">Takes what it puts out.</param>
    /// <param name="interrupt">Stops it, even in an endless loop.</param>
    CellResult Run(string code, string name, ICellOutputs outputs, CancellationToken interrupt);

    /// <summary>The value of an expression, as a cell of its own would show it; nothing is put out and nothing is counted.</summary>
    CellResult Evaluate(string expression, CancellationToken interrupt);

    /// <summary>What could stand at a place in a cell, counted from 0 in UTF-16 units.</summary>
    Completions Complete(string code, int position);

    /// <summary>Signature and documentation of what stands at a place in a cell; null where nothing does.</summary>
    MimeBundle? Inspect(string code, int position);
}

/// <summary>What could stand where the cursor is.</summary>
/// <param name="Items">In the order to offer them.</param>
/// <param name="Start">First character that an item replaces, counted from 0 in UTF-16 units.</param>
/// <param name="End">The character after the last one replaced.</param>
internal sealed record Completions(IReadOnlyList<Completion> Items, int Start, int End);

/// <summary>One name that could be completed.</summary>
/// <param name="Text">What is put in.</param>
/// <param name="Kind">What it names: <c>method</c>, <c>property</c>, <c>class</c>, <c>namespace</c>, <c>local</c>, <c>keyword</c> …</param>
internal sealed record Completion(string Text, string Kind);

/// <summary>Whether code that was typed can be run as it is.</summary>
internal enum Completeness
{
    Complete,

    /// <summary>More has to follow, as after an open brace.</summary>
    Incomplete,

    /// <summary>Whatever follows, it can't be.</summary>
    Invalid,
}
