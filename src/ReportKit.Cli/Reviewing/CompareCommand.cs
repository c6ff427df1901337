using System.CommandLine.Parsing;

namespace ReportKit.Cli;

/// <summary><c>reportkit compare</c>: what changed between two rendered folders, revisions or editions, and why.</summary>
internal static class CompareCommand
{
    private const int TerminalLines = 40;
    private const int CommentLines = 25;

    private static readonly Argument<string> Before = new("before")
    {
        Description = "A rendered edition's folder, a git revision of the project, or an edition (a year).",
        HelpName = "BEFORE",
    };

    private static readonly Argument<string?> After = new("after")
    {
        Description = "The same kind. Default: the project as it stands; for an edition, the newest one. A folder needs another.",
        HelpName = "AFTER",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<int[]> Editions = SharedOptions.List(
        "--edition", "YEARS", "Which editions of two revisions. Default: those with narratives, and the newest.", Years);

    private static readonly Option<string[]> Files = SharedOptions.List(
        "--out",
        "FILES",
        "Writes the comparison to files; the ending says how: "
            + ".md (for a pull request), .html (one page), .json, .docx (tracked changes), .txt.",
        SharedOptions.Listed);

    private static readonly Option<int> Limit = SharedOptions.Number(
        "--limit",
        $"Lines a list may have, in text and Markdown; the rest is counted. Default: {TerminalLines}, in Markdown {CommentLines}.",
        100_000);

    private static readonly Option<bool> Whole = SharedOptions.Flag(
        "--whole",
        "In Word, each changed text whole, with every change. "
            + "Default: its changed sections, and once what a template changed everywhere.");

    public static Command Create() => new ToolCommand("compare", Run, """
        Says what changed between two renderings: facts first, the severest on top, then sentences redlined by word, then files
        that only look different. Each change knows whether the data or a template caused it.

        Examples:
          reportkit compare main                                    the project as it stands against a branch
          reportkit compare HEAD~1 HEAD --edition 2018
          reportkit compare 2010 2018 --country PRK
          reportkit compare artifacts/before/2018 artifacts/report/2018 --out changes.html,changes.docx
        """)
    {
        Before, After, Editions, SharedOptions.Country, SharedOptions.Data, SharedOptions.Templates, Files, Limit, Whole,
        SharedOptions.Json,
    };

    private static int Run(ProjectCall call, CancellationToken cancel)
    {
        var files = call.Of(Files) ?? [];
        ComparisonFiles.Check(files);
        var limit = call.Of(Limit);
        using var sides = new ComparedSides(call.Inputs, call.Of(Editions) ?? [], call.Codes, cancel);
        try
        {
            var compared = sides.Compare(call.Of(Before), call.Of(After));
            var (comparisons, problems) = (compared.Value, call.Inputs.Show(compared.Problems));
            ComparisonFiles.Write(files, comparisons, limit == 0 ? CommentLines : limit, call.Of(Whole));
            return call.End(new CompareJson(comparisons.Select(ComparisonJson.Of), ProblemJson.Of(problems)), () =>
            {
                ProblemPrinter.Print(problems);
                Tell(comparisons, files, limit == 0 ? TerminalLines : limit);
            });
        }
        catch (UnsoundException e)
        {
            return call.Fail(e.Problems, e.Message);
        }
    }

    private static void Tell(List<EditionComparison> comparisons, string[] files, int limit)
    {
        if (files.Length == 0)
        {
            ComparisonText.Write(comparisons, limit, Terminal.IsColoured && !Console.IsOutputRedirected, Console.Out);
        }
        else
        {
            Console.WriteLine($"{string.Join('\n', comparisons.Select(ComparisonText.Summary))}\nWritten: {string.Join(", ", files)}.");
        }
    }

    private static int[] Years(ArgumentResult result)
    {
        var years = new List<int>();
        foreach (var text in SharedOptions.Listed(result))
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9999)
            {
                result.AddError($"--edition takes years, as 2010,2018, not '{text}'.");
            }

            years.Add(year);
        }

        return [.. years.Distinct()];
    }
}

/// <summary>Problems go to the terminal and stand in no file.</summary>
internal sealed record CompareJson(
    IEnumerable<ComparisonJson> Comparisons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<ProblemJson>? Problems = null);
