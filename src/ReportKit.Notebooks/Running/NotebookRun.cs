namespace ReportKit.Notebooks;

/// <summary>How the run of a notebook went.</summary>
/// <param name="Path">The notebook's file, as it was named.</param>
/// <param name="Executed">The notebook with what its cells put out; cells after a failure have no outputs.</param>
/// <param name="Cells">The cells that ran or were to be skipped, in order.</param>
/// <param name="Failure">Where and why it stopped; null where every cell did what it should.</param>
/// <param name="Duration">Time that all cells took together, the start of the session included.</param>
internal sealed record NotebookRun(string Path, Notebook Executed, IReadOnlyList<CellRun> Cells, CellFailure? Failure, TimeSpan Duration);

/// <summary>How one code cell went.</summary>
/// <param name="Number">Number of the cell among all of the notebook, counted from 1.</param>
/// <param name="Name"><c>cell 3 ('chart')</c>.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record CellRun(int Number, string Name, CellOutcome Outcome, TimeSpan Duration);

/// <summary>What came of a cell.</summary>
internal enum CellOutcome
{
    Passed,

    /// <summary>It failed, as its tag <c>raises-exception</c> allows.</summary>
    FailedAsAllowed,

    /// <summary>Its tag <c>skip-execution</c> leaves it out.</summary>
    Skipped,

    /// <summary>It failed, and the notebook stops there.</summary>
    Failed,
}

/// <summary>Why a notebook stopped, at the last cell that ran.</summary>
/// <param name="Source">The cell's source.</param>
/// <param name="Printed">What it had printed before.</param>
/// <param name="Error">
/// What went wrong; its name is <see cref="TimedOut"/> where it took too long, <see cref="SessionDied"/> where it ended the process.
/// </param>
internal sealed record CellFailure(string Source, string Printed, CellError Error)
{
    public const string TimedOut = "TimedOut";
    public const string SessionDied = "SessionDied";
}
