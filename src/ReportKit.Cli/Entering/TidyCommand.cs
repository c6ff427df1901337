namespace ReportKit.Cli;

/// <summary><c>reportkit tidy</c>: corrects what a spreadsheet, an editor or a hand did to the form of files.</summary>
internal static class TidyCommand
{
    private static readonly Argument<string[]> Files = new("files")
    {
        Description = "Only these. Default: all tables, narratives, settings and templates of the project.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Check = SharedOptions.Flag(
        "--check", "Write nothing: list what isn't tidy, each with its place, and end with 1 if there is any.");

    public static Command Create() => new ToolCommand("tidy", Run, """
        Corrects the form of files: encoding, byte-order mark and line ends; of tables also separators, quotation marks, blank rows, empty
        columns, spaces around cells, dates and numbers in the form of some country, and the order of rows and columns. No cell gets
        another meaning: where two values may be meant, as by 03/04/2018, it stays and is listed with its place. All files are written,
        or none.

        Examples:
          reportkit tidy
          reportkit tidy data/prosecutions.csv
          reportkit tidy --check
          reportkit tidy data/prosecutions.csv --encoding windows-1252
        """)
    {
        Files, Check, CodePage.Option, SharedOptions.Data, SharedOptions.Templates, SharedOptions.Json,
    };

    private static int Run(ProjectCall call)
    {
        var read = new SourceReader(call.Inputs.DataFolder, "data").Read();
        if (read.Value.Schemas.Count == 0)
        {
            throw new UnsoundException(call.Inputs.Show(read.Problems), "Correct these first; nothing was written.");
        }

        var files = TidyFiles.Named(TidyFiles.Of(call.Inputs, read.Value.Schemas), call.Of(Files));
        var all = files.Select(f => FileTidier.Tidy(f.Path, Inputs.ShowPath(f.Path), f.Schema, call.Of(CodePage.Option))).ToList();
        var untidy = all.FindAll(f => f.Text is { } text && !f.Before.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text)));
        return call.Of(Check) ? EndCheck(call, untidy) : Write(call, all, untidy);
    }

    private static int EndCheck(ProjectCall call, List<TidiedFile> untidy)
    {
        var problems = untidy.SelectMany(f => f.Changes).Select(c => c.AsProblem()).ToList();
        return call.End(
            new TidyJson(untidy.Select(f => TidyFileJson.Of(f)), ProblemJson.Of(problems)),
            () =>
            {
                ProblemPrinter.Print(problems);
                Console.WriteLine(untidy.Count == 0 ? "All files are tidy." : "'reportkit tidy' corrects this; nothing was written.");
            },
            untidy.Count == 0 ? ExitCode.Done : ExitCode.Errors);
    }

    private static int Write(ProjectCall call, List<TidiedFile> all, List<TidiedFile> untidy)
    {
        var changed = WholeFile.Replace([.. untidy.Select(f => new NewContent(f.Path, f.Before, Encoding.UTF8.GetBytes(f.Text!)))]);
        if (changed is not null)
        {
            throw new UsageException(
                $"{Inputs.ShowPath(changed.Path)} was changed by another program meanwhile; nothing was written. Do it again.");
        }

        var left = all.SelectMany(f => f.Left).ToList();
        return call.End(
            new TidyJson(untidy.Select(TidyFileJson.Of), ProblemJson.Of(left)),
            () =>
            {
                untidy.ForEach(f => Console.WriteLine($"{f.File}: {Summary(f)}"));
                Console.WriteLine(untidy.Count == 0 ? "All files were tidy." : $"Corrected {Counted.Of(untidy.Count, "file")}.");
                ProblemPrinter.Print(left);
                if (left.Count > 0)
                {
                    Console.Error.WriteLine("Only you can say what is meant there.");
                    TellOfEncodings(left);
                }
            },
            left.Count == 0 ? ExitCode.Done : ExitCode.Errors);
    }

    private static void TellOfEncodings(List<Problem> left)
    {
        if (left.Exists(p => p.Code == ProblemCodes.WrongEncoding))
        {
            Console.Error.WriteLine(
                "A file that Excel saved as plain CSV is read with --encoding windows-1252, or the code page of its country.");
        }
    }

    // line ends, quotation marks (12 rows), dates (row 5)
    private static string Summary(TidiedFile file) => string.Join(", ", file.Changes.GroupBy(c => c.What).Select(of =>
        of.Count() == 1 ? of.Key : $"{of.Key} ({Counted.Of(of.Select(c => c.Place.Line).Distinct().Count(), "line")})"));
}

internal sealed record TidyJson(IEnumerable<TidyFileJson> Files, IEnumerable<ProblemJson> Problems);

internal sealed record TidyFileJson(string File, IEnumerable<TidyChangeJson> Changes)
{
    public static TidyFileJson Of(TidiedFile file) =>
        new(file.File, file.Changes.Select(c => new TidyChangeJson(c.What, c.Place.Line, c.Place.Column, c.Message)));
}

internal sealed record TidyChangeJson(string What, int Line, int Column, string Message);
