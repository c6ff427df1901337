using System.CommandLine;
using System.Globalization;
using ReportKit.Review;

namespace ReportKit.Cli;

/// <summary><c>reportkit compare</c>: what changed between two rendered folders, revisions or editions, and why.</summary>
internal static class CompareCommand
{
    private const int TerminalLines = 40;
    private const int CommentLines = 25;

    public static Command Create()
    {
        var before = new Argument<string>("before") { Description = "A rendered edition's folder, a git revision of the project, or an edition (a year).", HelpName = "BEFORE" };
        var after = new Argument<string?>("after") { Description = "The same kind. Default: the project as it stands; for an edition, the newest one. A folder needs another.", HelpName = "AFTER", Arity = ArgumentArity.ZeroOrOne };
        var editions = new Option<int[]>("--edition") { Description = "Which editions of two revisions. Default: those with narratives, and the newest.", HelpName = "YEARS", AllowMultipleArgumentsPerToken = true, CustomParser = Years };
        var country = SharedOptions.Country();
        var data = SharedOptions.Data();
        var templates = SharedOptions.Templates();
        var output = new Option<string[]>("--out") { Description = "Writes the comparison to files; the ending says how: .md (for a pull request), .html (one page), .json, .docx (tracked changes), .txt.", HelpName = "FILES", AllowMultipleArgumentsPerToken = true };
        var limit = new Option<int>("--limit")
        {
            Description = $"Lines a list may have, in text and Markdown; the rest is counted. Default: {TerminalLines}, in Markdown {CommentLines}.",
            HelpName = "N",
            CustomParser = result => SharedOptions.Number(result, "--limit takes a number from 1 to 100000", 1, 100_000),
        };
        var whole = new Option<bool>("--whole") { Description = "In Word, each changed text whole, with every change. Default: its changed sections, and once what a template changed everywhere." };
        var json = SharedOptions.Json();
        var command = new Command("compare", """
            Says what changed between two renderings: facts first, the severest on top, then sentences redlined by word, then files
            that only look different. Each change knows whether the data or a template caused it.

            Examples:
              reportkit compare main                                    the project as it stands against a branch
              reportkit compare HEAD~1 HEAD --edition 2018
              reportkit compare 2010 2018 --country PRK
              reportkit compare artifacts/before/2018 artifacts/report/2018 --out changes.html,changes.docx
            """)
        {
            before, after, editions, country, data, templates, output, limit, whole, json,
        };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            Inputs.Find(parsed.GetValue(data), parsed.GetValue(templates)),
            parsed.GetValue(before)!,
            parsed.GetValue(after),
            parsed.GetValue(editions) ?? [],
            parsed.GetValue(country) ?? [],
            ComparisonFiles.Parse(parsed.GetValue(output) ?? []),
            parsed.GetValue(limit),
            parsed.GetValue(whole),
            parsed.GetValue(json),
            cancel)));
        return command;
    }

    private static int Run(
        Inputs inputs, string before, string? after, int[] editions, string[] codes, IReadOnlyList<string> files, int limit, bool whole, bool json, CancellationToken cancel)
    {
        using var sides = new ComparedSides(inputs, editions, codes, cancel);
        var compared = sides.Compare(before, after);
        if (!compared.HasValue)
        {
            if (json)
            {
                JsonOutput.Write(writer => ProblemPrinter.Write(writer, compared.Problems, inputs));
            }
            else
            {
                ProblemPrinter.Print(compared.Problems, inputs);
                Console.Error.WriteLine(sides.Reason.Length == 0 ? "Nothing was compared." : $"Nothing was compared: {sides.Reason}");
            }

            return ExitCode.Errors;
        }

        var comparisons = compared.Value;
        ComparisonFiles.Write(files, comparisons, limit == 0 ? CommentLines : limit, whole);
        if (json)
        {
            JsonOutput.Write(writer =>
            {
                ComparisonJson.Write(writer, comparisons);
                ProblemPrinter.Write(writer, compared.Problems, inputs);
            });
            return ExitCode.Done;
        }

        ProblemPrinter.Print(compared.Problems, inputs);
        if (files.Count == 0)
        {
            ComparisonText.Write(comparisons, limit == 0 ? TerminalLines : limit, Terminal.IsColoured && !Console.IsOutputRedirected, Console.Out);
        }
        else
        {
            Console.WriteLine($"{string.Join('\n', comparisons.Select(ComparisonText.Summary))}\nWritten: {string.Join(", ", files)}.");
        }

        return ExitCode.Done;
    }

    private static int[] Years(System.CommandLine.Parsing.ArgumentResult result)
    {
        var years = new List<int>();
        foreach (var text in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
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
