using System.CommandLine;
using ReportKit.Assessment;

namespace ReportKit.Cli;

/// <summary><c>reportkit backtest</c>: the rules over every published placement.</summary>
internal static class BacktestCommand
{
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var command = new Command("backtest", """
            Applies each edition's law to the history of every published placement: how many lie inside what the law permits,
            which don't and why, which moves to Tier 3 the years on the watch list forced, and the longest stays there.

            Examples:
              reportkit backtest
              reportkit backtest --json
            """)
        {
            data, json,
        };
        command.SetAction(parsed => Run(Inputs.Find(parsed.GetValue(data), null), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Inputs inputs, bool json)
    {
        var result = inputs.Check();
        if (result.Value is not { } value)
        {
            ProblemPrinter.Print(result.Problems, inputs);
            return ExitCode.Errors;
        }

        var test = Backtest.Run(value.Facts, new TierAssessor(value.Facts, value.Law));
        if (json)
        {
            JsonOutput.Write(writer =>
            {
                writer.WriteNumber("placements", test.Placements);
                writer.WriteNumber("inside", test.Placements - test.Outside.Count);
                writer.WriteStartArray("outside");
                foreach (var finding in test.Outside)
                {
                    writer.WriteStringValue(Line(finding));
                }

                writer.WriteEndArray();
                writer.WriteNumber("forced_downgrades", test.ForcedDowngrades.Count);
                writer.WriteNumber("longest_stay", test.LongestRuns.Count == 0 ? 0 : test.LongestRuns[0].Years);
            });
            return ExitCode.Done;
        }

        Console.WriteLine($"{test.Placements} published placements; {test.Placements - test.Outside.Count} lie inside what the law permits by history, {test.Outside.Count} outside.");
        foreach (var finding in test.Outside)
        {
            Console.WriteLine($"  {Line(finding)}");
        }

        Console.WriteLine($"{test.ForcedDowngrades.Count} moves to Tier 3 followed two or more years on the watch list:");
        Console.WriteLine($"  {string.Join(", ", test.ForcedDowngrades.Select(p => $"{p.Country} {p.Edition}"))}");
        Console.WriteLine("Longest stays on the watch list as the law counts them:");
        foreach (var group in test.LongestRuns.GroupBy(s => s.Years))
        {
            Console.WriteLine($"  {group.Key} editions: {string.Join(", ", group.Select(s => $"{s.Last.Country} to {s.Last.Edition}"))}");
        }

        return ExitCode.Done;
    }

    private static string Line(BacktestFinding f) =>
        $"{f.Placement.Country} {f.Placement.Edition}: {Outcomes.Name(TierAssessor.OutcomeOf(f.Placement.Tier))}, permitted {string.Join(", ", f.Permitted.Select(Outcomes.Name))} ({f.Placement.Agreement}; {f.Placement.Place})";
}
