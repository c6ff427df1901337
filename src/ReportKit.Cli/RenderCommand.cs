using System.CommandLine;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Pdf;
using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary><c>reportkit render</c>: an edition's start page and countries, or some of them.</summary>
internal static class RenderCommand
{
    private static readonly Dictionary<string, ReportFormats> FormatNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["md"] = ReportFormats.Markdown,
        ["html"] = ReportFormats.Html,
        ["docx"] = ReportFormats.Docx,
        ["pdf"] = ReportFormats.Pdf,
    };

    public static Command Create()
    {
        var edition = SharedOptions.Edition();
        var country = SharedOptions.Country();
        var data = SharedOptions.Data();
        var templates = SharedOptions.Templates();
        var output = new Option<string?>("--out") { Description = "Folder of all editions. Default: the repository's artifacts/report, else ./report.", HelpName = "DIR" };
        var formats = Formats();
        var reference = new Option<string?>("--reference-doc") { Description = "A Word document of your house, whose styles, page and heads report.docx takes.", HelpName = "FILE" };
        var browser = new Option<string?>("--browser") { Description = "The browser that makes PDF: Chromium, Chrome, Edge or Brave. Default: one found on this machine.", HelpName = "PATH" };
        var json = SharedOptions.Json();
        var threads = SharedOptions.Threads();
        var order = new Option<string>("--order") { Description = "From which end to begin. Changes nothing; it proves that.", HelpName = "forward|reverse", DefaultValueFactory = _ => "forward", Hidden = true };
        order.AcceptOnlyFromAmong("forward", "reverse");
        var command = new Command("render", """
            Renders an edition: a start page, a methodology page, and each country's report in the formats asked for, with its facts and sentence map.
            Nothing is written unless data and templates are sound; the last edition stays until the new one is whole.

            Examples:
              reportkit render --edition 2010
              reportkit render --edition 2010 --country PRK,CHN
              reportkit render --edition 2018 --format md,html,docx --reference-doc house.docx
              reportkit render --edition 2018 --data DIR --templates DIR --out DIR --json
            """)
        {
            edition, country, formats, reference, browser, data, templates, output, threads, order, json,
        };
        command.SetAction((parsed, cancel) => Run(
            Inputs.Find(parsed.GetValue(data), parsed.GetValue(templates)),
            parsed.GetValue(edition),
            parsed.GetValue(country) ?? [],
            new RenderOptions(parsed.GetValue(formats)) { Reference = ReferenceOf(parsed.GetValue(reference)) },
            parsed.GetValue(browser),
            parsed.GetValue(output),
            parsed.GetValue(threads),
            parsed.GetValue(order) == "reverse",
            parsed.GetValue(json),
            cancel));
        return command;
    }

    private static async Task<int> Run(
        Inputs inputs, int edition, string[] codes, RenderOptions options, string? browserPath, string? output, int threads, bool reverse, bool json, CancellationToken cancel)
    {
        var folder = output ?? (inputs.Root is { } root ? Path.Combine(root, "artifacts", "report") : "report");
        if (folder.Length == 0 || File.Exists(folder))
        {
            throw new UsageException($"'{folder}' isn't a folder (--out).");
        }

        // Better known before the work than after it.
        var browser = options.Formats.HasFlag(ReportFormats.Pdf) ? PdfFiles.FindBrowser(browserPath) : "";
        var started = TimeProvider.System.GetTimestamp();
        var checkedInputs = inputs.Check();
        if (checkedInputs.Value is not { } value)
        {
            return Fail(checkedInputs.Problems, inputs, json);
        }

        var countries = CheckCountries(value.Facts, edition, codes);
        var rendered = RenderProgress.Run(countries.Count, json, progress =>
            ReportPipeline.Render(value, new ReportRequest(edition, codes.Length == 0 ? [] : countries, threads, reverse) { Options = options }, progress, cancel));
        var problems = checkedInputs.Problems.Concat(rendered.Problems).ToList();
        if (rendered.Value is not { } result)
        {
            return Fail(problems, inputs, json);
        }

        if (browser.Length > 0)
        {
            try
            {
                result = await PdfFiles.AddAsync(result, browser, value.Facts.Editions[edition].PeriodTo, json, cancel);
            }
            catch (PdfException e)
            {
                return Fail([.. problems, new Problem(Severity.Error, ProblemCodes.NoPdf, e.Message, new FilePlace(browser))], inputs, json);
            }
        }

        var written = new EditionWriter(folder).Write(result, cancel);
        if (json)
        {
            JsonOutput.Write(writer =>
            {
                writer.WriteNumber("edition", edition);
                writer.WriteNumber("countries", countries.Count);
                writer.WriteNumber("files", result.Files.Count + 1);
                writer.WriteString("folder", written);
                ProblemPrinter.Write(writer, problems, inputs);
            });
        }
        else
        {
            ProblemPrinter.Print(problems, inputs);
            Console.WriteLine($"{edition}: {(countries.Count == 1 ? "1 country" : $"{countries.Count} countries")}, {result.Files.Count + 1} files in {Shown(written)} ({TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s).");
            if (First(options.Formats) is { } first)
            {
                Console.WriteLine($"Open {Shown(Path.Combine(written, first))}.");
            }
        }

        return ExitCode.Done;
    }

    private static Option<ReportFormats> Formats() => new("--format")
    {
        Description = "In what: md (Markdown), html (pages), docx (Word), pdf. Default: md,html.",
        HelpName = "FORMATS",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => new RenderOptions().Formats,
        CustomParser = result =>
        {
            var formats = ReportFormats.None;
            foreach (var name in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            {
                if (!FormatNames.TryGetValue(name, out var format))
                {
                    result.AddError($"'{name}' isn't a format. Formats: {string.Join(", ", FormatNames.Keys)}.{NearMatch.Hint(name, FormatNames.Keys)}");
                }

                formats |= format;
            }

            return formats;
        },
    };

    private static ReferenceDocument? ReferenceOf(string? path)
    {
        if (path is null)
        {
            return null;
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}' (--reference-doc).");
        }

        var read = ReferenceDocument.Read(path, path);
        foreach (var problem in read.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        return read.Value ?? throw new UsageException($"'{path}' can't be used (--reference-doc).");
    }

    private static IReadOnlyList<CountryCode> CheckCountries(FactTable facts, int edition, string[] codes)
    {
        SharedOptions.CheckEdition(facts, edition);
        var placed = facts.CountriesOf(edition).Select(c => c.Code).ToList();
        if (placed.Count == 0)
        {
            throw new UsageException($"tiers.csv has no placement of the edition {edition}, so there is nothing to render.");
        }

        var asked = SharedOptions.CheckCountries(facts, codes);
        var missing = asked.Except(placed).ToList();
        return missing.Count == 0
            ? codes.Length == 0 ? placed : asked
            : throw new UsageException($"{string.Join(", ", missing)} {(missing.Count == 1 ? "has" : "have")} no placement in the {edition} edition (tiers.csv).");
    }

    // Where a reader begins; Word and PDF have no start page.
    private static string? First(ReportFormats formats) =>
        formats.HasFlag(ReportFormats.Html) ? "index.html" : formats.HasFlag(ReportFormats.Markdown) ? "index.md" : null;

    private static int Fail(IReadOnlyList<Problem> problems, Inputs inputs, bool json)
    {
        if (json)
        {
            JsonOutput.Write(writer => ProblemPrinter.Write(writer, problems, inputs));
        }
        else
        {
            ProblemPrinter.Print(problems, inputs);
            Console.Error.WriteLine("Nothing was written; the last rendering is as it was.");
        }

        return ExitCode.Errors;
    }

    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative;
    }
}
