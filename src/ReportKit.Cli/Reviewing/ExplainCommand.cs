using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Review;

namespace ReportKit.Cli;

/// <summary><c>reportkit explain</c>: from a sentence back to template, facts, sources and lines of data.</summary>
internal static partial class ExplainCommand
{
    private const int MostSentences = 5;

    public static Command Create()
    {
        var asked = new Argument<string>("sentence") { Description = "A sentence's id, a part of its text, a fact's id, or a file with a line (FILE:LINE).", HelpName = "SENTENCE" };
        var edition = SharedOptions.Edition();
        edition.Required = false;
        edition.Description = "The edition's year. Default: that of the file named, else the newest.";
        var country = SharedOptions.Country();
        var data = SharedOptions.Data();
        var templates = SharedOptions.Templates();
        var json = SharedOptions.Json();
        var command = new Command("explain", """
            Says where a sentence comes from: the line of the template or narrative that words it, the facts that it tells, their
            sources, files and lines, and what became of it since the last edition.

            Examples:
              reportkit explain tier-change --country PRK --edition 2018
              reportkit explain PRK:protection.executions --edition 2018
              reportkit explain "did not report any law enforcement figures" --edition 2018
              reportkit explain artifacts/report/2018/PRK/report.md:8
              reportkit explain data/tiers.csv:2667
            """)
        {
            asked, edition, country, data, templates, json,
        };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            Inputs.Find(parsed.GetValue(data), parsed.GetValue(templates)), parsed.GetValue(asked)!, parsed.GetValue(edition), parsed.GetValue(country) ?? [], parsed.GetValue(json), cancel)));
        return command;
    }

    private static int Run(Inputs inputs, string asked, int edition, string[] codes, bool json, CancellationToken cancel)
    {
        if (asked.Trim().Length == 0)
        {
            throw new UsageException("Name a sentence: its id, a part of its text, a fact's id, or a file with a line.");
        }

        var check = inputs.Check();
        if (check.Value is not { } value)
        {
            ProblemPrinter.Print(check.Problems, inputs);
            return ExitCode.Errors;
        }

        var year = edition > 0 ? edition : EditionIn(asked, value.Facts) ?? value.Facts.Editions.Keys.Where(e => value.Facts.CountriesOf(e).Any()).DefaultIfEmpty().Max();
        SharedOptions.CheckEdition(value.Facts, year);

        // PRK:tier-change names its country; then no other has to be rendered.
        var named = codes.Length == 0 && asked.Split(':', '.')[0] is { Length: 3 } code && value.Facts.Countries.ContainsKey(new CountryCode(code)) ? [code] : codes;
        var countries = SharedOptions.CheckCountries(value.Facts, named);
        var rendered = ReportPipeline.Snapshot(value, year, countries, cancel: cancel);
        if (rendered.Value is not { } snapshot)
        {
            ProblemPrinter.Print(rendered.Problems, inputs);
            return ExitCode.Errors;
        }

        var explainer = ReportPipeline.Explainer(value, snapshot, cancel);
        var found = explainer.Find(asked);
        if (found.Count == 0)
        {
            throw new UsageException($"No sentence of the {year} edition{(countries.Count > 0 ? $" on {string.Join(", ", countries)}" : "")} has this id, text, fact or place: '{asked}'.{NearMatch.Hint(asked[(asked.IndexOf(':', StringComparison.Ordinal) + 1)..], explainer.Ids)}{Others(value.Facts, year)}");
        }

        var explanations = found.Take(json ? found.Count : MostSentences).Select(f => explainer.Explain(f.Document, f.Sentence)).ToList();
        if (json)
        {
            JsonOutput.Write(writer => ExplanationJson.Write(writer, explanations));
            return ExitCode.Done;
        }

        Console.Write(string.Join("\n", explanations.Select(e => e.ToString())));
        if (found.Count > MostSentences)
        {
            Console.WriteLine($"\n… and {found.Count - MostSentences} more: {string.Join(", ", found.Skip(MostSentences).Take(12).Select(f => $"{f.Document}:{f.Sentence.Id}"))}{(found.Count > MostSentences + 12 ? ", …" : "")}");
        }

        return ExitCode.Done;
    }

    // A path of a rendered page or of a narrative says its edition: artifacts/report/2018/PRK/report.md:8, data/narratives/PRK-2018.yml:136.
    private static int? EditionIn(string asked, FactTable facts) =>
        EditionOfPath().Match(asked.Replace('\\', '/')) is { Success: true } found
        && int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture) is var year && facts.CountriesOf(year).Any() ? year : null;

    [GeneratedRegex(@"(?:/(?<year>\d{4})/[^/]*(?:/[^/]*)?|[A-Z]{3}-(?<year>\d{4})\.yml)[:(]\d", RegexOptions.CultureInvariant)]
    private static partial Regex EditionOfPath();

    // A narrative's sentences stand in one edition only.
    private static string Others(FactTable facts, int year) =>
        facts.Narratives.Select(n => n.Edition).Distinct().Where(e => e != year).Order().ToList() is { Count: > 0 } others
            ? $" Narratives stand in the edition{(others.Count == 1 ? "" : "s")} {string.Join(", ", others)} too (--edition)."
            : "";
}
