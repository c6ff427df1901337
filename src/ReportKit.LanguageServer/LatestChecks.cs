using System.Collections.Concurrent;

namespace ReportKit.LanguageServer;

/// <summary>What each project's last check found, for those who make something of it.</summary>
internal sealed class LatestChecks
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<ProjectCheck>> latest = new(StringComparer.Ordinal);

    /// <summary>Takes the place of the one before.</summary>
    public void Set(ProjectCheck check)
    {
        var done = Waited();
        done.SetResult(check);
        latest.AddOrUpdate(check.Root, done, (_, before) =>
        {
            before.TrySetResult(check);
            return done;
        });
    }

    /// <summary>The last check of a project, or its first, once that is done.</summary>
    public Task<ProjectCheck> Of(string root, CancellationToken cancel) => latest.GetOrAdd(root, _ => Waited()).Task.WaitAsync(cancel);

    private static TaskCompletionSource<ProjectCheck> Waited() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
