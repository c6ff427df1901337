using System.Diagnostics;

namespace ReportKit.Notebooks;

/// <summary>Runs notebooks from their first cell to their last, without a front end, each in a process of its own.</summary>
internal static class NotebookRunner
{
    private const string SkipTag = "skip-execution";
    private const string FailTag = "raises-exception";

    /// <summary>Runs a notebook, to its end or to the first cell that fails.</summary>
    /// <param name="notebook">What to run; what it put out before is forgotten.</param>
    /// <param name="path">Its file: cells run in its folder, and messages name it.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="progress">Told of each cell when it has ended.</param>
    /// <param name="cancel">Ends it at once.</param>
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
                outputs[i] = With(gathered.Outputs, result, count);
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

    private static Func<IReadOnlyList<CellOutput>> With(Func<IReadOnlyList<CellOutput>> outputs, CellResult result, int count) => () =>
    [
        .. outputs(),
        .. result.Value is { } value ? [new ResultOutput(value, count)] : Array.Empty<CellOutput>(),
        .. result.Error is { } error ? [new ErrorOutput(error)] : Array.Empty<CellOutput>(),
    ];
}

/// <summary>How notebooks are run.</summary>
/// <param name="Command">
/// The program that calls <see cref="SessionWorker.Run"/>; the handles of two pipes and the notebook's folder are added to its arguments.
/// </param>
/// <param name="CellTimeout">The longest that a cell may take; <see cref="Timeout.InfiniteTimeSpan"/> for no bound.</param>
internal sealed record RunOptions(IReadOnlyList<string> Command, TimeSpan CellTimeout);
