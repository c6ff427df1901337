using System.CommandLine;
using ReportKit.Assessment;
using ReportKit.Diagnostics;

namespace ReportKit.Cli;

/// <summary><c>reportkit backtest</c>: the rules over every published placement.</summary>
internal static class BacktestCommand
{
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var command = new Command("backtest", """
            Holds every published placement against the law of its edition and the country's earlier placements: how many the law
            permits, which it doesn't and why, the moves to Tier 3 after years on the watch list, and the longest stays there.

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
        if (!result.IsSound)
        {
            ProblemPrinter.Print(result.Problems, inputs);
            return ExitCode.Errors;
        }

        var value = result.Value;
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

        Console.WriteLine($"Given each country's earlier placements, the law of the edition permits {Permitted(test.Placements, test.Outside.Count)}{(test.Outside.Count == 0 ? "." : ", but not:")}");
        foreach (var finding in test.Outside)
        {
            Console.WriteLine($"  {Line(finding)}");
        }

        Print($"{Counted.Of(test.ForcedDowngrades.Count, "move")} to Tier 3 after two or more years on the watch list", test.ForcedDowngrades.Select(p => $"{p.Country} {p.Edition}"));
        foreach (var group in test.LongestRuns.GroupBy(s => s.Years))
        {
            Print($"On the watch list for {Counted.Of(group.Key, "edition")} in a row, as the law counts them", group.Select(s => $"{s.Last.Country} to {s.Last.Edition}"));
        }

        return ExitCode.Done;
    }

    private static string Permitted(int placements, int outside) => outside > 0 ? $"{Counted.Number(placements - outside)} of {Counted.Of(placements, "published placement")}"
        : placements == 1 ? "the only published placement" : $"all {Counted.Of(placements, "published placement")}";

    private static void Print(string title, IEnumerable<string> listed)
    {
        List<string> items = [.. listed];
        Console.WriteLine(items.Count == 0 ? $"{title}." : $"{title}:");
        if (items.Count > 0)
        {
            Console.WriteLine($"  {string.Join(", ", items)}");
        }
    }

    private static string Line(BacktestFinding f) =>
        $"{f.Placement.Country} {f.Placement.Edition}: {Outcomes.Name(Outcomes.Of(f.Placement.Tier))}, permitted {string.Join(", ", f.Permitted.Select(Outcomes.Name))} ({f.Placement.Agreement}; {f.Placement.Place})";
}
