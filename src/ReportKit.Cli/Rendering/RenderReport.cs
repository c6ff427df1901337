namespace ReportKit.Cli;

/// <summary>Says what a rendering did, to a reader or a machine, and gives the exit code.</summary>
internal sealed class RenderReport(ProjectCall call, RenderSettings settings)
{
    private const int NamesShown = 3;

    private readonly long started = TimeProvider.System.GetTimestamp();

    private string Folder => Inputs.Shown(settings.Target);

    private string Seconds => $"{TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s";

    /// <summary>Everything was fresh. The data's warnings are known one by one only where the data were read.</summary>
    public int NothingToDo(int countries, int files, int warnings, IReadOnlyList<Problem> problems) =>
        End(countries, 0, files, 0, 0, problems, () =>
        {
            var fresh = $"{Countries(countries)} {(countries == 1 ? "is" : "are")} fresh in {Folder}";
            Console.WriteLine($"{settings.Edition}: nothing to do; {fresh} ({Seconds}).");
            if (warnings > problems.Count)
            {
                var them = warnings == 1 ? "it" : "them";
                Console.WriteLine($"The data have {Counted.Of(warnings, "warning")}; 'reportkit check' shows {them}.");
            }
        });

    public int Done(RenderPlan plan, WrittenEdition written, IReadOnlyList<Problem> problems)
    {
        var countries = plan.States.Select(s => s.Name).Except(EditionParts.OfEdition).ToList();
        var rendered = countries.Count(plan.Stale.Contains);
        return End(countries.Count, rendered, written.Outputs.Count + 1, written.Changed, written.Removed, problems, () =>
        {
            TellTouched(plan.States);
            var removed = written.Removed == 0 ? "" : $", {Counted.Of(written.Removed, "file")} of earlier renderings removed";
            Console.WriteLine($"{settings.Edition}: {Countries(rendered)} rendered, {countries.Count - rendered} fresh; "
                + $"{Counted.Of(written.Changed, "file")} written in {Folder}{removed} ({Seconds}).");
            if (First is { } first)
            {
                var page = plan.States.Any(s => s.Name == EditionParts.Index) ? $"index.{first}" : $"{countries[0]}/report.{first}";
                Console.WriteLine($"Open {Inputs.Shown(Path.Combine(settings.Target, page))}.");
            }
        });
    }

    /// <summary>What <c>--locked</c> found; places of drift are as the user can open them.</summary>
    public int Drift(IReadOnlyList<Problem> drift, IReadOnlyList<Problem> problems, int files)
    {
        IReadOnlyList<Problem> shown = [.. call.Inputs.Show(problems), .. drift];
        var differ = drift.Count(p => p.Severity == Severity.Error);
        return call.End(
            new DriftJson(settings.Edition, settings.Target, files, differ, ProblemJson.Of(shown)),
            () =>
            {
                ProblemPrinter.Print(shown);
                Console.WriteLine($"{settings.Edition}: {(differ == 0 ? AsRendered(files) : Different(differ))} ({Seconds}).");
            },
            differ == 0 ? ExitCode.Done : ExitCode.Errors);
    }

    private string AsRendered(int files) => files == 1
        ? $"the file in {Folder} is as it would be rendered"
        : $"all {Counted.Number(files)} files in {Folder} are as they would be rendered";

    private string Different(int files)
    {
        var (are, they) = files == 1 ? ("isn't", "it") : ("aren't", "they");
        return $"{Counted.Of(files, "file")} in {Folder} {are} as {they} would be rendered; nothing was written";
    }

    // Whoever changed or deleted an output should know that it didn't last.
    private static void TellTouched(IReadOnlyList<DocumentState> states)
    {
        var files = states.Where(s => s.Freshness is Freshness.Edited or Freshness.HalfDeleted)
            .SelectMany(s => s.Because)
            .Where(b => b.EndsWith(" was changed", StringComparison.Ordinal) || b.EndsWith(" is gone", StringComparison.Ordinal))
            .ToList();
        if (files.Count > 0)
        {
            Console.Error.WriteLine($"Made anew after a change by hand: {Listing.Of(files, NamesShown)}.");
        }
    }

    // Where a reader begins; Word and PDF have no start page.
    private string? First => settings.Options.Formats.HasFlag(ReportFormats.Html) ? "html"
        : settings.Options.Formats.HasFlag(ReportFormats.Markdown) ? "md"
        : null;

    private static string Countries(int number) => Counted.Of(number, "country", "countries");

    private int End(int countries, int rendered, int files, int written, int removed, IReadOnlyList<Problem> problems, Action tell)
    {
        var (fresh, folder, shown) = (countries - rendered, settings.Target, call.Inputs.Show(problems));
        return call.End(
            new RenderJson(settings.Edition, countries, rendered, fresh, files, written, removed, folder, ProblemJson.Of(shown)),
            () =>
            {
                ProblemPrinter.Print(shown);
                tell();
            });
    }
}

internal sealed record RenderJson(
    int Edition,
    int Countries,
    int Rendered,
    int Fresh,
    int Files,
    int Written,
    int Removed,
    string Folder,
    IEnumerable<ProblemJson> Problems);

internal sealed record DriftJson(int Edition, string Folder, int Files, int Differ, IEnumerable<ProblemJson> Problems);
