namespace ReportKit.Notebooks;

/// <summary>How the run of a notebook went: the notebook with what its cells put out, the cells that ran or were to be skipped, and why it
/// stopped; null where every cell did what it should. The time is that of all cells, the start of the session included.</summary>
internal sealed record NotebookRun(string Path, Notebook Executed, IReadOnlyList<CellRun> Cells, CellFailure? Failure, TimeSpan Duration);

/// <summary>How one code cell went: <c>cell 3 ('chart')</c>, the third of all, counted from 1.</summary>
internal sealed record CellRun(int Number, string Name, CellOutcome Outcome, TimeSpan Duration);

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

/// <summary>Why a notebook stopped at the last cell that ran, and what that had printed before.</summary>
internal sealed record CellFailure(string Source, string Printed, CellError Error)
{
    /// <summary>The name of the error of a cell that took too long.</summary>
    public const string TimedOut = "TimedOut";

    /// <summary>The name of the error of a cell that ended the process.</summary>
    public const string SessionDied = "SessionDied";
}
