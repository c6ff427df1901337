namespace ReportKit.Cli;

/// <summary>Makes the watched countries' pages of what lies in the folders now.</summary>
internal sealed class PageMaker(Inputs inputs, WatchTarget target)
{
    // Long enough for another program to let go of a file that it is about to have written.
    private const int Attempts = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private (CheckedInputs Inputs, ReportRequest Request)? sound;

    /// <summary>Reads and checks everything, and makes the countries' own pages.</summary>
    /// <exception cref="UsageException">The data is sound and has no such page.</exception>
    public async Task<MadePages> MakeAsync(CancellationToken cancel)
    {
        sound = null;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return Make(cancel);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (attempt == Attempts)
                {
                    return Unreadable($"Not everything can be read now: {e.Message.TrimEnd('.')}. watch tries again by itself.");
                }
            }

            await Task.Delay(Pause, cancel);
        }
    }

    /// <summary>Makes all pages of what <see cref="MakeAsync"/> let pass, or nothing where it found an error. The start and methodology
    /// pages take far longer than a country's.</summary>
    public MadePages? MakeAll(CancellationToken cancel) =>
        sound is var (checkedInputs, request) ? Render(checkedInputs, request, [], cancel) : null;

    private MadePages Make(CancellationToken cancel)
    {
        // Of templates a project may have none.
        if (!Directory.Exists(inputs.DataFolder))
        {
            return Unreadable("The data folder is gone. watch goes on when it is there again.");
        }

        var check = inputs.Check(target.Codes);
        if (!check.IsSound)
        {
            return new MadePages(null, inputs.Show(check.Problems));
        }

        var request = target.Find(check.Value.Facts);

        // Pages of all countries wait until those elsewhere are sound too.
        sound = check.Value.IsWhole ? (check.Value, request) : null;
        var own = request.Countries.Select(c => c.Value).Append(EditionParts.Shared).ToHashSet(StringComparer.Ordinal);
        return Render(check.Value, request with { Only = own }, check.Problems, cancel);
    }

    private MadePages Render(CheckedInputs checkedInputs, ReportRequest request, IReadOnlyList<Problem> before, CancellationToken cancel)
    {
        var rendered = EditionRun.Make(checkedInputs, request, null, cancel);
        return new MadePages(rendered.IsSound ? rendered.Value.Files : null, inputs.Show(before.Concat(rendered.Problems)));
    }

    private MadePages Unreadable(string message) =>
        new(null, inputs.Show([new Problem(Severity.Error, ProblemCodes.WatchedUnreadable, message, new FilePlace("data"))]));
}

/// <summary>What came of making the pages; no files where an error stands in the way.</summary>
internal sealed record MadePages(IReadOnlyList<RenderedFile>? Files, IReadOnlyList<Problem> Problems);
