using System.CommandLine;
using ReportKit.Diagnostics;

namespace ReportKit.Cli;

/// <summary><c>reportkit check</c>: every problem of data and templates, in one run.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var templates = SharedOptions.Templates();
        var json = SharedOptions.Json();
        var command = new Command("check", """
            Checks data and templates and says everything that is wrong, each with file, line and column.

            Examples:
              reportkit check
              reportkit check --data ../data-2019 --json
            """)
        {
            data, templates, json,
        };
        command.SetAction(parsed => Run(Inputs.Find(parsed.GetValue(data), parsed.GetValue(templates)), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Inputs inputs, bool json)
    {
        var result = inputs.Check();
        if (json)
        {
            JsonOutput.Write(writer =>
            {
                writer.WriteBoolean("sound", result.IsSound);
                ProblemPrinter.Write(writer, result.Problems, inputs);
            });
        }
        else
        {
            ProblemPrinter.Print(result.Problems, inputs);
            if (result.IsSound)
            {
                var facts = result.Value.Facts;
                Console.WriteLine($"{Counted.Of(facts.All.Count(), "fact")}, {Counted.Of(facts.Narratives.Count, "narrative")}, {Counted.Of(facts.Conflicts.Count, "conflict")} between sources: {(result.Problems.Count == 0 ? "nothing is wrong" : "no error, but see the warnings")}.");
            }
        }

        return result.IsSound ? ExitCode.Done : ExitCode.Errors;
    }
}
