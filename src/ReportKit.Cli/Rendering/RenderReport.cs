using ReportKit.Diagnostics;
using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary>Says what a rendering did, to a reader or a machine, and gives the exit code.</summary>
internal sealed class RenderReport(Inputs inputs, RenderSettings settings)
{
    private const int NamesShown = 3;

    private readonly long started = TimeProvider.System.GetTimestamp();

    private string Folder => Inputs.Shown(settings.Target);

    private string Seconds => $"{TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s";

    /// <summary>Everything was fresh.</summary>
    /// <param name="countries">How many countries were asked for.</param>
    /// <param name="files">How many files the edition has.</param>
    /// <param name="warnings">How many warnings the data have.</param>
    /// <param name="problems">The warnings, where the data were read.</param>
    public int NothingToDo(int countries, int files, int warnings, IReadOnlyList<Problem> problems)
    {
        if (settings.Json)
        {
            WriteJson(countries, 0, files, 0, 0, problems);
            return ExitCode.Done;
        }

        ProblemPrinter.Print(problems, inputs);
        Console.WriteLine($"{settings.Edition}: nothing to do; {Countries(countries)} {(countries == 1 ? "is" : "are")} fresh in {Folder} ({Seconds}).");
        if (warnings > problems.Count)
        {
            Console.WriteLine($"The data have {Counted.Of(warnings, "warning")}; 'reportkit check' shows {(warnings == 1 ? "it" : "them")}.");
        }

        return ExitCode.Done;
    }

    /// <summary>Something was rendered and written.</summary>
    public int Done(RenderPlan plan, WrittenEdition written, IReadOnlyList<Problem> problems)
    {
        var countries = plan.States.Where(s => !EditionParts.OfEdition.Contains(s.Name)).ToList();
        var rendered = countries.Count(c => plan.Stale.Contains(c.Name));
        if (settings.Json)
        {
            WriteJson(countries.Count, rendered, written.Outputs.Count + 1, written.Changed, written.Removed, problems);
            return ExitCode.Done;
        }

        ProblemPrinter.Print(problems, inputs);
        TellTouched(plan.States);
        var removed = written.Removed == 0 ? "" : $", {Counted.Of(written.Removed, "file")} of earlier renderings removed";
        Console.WriteLine($"{settings.Edition}: {Countries(rendered)} rendered, {countries.Count - rendered} fresh; {Counted.Of(written.Changed, "file")} written in {Folder}{removed} ({Seconds}).");
        if (First is { } first)
        {
            Console.WriteLine($"Open {Inputs.Shown(Path.Combine(settings.Target, first))}.");
        }

        return ExitCode.Done;
    }

    /// <summary>What <c>--locked</c> found.</summary>
    public int Drift(IReadOnlyList<Problem> drift, IReadOnlyList<Problem> problems, int files)
    {
        var differs = drift.Count(p => p.Severity == Severity.Error);
        if (settings.Json)
        {
            JsonOutput.Write(writer =>
            {
                writer.WriteNumber("edition", settings.Edition);
                writer.WriteString("folder", settings.Target);
                writer.WriteNumber("files", files);
                writer.WriteNumber("differ", differs);
                ProblemPrinter.Write(writer, [.. problems, .. drift], inputs);
            });
        }
        else
        {
            ProblemPrinter.Print([.. problems.Select(inputs.Show), .. drift]);
            Console.WriteLine(differs == 0
                ? $"{settings.Edition}: {(files == 1 ? $"the file in {Folder} is as it" : $"all {Counted.Number(files)} files in {Folder} are as they")} would be rendered ({Seconds})."
                : $"{settings.Edition}: {Counted.Of(differs, "file")} in {Folder} {(differs == 1 ? "isn't" : "aren't")} as {(differs == 1 ? "it" : "they")} would be rendered; nothing was written ({Seconds}).");
        }

        return differs == 0 ? ExitCode.Done : ExitCode.Errors;
    }

    /// <summary>Nothing could be rendered.</summary>
    public int Failure(IReadOnlyList<Problem> problems)
    {
        if (settings.Json)
        {
            JsonOutput.Write(writer => ProblemPrinter.Write(writer, problems, inputs));
        }
        else
        {
            ProblemPrinter.Print(problems, inputs);
            Console.Error.WriteLine("Nothing was written; the last rendering is as it was.");
        }

        return ExitCode.Errors;
    }

    // Whoever changed or deleted an output should know that it didn't last.
    private static void TellTouched(IReadOnlyList<DocumentState> states)
    {
        var files = states.Where(s => s.Freshness is Freshness.Edited or Freshness.HalfDeleted).SelectMany(s => s.Because).Where(b => b.EndsWith(" was changed", StringComparison.Ordinal) || b.EndsWith(" is gone", StringComparison.Ordinal)).ToList();
        if (files.Count > 0)
        {
            var rest = files.Count > NamesShown ? $" and {files.Count - NamesShown} more" : "";
            Console.Error.WriteLine($"Made anew after a change by hand: {string.Join(", ", files.Take(NamesShown))}{rest}.");
        }
    }

    // Where a reader begins; Word and PDF have no start page.
    private string? First =>
        settings.Options.Formats.HasFlag(ReportFormats.Html) ? "index.html" : settings.Options.Formats.HasFlag(ReportFormats.Markdown) ? "index.md" : null;

    private static string Countries(int number) => Counted.Of(number, "country", "countries");

    private void WriteJson(int countries, int rendered, int files, int written, int removed, IReadOnlyList<Problem> problems) => JsonOutput.Write(writer =>
    {
        writer.WriteNumber("edition", settings.Edition);
        writer.WriteNumber("countries", countries);
        writer.WriteNumber("rendered", rendered);
        writer.WriteNumber("fresh", countries - rendered);
        writer.WriteNumber("files", files);
        writer.WriteNumber("written", written);
        writer.WriteNumber("removed", removed);
        writer.WriteString("folder", settings.Target);
        ProblemPrinter.Write(writer, problems, inputs);
    });
}
