using System.Diagnostics;

namespace ReportKit.Notebooks;

/// <summary>Runs notebooks from their first cell to their last, without a front end, each in a process of its own.</summary>
internal static class NotebookRunner
{
    private const string SkipTag = "skip-execution";
    private const string FailTag = "raises-exception";

    /// <summary>Runs a notebook in its file's folder, to its end or to the first cell that fails; tells of each cell that ended.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was asked for.</exception>
    public static NotebookRun Run(Notebook notebook, string path, RunOptions options, Action<CellRun> progress, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        using var session = SessionProcess.Start(options.Command, Path.GetDirectoryName(Path.GetFullPath(path))!);
        var cells = notebook.Cells.Select(c => c with { Outputs = [], ExecutionCount = null }).ToList();
        var outputs = new Func<IReadOnlyList<CellOutput>>?[cells.Count];
        var gathered = new RunOutputs();
        var runs = new List<CellRun>();
        CellFailure? failure = null;
        var count = 0;
        for (var i = 0; i < cells.Count && failure is null; i++)
        {
            var cell = cells[i];
            if (cell.Kind != CellKind.Code || string.IsNullOrWhiteSpace(cell.Source))
            {
                continue;
            }

            var begun = Stopwatch.GetTimestamp();
            var outcome = CellOutcome.Skipped;
            if (!cell.Tags.Contains(SkipTag))
            {
                gathered.Begin();
                var result = notebook.LanguageOf(cell) is not "csharp" and var language
                    ? Refused(language)
                    : session.Run(cell.Source, $"cell {i + 1}", gathered, options.CellTimeout, cancel);
                cells[i] = cell with { ExecutionCount = ++count };
                outputs[i] = gathered.End(result, count);
                outcome = OutcomeOf(cell, result);
                failure = outcome == CellOutcome.Failed ? new CellFailure(cell.Source, gathered.Printed, result.Error!) : null;
            }

            runs.Add(new CellRun(i + 1, cell.NameAt(i + 1), outcome, Stopwatch.GetElapsedTime(begun)));
            progress(runs[^1]);
        }

        // Later cells may have changed what earlier ones show.
        var executed = cells.Select((cell, i) => outputs[i] is { } put ? cell with { Outputs = put() } : cell);
        return new NotebookRun(path, notebook with { Cells = [.. executed] }, runs, failure, Stopwatch.GetElapsedTime(started));
    }

    private static CellOutcome OutcomeOf(NotebookCell cell, CellResult result) =>
        result.Error is not { } error ? CellOutcome.Passed
        : cell.Tags.Contains(FailTag) && error.Name is not (CellFailure.SessionDied or CellFailure.TimedOut) ? CellOutcome.FailedAsAllowed
        : CellOutcome.Failed;

    private static CellResult Refused(string language) => CellResult.Failed(
        "UnknownLanguage", $"The cell is in '{language}'; only C# is run. Take it out, or give it the tag '{SkipTag}'.");
}

/// <summary>The program that calls <see cref="SessionWorker.Run"/>, with the handles of two pipes and the notebook's folder added to its
/// arguments; and the longest that a cell may take.</summary>
internal sealed record RunOptions(IReadOnlyList<string> Command, TimeSpan CellTimeout);
