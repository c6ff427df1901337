using ReportKit.Notebooks.Documents;
using ReportKit.Notebooks.Sessions;

namespace ReportKit.Notebooks.Running;

/// <summary>How the run of a notebook went.</summary>
/// <param name="Path">The notebook's file, as it was named.</param>
/// <param name="Executed">The notebook with what its cells put out; cells after a failure have no outputs.</param>
/// <param name="Cells">The cells that ran or were to be skipped, in order.</param>
/// <param name="Failure">Where and why it stopped; null where every cell did what it should.</param>
public sealed record NotebookRun(string Path, Notebook Executed, IReadOnlyList<CellRun> Cells, CellFailure? Failure)
{
    /// <summary>Time that all cells took together, the start of the session included.</summary>
    public TimeSpan Duration { get; init; }
}

/// <summary>How one code cell went.</summary>
/// <param name="Number">Number of the cell among all of the notebook, counted from 1.</param>
/// <param name="Id">The cell's id; null in a notebook older than nbformat 4.5.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Duration">How long it took.</param>
public sealed record CellRun(int Number, string? Id, CellOutcome Outcome, TimeSpan Duration)
{
    /// <summary><c>cell 3 ('chart')</c>.</summary>
    public string Name => Id is null ? $"cell {Number}" : $"cell {Number} ('{Id}')";
}

/// <summary>What came of a cell.</summary>
public enum CellOutcome
{
    /// <summary>It did what it should.</summary>
    Passed,

    /// <summary>It failed, as its tag <c>raises-exception</c> allows.</summary>
    FailedAsAllowed,

    /// <summary>Its tag <c>skip-execution</c> leaves it out.</summary>
    Skipped,

    /// <summary>It failed, and the notebook stops there.</summary>
    Failed,
}

/// <summary>Why a notebook stopped.</summary>
/// <param name="Cell">Number of the cell, counted from 1.</param>
/// <param name="Id">The cell's id; null where it has none.</param>
/// <param name="Source">The cell's source.</param>
/// <param name="Printed">What it had printed before.</param>
/// <param name="Error">What went wrong; its name is <c>TimedOut</c> where it took too long, <c>SessionDied</c> where it ended the process.</param>
public sealed record CellFailure(int Cell, string? Id, string Source, string Printed, CellError Error);
