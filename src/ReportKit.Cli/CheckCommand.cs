namespace ReportKit.Cli;

/// <summary><c>reportkit check</c>: every problem of data and templates, in one run.</summary>
internal static class CheckCommand
{
    private static readonly string[] Mended =
        [ProblemCodes.WrongEncoding, ProblemCodes.WrongLineEnd, ProblemCodes.WrongHeader, ProblemCodes.WrongFieldCount];

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
        return call.End(
            new CheckJson(check.IsSound, ProblemJson.Of(problems)),
            () =>
            {
                ProblemPrinter.Print(problems);
                if (problems.Any(p => Mended.Contains(p.Code)))
                {
                    Console.Error.WriteLine("'reportkit tidy' corrects what a spreadsheet or an editor did to the form of files.");
                }

                if (check.IsSound)
                {
                    Tell(check.Value.Facts, problems.Count == 0 ? "nothing is wrong" : "no error, but see the warnings");
                }
            },
            check.IsSound ? ExitCode.Done : ExitCode.Errors);
    }

    private static void Tell(FactTable facts, string verdict)
    {
        var counts = $"{Counted.Of(facts.All.Count(), "fact")}, {Counted.Of(facts.Narratives.Count, "narrative")}";
        Console.WriteLine($"{counts}, {Counted.Of(facts.Conflicts.Count, "conflict")} between sources: {verdict}.");
    }
}

internal sealed record CheckJson(bool Sound, IEnumerable<ProblemJson> Problems);
