using System.CommandLine.Parsing;

namespace ReportKit.Cli;

/// <summary><c>reportkit approve</c>: puts on file that somebody read a country's report and approves it as it is.</summary>
internal static class ApproveCommand
{
    private static readonly Dictionary<string, ApprovalScope> ScopeNames =
        Enum.GetValues<ApprovalScope>().ToDictionary(Name, StringComparer.OrdinalIgnoreCase);

    private static readonly Option<string[]> Country = SharedOptions.List(
        "--country", "CODE", "The country's ISO 3166-1 alpha-3 code. One: each report is read for itself.", SharedOptions.Codes);

    private static readonly Option<string?> By = SharedOptions.Text("--by", "NAME", "Who approves.");
    private static readonly Option<string?> Note = SharedOptions.Text("--note", "TEXT", "What others should know.");

    private static readonly Option<string?> Reason = SharedOptions.Text(
        "--reason", "TEXT", "Why a severe change is right, such as another tier.");

    private static readonly Option<ApprovalScope[]> Scope = SharedOptions.List(
        "--scope", "SCOPES", "Which parts: facts, prose, tier. Default: all.", Scopes);

    public static Command Create()
    {
        By.Required = true;
        Scope.DefaultValueFactory = _ => Enum.GetValues<ApprovalScope>();
        return new ToolCommand("approve", Run, """
            Puts on file that you read one country's report and approve it as it is now. The approval is bound to the hashes of what you
            read: where facts, prose or tier change, it expires by itself. The file is data/approvals/ISO3-YEAR-….yml; commit it.

            Examples:
              reportkit approve --country PRK --edition 2010 --by "Kim Reader" --note "Read against the published edition."
              reportkit approve --country PRK --edition 2010 --by "Kim Reader" --scope facts,prose
              reportkit approve --country MNG --edition 2018 --by "Kim Reader" --reason "Downgraded: no conviction in two years."
            """)
        {
            Country, SharedOptions.Edition, By, Scope, Note, Reason, SharedOptions.Data, SharedOptions.Templates,
        };
    }

    private static int Run(ProjectCall call)
    {
        var (codes, edition) = (call.Of(Country) ?? [], call.Of(SharedOptions.Edition));
        if (codes.Length != 1)
        {
            throw new UsageException($"approve takes one country, not {(codes.Length == 0 ? "none" : $"{codes.Length}")}: --country PRK. "
                + "Nobody reads several reports at once; read each one, then approve it.");
        }

        var value = call.Inputs.CheckOrThrow("Nothing was approved. Correct these first.", codes);
        SharedOptions.CheckEdition(value.Facts, edition);
        var country = SharedOptions.CheckCountries(value.Facts, codes)[0];
        var now = call.Inputs.ValueOrThrow(
            ReviewRun.Snapshot(value, edition, [country]), "Nothing was approved: the report can't be made.");
        var content = ReviewRun.ContentOf(value, country, edition)
            ?? throw new UsageException(
                $"{NotThere.InEdition(value.Facts, edition, country)}, so there is no report to approve.");
        var by = Approval.Plain(call.Of(By) ?? "");
        var request = new ApprovalRequest(by, call.Of(Scope)!, Text(call.Of(Note)), Text(call.Of(Reason)));
        var approver = new Approver(value.Approvals, tier => value.Templates.Wording.Tiers[tier]);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var answer = approver.Approve(content, request, today, SevereSince(value, now.Only(country.Value), country));
        var approved = answer.Value ?? throw new UsageException(answer.Refusal);
        var path = new ApprovalWriter(Path.Combine(call.Inputs.DataFolder, "approvals")).Write(approved)
            ?? throw new UsageException(approver.AlreadyBy(by, content));
        var parts = string.Join(", ", approved.Scopes.Select(s => $"{Name(s)} {ReviewDigests.Shorten(approved.Hashes[s])}"));
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, path);
        Console.WriteLine($"{approved.By} approved {parts} of {country} {edition} ({shown}).");
        TellMissing(value.Approvals.With(approved).StateOf(country, edition, ReviewDigests.Of(content)));
        return ExitCode.Done;
    }

    // Changes of the country's facts since the last edition that placed it; its tier is asked about apart.
    private static IReadOnlyList<SevereChange> SevereSince(CheckedInputs inputs, EditionSnapshot now, CountryCode country) =>
        ReviewRun.EarlierSnapshot(inputs, country.Value, now.Edition) is not { } before ? [] :
        [
            .. EditionComparer.Compare(before, now).Facts
                .Where(f => f.Severity == ChangeSeverity.Severe && f.Fact.Kind != FactKind.Placement)
                .Select(f => new SevereChange(
                    ApprovalScope.Facts,
                    $"{f.Fact.About}: {f.After?.Says ?? "nothing"} was {f.Before?.Says ?? "nothing"} in the edition before")),
        ];

    private static void TellMissing(ApprovalState state)
    {
        var missing = state.Scopes.Where(s => !s.IsApproved).Select(Missing).ToList();
        Console.WriteLine(missing.Count == 0
            ? "Nothing is missing: the report is approved as it is."
            : $"Still missing: {string.Join("; ", missing)}.");
    }

    private static string Missing(ScopeState state) => state.Approvals.Count == 0
        ? $"{Name(state.Scope)} ({(state.Needed == 1 ? "by anybody" : $"by {state.Needed} people")})"
        : $"{Name(state.Scope)} (by a second person; {string.Join(", ", state.Approvals.Select(a => a.By))} has)";

    private static string Name(ApprovalScope scope) => scope.ToString().ToLowerInvariant();

    private static string Text(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    private static ApprovalScope[] Scopes(ArgumentResult result)
    {
        if (SharedOptions.Listed(result).Length == 0)
        {
            result.AddError($"--scope takes {string.Join(", ", ScopeNames.Keys)}, separated by commas.");
        }

        return [.. SharedOptions.Named(result, "scope", ScopeNames).Distinct().Order()];
    }
}
