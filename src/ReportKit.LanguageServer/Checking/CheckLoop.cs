using System.Diagnostics;

namespace ReportKit.LanguageServer;

/// <summary>Checks projects one after another, on one thread, some time after their last change.</summary>
/// <remarks>A check can't be broken off, so that two would only slow each other. What was found of a text that has changed since isn't
/// told, because its places may be others now; unless an editor never rests.</remarks>
internal sealed class CheckLoop : IDisposable
{
    private const int MostSkipped = 3;

    private readonly Lock gate = new();
    private readonly Dictionary<string, long> changes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> skipped = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim signal = new(0);
    private readonly Func<string, ProjectCheck> check;
    private readonly Action<ProjectCheck> tell;
    private readonly Action<string> log;
    private readonly Thread thread;
    private volatile bool isEnded;

    /// <summary>Begins to wait for changes.</summary>
    /// <param name="check">Checks the project of a folder as it is now.</param>
    /// <param name="tell">Is given what was found.</param>
    /// <param name="log">Is told why a check failed.</param>
    public CheckLoop(Func<string, ProjectCheck> check, Action<ProjectCheck> tell, Action<string> log)
    {
        (this.check, this.tell, this.log) = (check, tell, log);
        thread = new Thread(Run) { IsBackground = true, Name = "checks" };
        thread.Start();
    }

    /// <summary>How long an editor must rest before a check begins. A key that is held down repeats every 30 ms.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>Says that a project isn't as it was.</summary>
    public void Changed(string root)
    {
        lock (gate)
        {
            changes[root] = Stopwatch.GetTimestamp();
        }

        signal.Release();
    }

    /// <summary>Ends after the check that runs.</summary>
    public void Dispose()
    {
        isEnded = true;
        signal.Release();
        thread.Join(TimeSpan.FromSeconds(2));
    }

    private void Run()
    {
        while (!isEnded)
        {
            signal.Wait(Next() is { } next ? Left(next.At) : Timeout.InfiniteTimeSpan);
            if (!isEnded && Next() is { } ready && Left(ready.At) == TimeSpan.Zero)
            {
                Check(ready.Root, ready.At);
            }
        }
    }

    private (string Root, long At)? Next()
    {
        lock (gate)
        {
            return changes.Count == 0 ? null : changes.Select(c => (c.Key, c.Value)).MinBy(c => c.Value);
        }
    }

    private TimeSpan Left(long since) => Rest - Stopwatch.GetElapsedTime(since) is { Ticks: > 0 } left ? left : TimeSpan.Zero;

    private void Check(string root, long at)
    {
        try
        {
            var found = check(root);
            if (IsCurrent(root, at) || (skipped[root] = skipped.GetValueOrDefault(root) + 1) > MostSkipped)
            {
                skipped[root] = 0;
                tell(found);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            IsCurrent(root, at);
            log($"The project in {root} can't be checked: {e.Message}");
        }
    }

    // Forgets the change, if it is still the last.
    private bool IsCurrent(string root, long at)
    {
        lock (gate)
        {
            return changes.GetValueOrDefault(root) == at && changes.Remove(root);
        }
    }
}
