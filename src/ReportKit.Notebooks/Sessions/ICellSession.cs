namespace ReportKit.Notebooks;

/// <summary>What a front end needs of a live session.</summary>
/// <remarks>One thread at a time may use it.</remarks>
internal interface ICellSession
{
    /// <summary>Runs a cell, named as <c>cell 3</c>, to its end on the calling thread; an interrupt stops even an endless loop.</summary>
    CellResult Run(string code, string name, ICellOutputs outputs, CancellationToken interrupt);

    /// <summary>The value of an expression, as a cell of its own would show it; nothing is put out and nothing is counted.</summary>
    CellResult Evaluate(string expression, CancellationToken interrupt);

    /// <summary>What could stand at a place in a cell, counted from 0 in UTF-16 units.</summary>
    Completions Complete(string code, int position);

    /// <summary>Signature and documentation of what stands at a place in a cell; null where nothing does.</summary>
    MimeBundle? Inspect(string code, int position);
}

/// <summary>What could stand where the cursor is, in the order to offer it, and the UTF-16 units of the text that it replaces.</summary>
internal sealed record Completions(IReadOnlyList<Completion> Items, int Start, int End);

/// <summary>One name that could be completed, and what it is: <c>method</c>, <c>namespace</c>, <c>local</c>, <c>keyword</c> …</summary>
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
