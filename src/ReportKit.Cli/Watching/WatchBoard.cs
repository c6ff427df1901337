namespace ReportKit.Cli;

/// <summary>Where the newest state hangs: one writer, any number of readers.</summary>
internal sealed class WatchBoard
{
    private volatile Sheet top = new(new WatchState(new Dictionary<string, byte[]>(), []));

    /// <summary>The newest state, and a task that is done when there is a newer one.</summary>
    public (WatchState State, Task Replaced) Read()
    {
        var sheet = top;
        return (sheet.State, sheet.Replaced.Task);
    }

    public void Show(WatchState state)
    {
        var old = top;
        top = new Sheet(state);
        old.Replaced.SetResult();
    }

    private sealed record Sheet(WatchState State)
    {
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
