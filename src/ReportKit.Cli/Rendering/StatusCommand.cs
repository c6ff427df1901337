namespace ReportKit.Cli;

/// <summary><c>reportkit status</c>: which reports are fresh, which are stale and why.</summary>
internal static class StatusCommand
{
    private static readonly Option<int> Edition = SharedOptions.Year("The edition's year. Default: every edition that was rendered.");

    private static readonly Option<bool> All = SharedOptions.Flag("--all", "Lists fresh documents too, and each in a line of its own.");

    public static Command Create() => new ToolCommand("status", Run, """
        Says how each country's report is: fresh, stale (and what changed), half-deleted, changed by hand or never made, and
        whether it is approved, approved as it no longer is, or unapproved.
        Formats are taken as they were when it was made. Nothing is written.

        Examples:
          reportkit status
          reportkit status --edition 2018 --country PRK,CHN --all
        """)
    {
        Edition, SharedOptions.Country, SharedOptions.Data, SharedOptions.Templates, SharedOptions.Output, All, SharedOptions.Json,
    };

    private static int Run(ProjectCall call)
    {
        var (inputs, folder, codes) = (call.Inputs, call.Reports, call.Codes);
        var stamp = RenderRecord.StampOf(inputs.DataFolder, inputs.TemplatesFolder);
        CheckedInputs? value = null;
        var tables = new List<StatusTable>();
        foreach (var edition in call.Of(Edition) is > 0 and var asked ? [asked] : EditionsIn(folder))
        {
            var record = RenderRecord.Read(RenderRecord.PathOf(folder, edition));
            var target = Path.Combine(folder, $"{edition}");
            var freshness = new EditionFreshness(target, record);
            if (record?.Stamp == stamp && !HasApprovals(inputs) && codes.All(c => record.Documents.ContainsKey(c.ToUpperInvariant())))
            {
                var known = record.Documents.Where(d => IsAsked(d.Key, codes)).Select(d => freshness.Of(d.Key, d.Value.Reads));
                tables.Add(new StatusTable(edition, target, [.. known], new Dictionary<string, ApprovalStatus>()));
                continue;
            }

            value ??= call.Inputs.CheckOrThrow("Which reports are stale can be seen once the data are sound.");
            if (call.Of(Edition) > 0)
            {
                SharedOptions.CheckEdition(value.Facts, edition);
            }

            SharedOptions.CheckCountries(value.Facts, codes);
            var states = States(value, edition, freshness, record?.Documents.Keys ?? []).Where(s => IsAsked(s.Name, codes));
            tables.Add(new StatusTable(edition, target, [.. states], Approvals(value, edition, codes)));
        }

        return call.End(new StatusJson(tables.Select(t => t.ToJson())), () =>
        {
            tables.ForEach(table => table.Print(call.Of(All)));
            if (tables.Count == 0)
            {
                Console.WriteLine($"No edition was rendered to {Inputs.Shown(folder)}.");
            }
        });
    }

    private static bool HasApprovals(Inputs inputs)
    {
        var folder = Path.Combine(inputs.DataFolder, "approvals");
        return Directory.Exists(folder) && Directory.EnumerateFiles(folder).Any();
    }

    private static IEnumerable<DocumentState> States(
        CheckedInputs value, int edition, EditionFreshness freshness, IEnumerable<string> recorded)
    {
        var made = new Dictionary<string, string>(StringComparer.Ordinal) { [KitBuild.Input] = KitBuild.Name };
        var reads = value.ReadsOf(edition, made);
        return reads.Where(r => r.Key != EditionParts.Volume || recorded.Contains(r.Key))
            .Select(r => freshness.Of(r.Key, r.Value, RenderSettings.OptionInputs))
            .Concat(recorded.Except(reads.Keys).Select(d => new DocumentState(d, Freshness.Stale, ["the edition no longer places it"])));
    }

    // Only a report that somebody approved has to be made to know whether it is still the same.
    private static Dictionary<string, ApprovalStatus> Approvals(CheckedInputs inputs, int edition, string[] codes) =>
        inputs.Facts.CountriesOf(edition)
            .Select(c => c.Code)
            .Where(c => IsAsked(c.Value, codes) && inputs.Approvals.Of(c, edition).Count > 0)
            .ToDictionary(
                c => c.Value,
                c => inputs.Approvals.StateOf(c, edition, ReviewDigests.Of(ReviewRun.ContentOf(inputs, c, edition)!)).Status,
                StringComparer.Ordinal);

    private static bool IsAsked(string document, string[] codes) =>
        codes.Length == 0 || codes.Contains(document, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<int> EditionsIn(string folder) => (Directory.Exists(folder) ? Directory.GetDirectories(folder) : [])
        .Where(f => File.Exists(Path.Combine(f, "manifest.json")) || File.Exists(Path.Combine(folder, $".{Path.GetFileName(f)}.made.json")))
        .Select(f => int.TryParse(Path.GetFileName(f), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)
        .Where(year => year is > 0 and < 10_000)
        .Order();
}
