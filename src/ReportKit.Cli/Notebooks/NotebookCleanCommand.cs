using ReportKit.Notebooks;

namespace ReportKit.Cli;

/// <summary><c>reportkit notebook clean</c>: takes out what running left behind, or fails where there is any.</summary>
internal static class NotebookCleanCommand
{
    private static readonly Option<bool> Check = SharedOptions.Flag(
        "--check", "Change nothing; fail where outputs or execution counts are left, or the file isn't in nbformat's own form.");

    public static Command Create() => new ToolCommand("clean", Run, """
        Takes outputs, execution counts and what front ends note down while running out of notebooks, and writes them in
        nbformat's own form, so that a diff shows what a person changed.

        Examples:
          reportkit notebook clean notebooks/*.ipynb
          reportkit notebook clean notebooks --check
        """)
    {
        NotebookFiles.Named, Check,
    };

    /// <summary>What <c>--check</c> says of a notebook.</summary>
    public static IReadOnlyList<Problem> ProblemsIn(string file, byte[] bytes)
    {
        var problems = new ProblemList();
        if (NotebookFiles.Read(file, bytes, problems) is { } notebook
            && !NotebookWriter.Write(NotebookCleaner.Clean(notebook)).AsSpan().SequenceEqual(bytes))
        {
            AddLeftovers(file, NotebookCleaner.Findings(notebook), problems);
        }

        return problems.ToSorted();
    }

    private static int Run(ParseResult parsed)
    {
        var (files, check) = (NotebookFiles.Find(parsed), parsed.GetValue(Check));
        var problems = new ProblemList();
        var changed = 0;
        foreach (var file in files)
        {
            if (NotebookFiles.Read(file, problems) is not { } notebook)
            {
                continue;
            }

            var clean = NotebookCleaner.Clean(notebook);
            if (NotebookWriter.Write(clean).AsSpan().SequenceEqual(RegularFile.ReadAllBytes(file)))
            {
                continue;
            }

            changed++;
            if (check)
            {
                AddLeftovers(file, NotebookCleaner.Findings(notebook), problems);
            }
            else
            {
                NotebookWriter.Write(clean, file);
                Console.WriteLine($"{file}: cleaned.");
            }
        }

        ProblemPrinter.Print(problems.ToSorted());
        if (problems.HasErrors)
        {
            return ExitCode.Errors;
        }

        var notebooks = Counted.Of(files.Count, "notebook");
        Console.WriteLine(changed == 0 ? $"{notebooks}: nothing to clean." : $"{changed} of {notebooks} cleaned.");
        return ExitCode.Done;
    }

    private static void AddLeftovers(string file, IReadOnlyList<string> leftovers, ProblemList problems)
    {
        var found = leftovers.Count > 0
            ? leftovers.Select(l => $"{Capitals.First(l)}. 'reportkit notebook clean {file}' removes that.")
            : ["The file isn't in nbformat's own form (order of keys, indent, line ends). "
                + $"'reportkit notebook clean {file}' corrects that."];
        foreach (var message in found)
        {
            problems.Error(ProblemCodes.NotebookLeftovers, message, new FilePlace(file));
        }
    }
}
