using ReportKit.Diagnostics;
using ReportKit.Rendering;

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
                    return Unreadable("data", $"Not everything can be read now: {e.Message.TrimEnd('.')}. watch tries again by itself.");
                }
            }

            await Task.Delay(Pause, cancel);
        }
    }

    /// <summary>Makes all pages of what <see cref="MakeAsync"/> let pass, or nothing where it found an error. The start and methodology
    /// pages take far longer than a country's.</summary>
    public MadePages? MakeAll(CancellationToken cancel) => sound is var (checkedInputs, request) ? Render(checkedInputs, request, [], cancel) : null;

    private MadePages Make(CancellationToken cancel)
    {
        foreach (var (folder, name) in new[] { (inputs.DataFolder, "data"), (inputs.TemplatesFolder, "templates") })
        {
            if (folder is not null && !Directory.Exists(folder))
            {
                return Unreadable(name, $"The {name} folder is gone. watch goes on when it is there again.");
            }
        }

        var result = inputs.Check();
        if (!result.IsSound)
        {
            return new MadePages(null, Shown(result.Problems));
        }

        var value = result.Value;
        var request = target.Find(value.Facts);
        sound = (value, request);
        return Render(value, request with { Only = new HashSet<string>(request.Countries.Select(c => c.Value)) { EditionParts.Shared } }, result.Problems, cancel);
    }

    private MadePages Render(CheckedInputs checkedInputs, ReportRequest request, IReadOnlyList<Problem> before, CancellationToken cancel)
    {
        var rendered = ReportPipeline.Render(checkedInputs, request, null, cancel);
        return new MadePages(rendered.IsSound ? rendered.Value.Files : null, Shown(before.Concat(rendered.Problems)));
    }

    private MadePages Unreadable(string folder, string message) =>
        new(null, Shown([new Problem(Severity.Error, ProblemCodes.WatchedUnreadable, message, new FilePlace(folder))]));

    private IReadOnlyList<Problem> Shown(IEnumerable<Problem> problems) => [.. problems.Select(inputs.Show)];
}
