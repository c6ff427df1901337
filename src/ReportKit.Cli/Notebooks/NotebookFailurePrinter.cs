using ReportKit.Notebooks;

namespace ReportKit.Cli;

/// <summary>Says why a notebook stopped, so that whoever reads the log needs no notebook: place, source, what was printed, error.</summary>
internal static class NotebookFailurePrinter
{
    private const int LinesPrinted = 20;
    private const int LinesShown = 60;

    public static void Print(NotebookRun run)
    {
        var failure = run.Failure!;
        var error = failure.Error;
        var code = error.Name switch
        {
            CellFailure.TimedOut => ProblemCodes.CellTimedOut,
            CellFailure.SessionDied => ProblemCodes.SessionDied,
            _ => ProblemCodes.CellFailed,
        };
        var cell = Capitals.First(run.Cells[^1].Name);
        var line = error.Line > 0 ? $", line {error.Line}," : "";
        var message = error.Message.Split('\n')[0];
        var what = code == ProblemCodes.CellFailed ? $"{cell}{line} failed: {error.Name}: {message}" : $"{cell}: {message}";
        Console.Error.WriteLine();
        Console.Error.WriteLine(new Problem(Severity.Error, code, what, new FilePlace(run.Path)));
        Section("The cell's source", Numbered(failure.Source, error.Line));
        Section("It had printed", failure.Printed.TrimEnd('\n') is { Length: > 0 } printed ? Last(printed.Split('\n')) : []);
        Section("What happened", error.Trace.Take(LinesShown));
    }

    private static void Section(string title, IEnumerable<string> lines)
    {
        List<string> shown = [.. lines];
        if (shown.Count > 0)
        {
            Console.Error.WriteLine($"  {title}:");
            foreach (var line in shown)
            {
                Console.Error.WriteLine($"    {line}");
            }
        }
    }

    private static IEnumerable<string> Numbered(string source, int marked) =>
        source.Split('\n').Take(LinesShown).Select((text, i) => $"{(i + 1 == marked ? ">" : " ")} {i + 1,3}  {text}");

    private static IEnumerable<string> Last(string[] lines) => lines.Length <= LinesPrinted
        ? lines
        : lines[^LinesPrinted..].Prepend($"… ({Counted.Of(lines.Length - LinesPrinted, "line")} before)");
}
