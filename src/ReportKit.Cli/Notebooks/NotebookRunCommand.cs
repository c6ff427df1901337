using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReportKit.Diagnostics;
using ReportKit.Notebooks.Documents;
using ReportKit.Notebooks.Running;

namespace ReportKit.Cli;

/// <summary><c>reportkit notebook run</c>: executes notebooks side by side and writes them with their outputs.</summary>
internal static class NotebookRunCommand
{
    private const double DefaultTimeout = 300;

    public static Command Create()
    {
        var files = NotebookFiles.Argument();
        var parameters = new Option<KeyValuePair<string, string>[]>("--parameter", "-p")
        {
            Description = "Gives a variable of the cell tagged 'parameters' another value; may be repeated.",
            HelpName = "NAME=VALUE",
            CustomParser = Parameters,
        };
        var output = new Option<string?>("--out") { Description = "Folder for the executed notebooks and a page of each. Without it nothing is written.", HelpName = "DIR" };
        var timeout = new Option<TimeSpan>("--timeout")
        {
            Description = $"Longest time that one cell may take. Default: {DefaultTimeout}; 0 for no bound.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => TimeSpan.FromSeconds(DefaultTimeout),
            CustomParser = Seconds,
        };
        var jobs = new Option<int>("--jobs")
        {
            Description = "Notebooks run side by side. Default: one a processor.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            CustomParser = result => SharedOptions.Number(result, "--jobs takes a number from 1 to 64", 1, 64),
        };
        var junit = new Option<string?>("--junit") { Description = "Writes the results as JUnit XML, a case a cell.", HelpName = "FILE" };
        var trx = new Option<string?>("--trx") { Description = "Writes the results as TRX, a case a cell.", HelpName = "FILE" };
        var command = new Command("run", """
            Executes notebooks from their first cell to their last, each in a process of its own. A notebook stops at a cell that
            fails, unless the cell is tagged 'raises-exception'; the others go on. A cell tagged 'skip-execution' is left out.

            Examples:
              reportkit notebook run notebooks/*.ipynb
              reportkit notebook run notebooks/*.ipynb -p country=PRK -p edition=2010 --out artifacts/notebooks
              reportkit notebook run notebooks/protection.ipynb --timeout 60 --junit results.xml
            """)
        {
            files, parameters, output, timeout, jobs, junit, trx,
        };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            NotebookFiles.Find(parsed.GetValue(files)!),
            parsed.GetValue(parameters) ?? [],
            parsed.GetValue(output),
            new RunOptions(NotebookSessionCommand.Call, parsed.GetValue(timeout)),
            parsed.GetValue(jobs),
            new ResultFiles(parsed.GetValue(junit), parsed.GetValue(trx)),
            cancel)));
        return command;
    }

    private static int Run(IReadOnlyList<string> files, KeyValuePair<string, string>[] parameters, string? output, RunOptions options, int jobs, ResultFiles results, CancellationToken cancel)
    {
        CheckOutput(files, output);
        var problems = new ProblemList();
        var notebooks = files.Select(f => (File: f, Notebook: NotebookFiles.Read(f, problems))).ToList();
        if (problems.HasErrors)
        {
            ProblemPrinter.Print(problems.ToSorted());
            return ExitCode.Errors;
        }

        var prepared = Prepare(notebooks!, parameters);
        var started = TimeProvider.System.GetTimestamp();
        var progress = new NotebookProgress(prepared);
        var runs = new NotebookRun[prepared.Count];
        var warnings = new IReadOnlyList<Problem>[prepared.Count];
        Parallel.For(0, prepared.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancel }, i =>
        {
            var (file, notebook) = prepared[i];
            runs[i] = NotebookRunner.Run(notebook, file, options, cell => progress.Report(file, cell), cancel);
            warnings[i] = output is null ? [] : ExecutedNotebook.Write(runs[i], output);
        });

        results.Write(runs);
        foreach (var warning in warnings.SelectMany(w => w))
        {
            Console.Error.WriteLine(warning);
        }

        foreach (var run in runs.Where(r => r.Failure is not null))
        {
            NotebookFailurePrinter.Print(run);
        }

        var failed = runs.Count(r => r.Failure is not null);
        var where = output is null ? "" : $", written to {output}";
        var summary = $"{Counted.Of(runs.Length, "notebook")}, {Counted.Of(runs.Sum(r => r.Cells.Count), "cell")}{where} ({TimeProvider.System.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s)";
        Console.WriteLine(failed == 0 ? $"{summary}." : $"{summary}; {Counted.Of(failed, "notebook")} failed.");
        return failed == 0 ? ExitCode.Done : ExitCode.Errors;
    }

    private static List<(string File, Notebook Notebook)> Prepare(IEnumerable<(string File, Notebook Notebook)> notebooks, KeyValuePair<string, string>[] parameters)
    {
        var prepared = new List<(string File, Notebook Notebook)>();
        var wrong = new List<string>();
        foreach (var (file, notebook) in notebooks)
        {
            try
            {
                prepared.Add((file, NotebookParameters.Set(notebook, parameters, file)));
            }
            catch (ParameterException e)
            {
                wrong.AddRange(e.Problems);
            }
        }

        return wrong.Count == 0 ? prepared : throw new UsageException(string.Join("\nreportkit: ", wrong));
    }

    private static void CheckOutput(IReadOnlyList<string> files, string? output)
    {
        if (output is null)
        {
            return;
        }

        if (output.Length == 0 || File.Exists(output))
        {
            throw new UsageException($"'{output}' isn't a folder (--out).");
        }

        if (files.FirstOrDefault(f => Path.GetFullPath(Path.GetDirectoryName(Path.GetFullPath(f))!) == Path.GetFullPath(output)) is { } own)
        {
            throw new UsageException($"--out is the folder of {own}, which would be overwritten with its outputs. Name another folder.");
        }

        if (files.GroupBy(Path.GetFileName).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new UsageException($"{string.Join(" and ", twice)} have the same name, and would be written to one file (--out).");
        }
    }

    private static KeyValuePair<string, string>[] Parameters(ArgumentResult result)
    {
        var parameters = new List<KeyValuePair<string, string>>();
        foreach (var text in result.Tokens.Select(t => t.Value))
        {
            if (text.Split('=', 2) is not [{ Length: > 0 } name, var value])
            {
                result.AddError($"-p takes NAME=VALUE, as country=PRK, not '{text}'.");
            }
            else if (parameters.Any(p => p.Key == name))
            {
                result.AddError($"-p {name} is given twice.");
            }
            else
            {
                parameters.Add(new(name, value));
            }
        }

        return [.. parameters];
    }

    private static TimeSpan Seconds(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 1_000_000)
        {
            return seconds == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds);
        }

        result.AddError($"--timeout takes seconds, as 60, not '{text}'.");
        return default;
    }
}
