namespace ReportKit.Cli;

/// <summary><c>reportkit backtest</c>: the rules over every published placement.</summary>
internal static class BacktestCommand
{
    public static Command Create() => new ToolCommand("backtest", Run, """
        Holds every published placement against the law of its edition and the country's earlier placements: how many the law
        permits, which it doesn't and why, the moves to Tier 3 after years on the watch list, and the longest stays there.

        Examples:
          reportkit backtest
          reportkit backtest --json
        """)
    {
        SharedOptions.Data, SharedOptions.Json,
    };

    private static int Run(ProjectCall call)
    {
        var value = call.Inputs.CheckOrThrow();
        var test = Backtest.Run(value.Facts, new TierAssessor(value.Facts, value.Law));
        var outside = test.Outside.Select(Line).ToList();
        var longest = test.LongestRuns.Select(s => s.Years).FirstOrDefault();
        var inside = test.Placements - outside.Count;
        return call.End(
            new BacktestJson(test.Placements, inside, outside, test.ForcedDowngrades.Count, longest),
            () => Tell(test, outside));
    }

    private static void Tell(Backtest test, List<string> outside)
    {
        var permitted = $"{Permitted(test.Placements, outside.Count)}{(outside.Count == 0 ? "." : ", but not:")}";
        Console.WriteLine($"Given each country's earlier placements, the law of the edition permits {permitted}");
        outside.ForEach(line => Console.WriteLine($"  {line}"));
        Print(
            $"{Counted.Of(test.ForcedDowngrades.Count, "move")} to Tier 3 after two or more years on the watch list",
            test.ForcedDowngrades.Select(p => $"{p.Country} {p.Edition}"));
        foreach (var group in test.LongestRuns.GroupBy(s => s.Years))
        {
            Print(
                $"On the watch list for {Counted.Of(group.Key, "edition")} in a row, as the law counts them",
                group.Select(s => $"{s.Last.Country} to {s.Last.Edition}"));
        }
    }

    private static string Permitted(int placements, int outside)
    {
        var all = Counted.Of(placements, "published placement");
        return outside > 0 ? $"{Counted.Number(placements - outside)} of {all}"
            : placements == 1 ? "the only published placement"
            : $"all {all}";
    }

    private static void Print(string title, IEnumerable<string> listed)
    {
        var items = string.Join(", ", listed);
        Console.WriteLine(items.Length == 0 ? $"{title}." : $"{title}:{Environment.NewLine}  {items}");
    }

    private static string Line(BacktestFinding finding)
    {
        var (placement, permitted) = (finding.Placement, finding.Permitted.Select(Tiers.Name));
        return $"{placement.Country} {placement.Edition}: {Tiers.Name(placement.Tier)}, "
            + $"permitted {string.Join(", ", permitted)} ({placement.Agreement}; {placement.Place})";
    }
}

internal sealed record BacktestJson(int Placements, int Inside, IReadOnlyList<string> Outside, int ForcedDowngrades, int LongestStay);
