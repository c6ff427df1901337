using System.CommandLine.Parsing;
using ReportKit.Notebooks;

namespace ReportKit.Cli;

/// <summary><c>reportkit notebook run</c>: executes notebooks side by side and writes them with their outputs.</summary>
internal static class NotebookRunCommand
{
    private const double DefaultTimeout = 300;

    private static readonly Option<KeyValuePair<string, string>[]> Parameter = new("--parameter", "-p")
    {
        Description = "Gives a variable of the cell tagged 'parameters' another value; may be repeated.",
        HelpName = "NAME=VALUE",
        CustomParser = Parameters,
    };

    private static readonly Option<string?> Output = SharedOptions.Text(
        "--out", "DIR", "Folder for the executed notebooks and a page of each. Without it nothing is written.");

    private static readonly Option<TimeSpan> CellTimeout = new("--timeout")
    {
        Description = $"Longest time that one cell may take. Default: {DefaultTimeout}; 0 for no bound.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => TimeSpan.FromSeconds(DefaultTimeout),
        CustomParser = Seconds,
    };

    private static readonly Option<int> Jobs = SharedOptions.Number(
        "--jobs", "Notebooks run side by side. Default: one a processor.", 64, Environment.ProcessorCount);

    private static readonly Option<string?> JUnit = SharedOptions.Text(
        "--junit", "FILE", "Writes the results as JUnit XML, a case a cell.");

    private static readonly Option<string?> Trx = SharedOptions.Text("--trx", "FILE", "Writes the results as TRX, a case a cell.");

    public static Command Create()
    {
        var command = new Command("run", """
            Executes notebooks from their first cell to their last, each in a process of its own. A notebook stops at a cell that
            fails, unless the cell is tagged 'raises-exception'; the others go on. A cell tagged 'skip-execution' is left out.

            Examples:
              reportkit notebook run notebooks/*.ipynb
              reportkit notebook run notebooks/*.ipynb -p country=PRK -p edition=2010 --out artifacts/notebooks
              reportkit notebook run notebooks/protection.ipynb --timeout 60 --junit results.xml
            """)
        {
            NotebookFiles.Named, Parameter, Output, CellTimeout, Jobs, JUnit, Trx,
        };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, cancel)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancel)
    {
        var (files, output) = (NotebookFiles.Find(parsed), parsed.GetValue(Output));
        ExecutedNotebook.CheckFolder(files, output);
        var problems = new ProblemList();
        var read = files.Select(f => (File: f, Notebook: NotebookFiles.Read(f, problems))).ToList();
        if (problems.HasErrors)
        {
            throw new UnsoundException(problems.ToSorted());
        }

        var notebooks = Prepare(read!, parsed.GetValue(Parameter) ?? []);
        var started = TimeProvider.System.GetTimestamp();
        var progress = new NotebookProgress(notebooks);
        var options = new RunOptions(NotebookSessionCommand.Call, parsed.GetValue(CellTimeout));
        var runs = new NotebookRun[notebooks.Count];
        var warnings = new IReadOnlyList<Problem>[notebooks.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = parsed.GetValue(Jobs), CancellationToken = cancel };
        Parallel.For(0, runs.Length, parallel, i =>
        {
            var (file, notebook) = notebooks[i];
            runs[i] = NotebookRunner.Run(notebook, file, options, cell => progress.Report(file, cell), cancel);
            warnings[i] = output is null ? [] : ExecutedNotebook.Write(runs[i], output);
        });

        Save(parsed.GetValue(JUnit), TestResults.ToJUnit, runs);
        Save(parsed.GetValue(Trx), TestResults.ToTrx, runs);
        foreach (var warning in warnings.SelectMany(w => w))
        {
            Console.Error.WriteLine(warning);
        }

        var failed = runs.Where(r => r.Failure is not null).ToList();
        failed.ForEach(NotebookFailurePrinter.Print);
        var where = output is null ? "" : $", written to {output}";
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var failures = failed.Count == 0 ? "" : $"; {Counted.Of(failed.Count, "notebook")} failed";
        var counts = $"{Counted.Of(runs.Length, "notebook")}, {Counted.Of(runs.Sum(r => r.Cells.Count), "cell")}";
        Console.WriteLine($"{counts}{where} ({seconds} s){failures}.");
        return failed.Count == 0 ? ExitCode.Done : ExitCode.Errors;
    }

    private static List<(string File, Notebook Notebook)> Prepare(
        IEnumerable<(string File, Notebook Notebook)> notebooks, KeyValuePair<string, string>[] parameters)
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

    private static void Save(string? file, Func<IReadOnlyList<NotebookRun>, XDocument> write, IReadOnlyList<NotebookRun> runs)
    {
        if (file is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            write(runs).Save(file);
        }
    }

    private static KeyValuePair<string, string>[] Parameters(ArgumentResult result)
    {
        var parameters = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in result.Tokens.Select(t => t.Value))
        {
            if (text.Split('=', 2) is not [{ Length: > 0 } name, var value])
            {
                result.AddError($"-p takes NAME=VALUE, as country=PRK, not '{text}'.");
            }
            else if (!parameters.TryAdd(name, value))
            {
                result.AddError($"-p {name} is given twice.");
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
