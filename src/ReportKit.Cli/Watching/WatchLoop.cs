namespace ReportKit.Cli;

/// <summary>Looks at the folders, and makes the pages anew when a file was saved.</summary>
internal sealed class WatchLoop(Inputs inputs, WatchTarget target, WatchBoard board)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Stillness = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    private readonly string[] folders = [.. new[] { inputs.DataFolder, inputs.SettingsPath, inputs.TemplatesFolder }.OfType<string>()];
    private readonly PageMaker maker = new(inputs, target);
    private readonly WatchLog log = new(target.Names);
    private FileSnapshot seen = FileSnapshot.Take([]);
    private IReadOnlyList<Problem> ofOthers = [];

    /// <exception cref="UsageException">The data is sound and has no such page.</exception>
    public async Task MakeFirstAsync(CancellationToken cancel)
    {
        seen = FileSnapshot.Take(folders);
        var started = TimeProvider.System.GetTimestamp();
        Show(await maker.MakeAsync(cancel), started, []);
    }

    /// <summary>Makes them anew whenever a file was saved.</summary>
    /// <exception cref="OperationCanceledException">It was stopped, which is the only way that it ends.</exception>
    public async Task RunAsync(CancellationToken cancel)
    {
        ShowOthers(cancel);
        while (true)
        {
            var isUnreadable = board.Read().State.Problems.Any(p => p.Code == ProblemCodes.WatchedUnreadable);
            await Task.Delay(isUnreadable ? Retry : Pause, cancel);
            var changed = FileSnapshot.Take(folders).ChangedSince(seen);
            if (changed.Count > 0 || isUnreadable)
            {
                var started = TimeProvider.System.GetTimestamp();
                var still = await WaitUntilStillAsync(cancel);
                changed = still.ChangedSince(seen);
                seen = still;
                Show(await MakeAsync(cancel), started, changed);
                ShowOthers(cancel);
            }
        }
    }

    // Editors empty a file before they write it, or write a second one and rename it: half of that would be shown as a problem.
    private async Task<FileSnapshot> WaitUntilStillAsync(CancellationToken cancel)
    {
        var started = TimeProvider.System.GetTimestamp();
        var last = FileSnapshot.Take(folders);
        while (true)
        {
            await Task.Delay(Stillness, cancel);
            var now = FileSnapshot.Take(folders);
            if (now.ChangedSince(last).Count == 0 || TimeProvider.System.GetElapsedTime(started) > LongestWait)
            {
                return now;
            }

            last = now;
        }
    }

    private async Task<MadePages> MakeAsync(CancellationToken cancel)
    {
        try
        {
            return await maker.MakeAsync(cancel);
        }
        catch (UsageException e)
        {
            var problem = new Problem(Severity.Error, ProblemCodes.WatchedNotPlaced, e.Message, new FilePlace("data"));
            return new MadePages(null, inputs.Show([problem]));
        }
    }

    private void Show(MadePages made, long started, IReadOnlyList<string> changed)
    {
        var before = board.Read().State.Files;
        var isFirst = before.Count == 0;
        if (made.Files is not { } own)
        {
            board.Show(new WatchState(before, made.Problems));
            log.Tell(made.Problems, "checked", isFirst ? ", there are no pages yet" : ", the last good pages stay", started, changed);
            return;
        }

        // The start and methodology pages follow in a moment; until then they, and what is wrong with them, stay as they were.
        var files = ByPath(own);
        foreach (var (path, bytes) in before.Where(f => !f.Key.Contains('/', StringComparison.Ordinal)))
        {
            files.TryAdd(path, bytes);
        }

        board.Show(new WatchState(files, [.. made.Problems, .. ofOthers]));
        var isAsBefore = own.All(f => before.TryGetValue(f.Path, out var bytes) && bytes.AsSpan().SequenceEqual(f.Bytes));
        var verb = isFirst ? "made" : isAsBefore ? "checked" : "made anew";
        log.Tell(made.Problems, verb, isAsBefore ? ", its pages are as before" : "", started, changed);
    }

    private void ShowOthers(CancellationToken cancel)
    {
        // What was saved meanwhile comes first.
        if (FileSnapshot.Take(folders).ChangedSince(seen).Count > 0 || maker.MakeAll(cancel) is not { } all)
        {
            return;
        }

        var (state, _) = board.Read();
        IReadOnlyList<Problem> own = [.. state.Problems.Except(ofOthers)];
        ofOthers = [.. all.Problems.Except(own)];
        board.Show(new WatchState(all.Files is null ? state.Files : ByPath(all.Files), [.. own, .. ofOthers]));
        log.Tell(ofOthers);
    }

    private static Dictionary<string, byte[]> ByPath(IEnumerable<RenderedFile> files) =>
        files.ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
}
