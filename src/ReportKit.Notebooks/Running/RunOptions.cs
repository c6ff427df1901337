namespace ReportKit.Notebooks.Running;

/// <summary>How notebooks are run.</summary>
/// <param name="Command">The program that calls <see cref="SessionWorker.Run"/>; the handles of two pipes and the notebook's folder
/// are added to its arguments.</param>
/// <param name="CellTimeout">The longest that a cell may take; <see cref="Timeout.InfiniteTimeSpan"/> for no bound.</param>
public sealed record RunOptions(IReadOnlyList<string> Command, TimeSpan CellTimeout);
