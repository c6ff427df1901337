using System.CommandLine;
using ReportKit.Diagnostics;
using ReportKit.Notebooks.Documents;

namespace ReportKit.Cli;

/// <summary><c>reportkit notebook clean</c>: takes out what running left behind, or fails where there is any.</summary>
internal static class NotebookCleanCommand
{
    public static Command Create()
    {
        var files = NotebookFiles.Argument();
        var check = new Option<bool>("--check") { Description = "Change nothing; fail where outputs or execution counts are left, or the file isn't in nbformat's own form." };
        var command = new Command("clean", """
            Takes outputs, execution counts and what front ends note down while running out of notebooks, and writes them in
            nbformat's own form, so that a diff shows what a person changed.

            Examples:
              reportkit notebook clean notebooks/*.ipynb
              reportkit notebook clean notebooks --check
            """)
        {
            files, check,
        };
        command.SetAction(parsed => Run(NotebookFiles.Find(parsed.GetValue(files)!), parsed.GetValue(check)));
        return command;
    }

    private static int Run(IReadOnlyList<string> files, bool check)
    {
        var problems = new ProblemList();
        var changed = 0;
        foreach (var file in files)
        {
            if (NotebookFiles.Read(file, problems) is not { } notebook)
            {
                continue;
            }

            var clean = NotebookCleaner.Clean(notebook);
            if (NotebookWriter.Write(clean).AsSpan().SequenceEqual(File.ReadAllBytes(file)))
            {
                continue;
            }

            changed++;
            if (!check)
            {
                NotebookWriter.Write(clean, file);
                Console.WriteLine($"{file}: cleaned.");
                continue;
            }

            var leftovers = NotebookCleaner.Findings(notebook);
            foreach (var leftover in leftovers)
            {
                problems.Error(ProblemCodes.NotebookLeftovers, $"{AtStart(leftover)}. 'reportkit notebook clean {file}' removes that.", new FilePlace(file));
            }

            if (leftovers.Count == 0)
            {
                problems.Error(ProblemCodes.NotebookLeftovers, $"The file isn't in nbformat's own form (order of keys, indent, line ends). 'reportkit notebook clean {file}' corrects that.", new FilePlace(file));
            }
        }

        ProblemPrinter.Print(problems.ToSorted());
        if (problems.HasErrors)
        {
            return ExitCode.Errors;
        }

        Console.WriteLine(changed == 0 ? $"{Counted.Of(files.Count, "notebook")}: nothing to clean." : $"{changed} of {Counted.Of(files.Count, "notebook")} cleaned.");
        return ExitCode.Done;
    }

    private static string AtStart(Leftover leftover) => leftover.ToString() is var text ? $"{char.ToUpperInvariant(text[0])}{text[1..]}" : "";
}
