namespace ReportKit.Cli;

/// <summary><c>reportkit check</c>: every problem of data and templates, in one run.</summary>
internal static class CheckCommand
{
    public static Command Create() => new ToolCommand("check", Run, """
        Checks data and templates and says everything that is wrong, each with file, line and column.

        Examples:
          reportkit check
          reportkit check --data ../data-2019 --json
        """)
    {
        SharedOptions.Data, SharedOptions.Templates, SharedOptions.Json,
    };

    private static int Run(ProjectCall call)
    {
        var check = call.Inputs.Check();
        var problems = call.Inputs.Show(check.Problems);
        if (call.IsJson)
        {
            JsonOutput.Write(new CheckJson(check.IsSound, ProblemJson.Of(problems)));
            return check.IsSound ? ExitCode.Done : ExitCode.Errors;
        }

        ProblemPrinter.Print(problems);
        if (!check.IsSound)
        {
            return ExitCode.Errors;
        }

        var facts = check.Value.Facts;
        var counts = $"{Counted.Of(facts.All.Count(), "fact")}, {Counted.Of(facts.Narratives.Count, "narrative")}";
        var verdict = problems.Count == 0 ? "nothing is wrong" : "no error, but see the warnings";
        Console.WriteLine($"{counts}, {Counted.Of(facts.Conflicts.Count, "conflict")} between sources: {verdict}.");
        return ExitCode.Done;
    }
}

internal sealed record CheckJson(bool Sound, IEnumerable<ProblemJson> Problems);
