using System.CommandLine;
using System.Globalization;
using ReportKit.Diagnostics;
using ReportKit.Rendering;
using ReportKit.Review;

namespace ReportKit.Cli;

/// <summary><c>reportkit status</c>: which reports are fresh, which are stale and why.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var edition = new Option<int?>("--edition")
        {
            Description = "The edition's year. Default: every edition that was rendered.",
            HelpName = "YEAR",
            CustomParser = result => SharedOptions.Number(result, "--edition takes a year, as 2018", 1, 9999),
        };
        var country = SharedOptions.Country();
        var data = SharedOptions.Data();
        var templates = SharedOptions.Templates();
        var output = SharedOptions.Output();
        var all = new Option<bool>("--all") { Description = "Lists fresh documents too, and each in a line of its own." };
        var json = SharedOptions.Json();
        var command = new Command("status", """
            Says of each country's report whether it is fresh, stale (and what changed), half-deleted, changed by hand or never made, and
            whether it is approved, approved as it no longer is, or unapproved.
            Formats are taken as they were when it was made. Nothing is written.

            Examples:
              reportkit status
              reportkit status --edition 2018 --country PRK,CHN --all
            """)
        {
            edition, country, data, templates, output, all, json,
        };
        command.SetAction(parsed =>
        {
            var inputs = Inputs.Find(parsed.GetValue(data), parsed.GetValue(templates));
            return Run(inputs, inputs.Reports(parsed.GetValue(output)), parsed.GetValue(edition), parsed.GetValue(country) ?? [], parsed.GetValue(all), parsed.GetValue(json));
        });
        return command;
    }

    private static int Run(Inputs inputs, string folder, int? edition, string[] codes, bool all, bool json)
    {
        var hasApprovals = Path.Combine(inputs.DataFolder, "approvals") is var approvals && Directory.Exists(approvals) && Directory.EnumerateFiles(approvals).Any();
        var stamp = RenderRecord.StampOf(inputs.DataFolder, inputs.TemplatesFolder);
        var editions = edition is { } year ? [year] : EditionsIn(folder);
        var problems = new List<Problem>();
        Validated<CheckedInputs>? read = null;
        var tables = new List<StatusTable>();
        foreach (var each in editions)
        {
            var record = RenderRecord.Read(RenderRecord.PathOf(folder, each));
            var target = Path.Combine(folder, $"{each}");
            var freshness = new EditionFreshness(target, record);
            if (!hasApprovals && record is not null && record.Stamp == stamp && codes.All(c => record.Documents.ContainsKey(c.ToUpperInvariant())))
            {
                var known = record.Documents.Where(d => IsAsked(d.Key, codes)).Select(d => freshness.Of(d.Key, d.Value.Reads));
                tables.Add(new StatusTable(each, target, [.. known], new Dictionary<string, ApprovalStatus>()));
                continue;
            }

            read ??= inputs.Check();
            if (!read.IsSound)
            {
                ProblemPrinter.Print(read.Problems, inputs);
                Console.Error.WriteLine("Which reports are stale can be seen once the data are sound.");
                return ExitCode.Errors;
            }

            var value = read.Value;
            if (edition is not null)
            {
                SharedOptions.CheckEdition(value.Facts, each);
            }

            SharedOptions.CheckCountries(value.Facts, codes);
            var made = new Dictionary<string, string>(StringComparer.Ordinal) { [KitBuild.Input] = KitBuild.Name };
            var reads = EditionReads.Of(value.Sources!, value.Facts, value.Templates, countries => value.Approvals.InputsOf(each, countries), each, made);
            var recorded = record?.Documents.Keys ?? [];
            tables.Add(new StatusTable(each, target,
            [
                .. reads.Where(r => IsAsked(r.Key, codes) && (r.Key != EditionParts.Volume || recorded.Contains(r.Key))).Select(r => freshness.Of(r.Key, r.Value, RenderSettings.OptionInputs)),
                .. recorded.Where(d => IsAsked(d, codes) && !reads.ContainsKey(d)).Select(d => new DocumentState(d, Freshness.Stale, ["the edition no longer places it"])),
            ],
            Approvals(value, each, codes)));
        }

        if (json)
        {
            JsonOutput.Write(writer => StatusTable.Write(writer, tables));
        }
        else if (tables.Count == 0)
        {
            Console.WriteLine($"No edition was rendered to {Inputs.Shown(folder)}.");
        }
        else
        {
            tables.ForEach(table => table.Print(all));
        }

        return ExitCode.Done;
    }

    // Only a report that somebody approved has to be made to know whether it is still the same.
    private static Dictionary<string, ApprovalStatus> Approvals(CheckedInputs inputs, int edition, string[] codes) => inputs.Facts.CountriesOf(edition)
        .Where(c => IsAsked(c.Code.Value, codes) && inputs.Approvals.Of(c.Code, edition).Count > 0)
        .ToDictionary(
            c => c.Code.Value,
            c => inputs.Approvals.StateOf(c.Code, edition, ReviewDigests.Of(ReportPipeline.ContentOf(inputs, c.Code, edition)!)).Status,
            StringComparer.Ordinal);

    private static bool IsAsked(string document, string[] codes) => codes.Length == 0 || codes.Contains(document, StringComparer.OrdinalIgnoreCase);

    private static List<int> EditionsIn(string folder) =>
    [
        .. (Directory.Exists(folder) ? Directory.GetDirectories(folder) : [])
            .Where(f => File.Exists(Path.Combine(f, "manifest.json")) || File.Exists(Path.Combine(folder, $".{Path.GetFileName(f)}.made.json")))
            .Select(f => int.TryParse(Path.GetFileName(f), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)
            .Where(year => year is > 0 and < 10_000)
            .Order(),
    ];
}
