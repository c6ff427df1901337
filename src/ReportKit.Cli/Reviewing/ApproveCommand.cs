using System.CommandLine;
using System.CommandLine.Parsing;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Review;

namespace ReportKit.Cli;

/// <summary><c>reportkit approve</c>: puts on file that somebody read a country's report and approves it as it is.</summary>
internal static class ApproveCommand
{
    private static readonly Dictionary<string, ApprovalScope> ScopeNames =
        Enum.GetValues<ApprovalScope>().ToDictionary(s => s.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    public static Command Create()
    {
        var edition = SharedOptions.Edition();
        var country = SharedOptions.Country();
        country.Description = "The country's ISO 3166-1 alpha-3 code. One: each report is read for itself.";
        country.HelpName = "CODE";
        var by = new Option<string?>("--by") { Description = "Who approves.", HelpName = "NAME", Required = true };
        var scope = Scopes();
        var note = new Option<string?>("--note") { Description = "What others should know.", HelpName = "TEXT" };
        var reason = new Option<string?>("--reason") { Description = "Why a severe change is right, such as another tier.", HelpName = "TEXT" };
        var data = SharedOptions.Data();
        var templates = SharedOptions.Templates();
        var command = new Command("approve", """
            Puts on file that you read one country's report and approve it as it is now. The approval is bound to the hashes of what you
            read: where facts, prose or tier change, it expires by itself. The file is data/approvals/ISO3-YEAR-….yml; commit it.

            Examples:
              reportkit approve --country PRK --edition 2010 --by "Kim Reader" --note "Read against the published edition."
              reportkit approve --country PRK --edition 2010 --by "Kim Reader" --scope facts,prose
              reportkit approve --country MNG --edition 2018 --by "Kim Reader" --reason "Downgraded: no conviction in two years."
            """)
        {
            country, edition, by, scope, note, reason, data, templates,
        };
        command.SetAction(parsed => Run(
            Inputs.Find(parsed.GetValue(data), parsed.GetValue(templates)),
            parsed.GetValue(country) ?? [],
            parsed.GetValue(edition),
            new ApprovalRequest(Approval.Plain(parsed.GetValue(by) ?? ""), parsed.GetValue(scope)!, Text(parsed.GetValue(note)), Text(parsed.GetValue(reason)))));
        return command;
    }

    private static int Run(Inputs inputs, string[] codes, int edition, ApprovalRequest request)
    {
        if (codes.Length != 1)
        {
            throw new UsageException($"approve takes one country, not {(codes.Length == 0 ? "none" : $"{codes.Length}")}: --country PRK. Nobody reads several reports at once; read each one, then approve it.");
        }

        var checkedInputs = inputs.Check();
        if (!checkedInputs.IsSound)
        {
            ProblemPrinter.Print(checkedInputs.Problems, inputs);
            Console.Error.WriteLine("Nothing was approved. Correct these first.");
            return ExitCode.Errors;
        }

        var value = checkedInputs.Value;
        SharedOptions.CheckEdition(value.Facts, edition);
        var country = SharedOptions.CheckCountries(value.Facts, codes)[0];
        var rendered = ReportPipeline.Snapshot(value, edition, [country]);
        if (!rendered.IsSound)
        {
            ProblemPrinter.Print(rendered.Problems, inputs);
            Console.Error.WriteLine("Nothing was approved: the report can't be made.");
            return ExitCode.Errors;
        }

        var now = rendered.Value;
        var content = ReportPipeline.ContentOf(value, country, edition)
            ?? throw new UsageException($"{country} has no placement in the {edition} edition (tiers.csv), so there is no report to approve.");
        var approver = new Approver(value.Approvals, tier => value.Templates.Wording.Tiers[tier]);
        var severe = SevereSince(value, now.Only(country.Value), country)
            .Select(c => new SevereChange(ApprovalScope.Facts, $"{c.Fact.About}: {c.After?.Says ?? "nothing"} was {c.Before?.Says ?? "nothing"} in the edition before"));
        var approval = approver.Approve(content, request, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), [.. severe]);
        if (approval.Value is not { } approved)
        {
            throw new UsageException(approval.Refusal);
        }

        if (new ApprovalWriter(Path.Combine(inputs.DataFolder, "approvals")).Write(approved) is { } path)
        {
            Tell(approved, value.Approvals.With(approved).StateOf(country, edition, ReviewDigests.Of(content)), Path.GetRelativePath(Environment.CurrentDirectory, path));
            return ExitCode.Done;
        }

        throw new UsageException(approver.AlreadyBy(request.By, content));
    }

    private static void Tell(Approval approval, ApprovalState state, string path)
    {
        Console.WriteLine($"{approval.By} approved {string.Join(", ", approval.Scopes.Select(s => $"{Name(s)} {ReviewDigests.Shorten(approval.Hashes[s])}"))} of {approval.Country} {approval.Edition} ({path}).");
        var missing = state.Scopes.Where(s => !s.IsApproved).ToList();
        Console.WriteLine(missing.Count == 0
            ? "Nothing is missing: the report is approved as it is."
            : $"Still missing: {string.Join("; ", missing.Select(Missing))}.");
    }

    private static string Missing(ScopeState state) => state.Approvals.Count == 0
        ? $"{Name(state.Scope)} ({(state.Needed == 1 ? "by anybody" : $"by {state.Needed} people")})"
        : $"{Name(state.Scope)} (by a second person; {string.Join(", ", state.Approvals.Select(a => a.By))} has)";

    private static string Name(ApprovalScope scope) => scope.ToString().ToLowerInvariant();

    private static string Text(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    private static Option<ApprovalScope[]> Scopes() => new("--scope")
    {
        Description = "Which parts: facts, prose, tier. Default: all.",
        HelpName = "SCOPES",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => Enum.GetValues<ApprovalScope>(),
        CustomParser = Parse,
    };

    private static ApprovalScope[] Parse(ArgumentResult result)
    {
        var scopes = new SortedSet<ApprovalScope>();
        foreach (var name in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (ScopeNames.TryGetValue(name, out var scope))
            {
                scopes.Add(scope);
            }
            else
            {
                result.AddError($"'{name}' isn't a scope. Scopes: {string.Join(", ", ScopeNames.Keys)}.{NearMatch.Hint(name, ScopeNames.Keys)}");
            }
        }

        if (scopes.Count == 0 && !result.Tokens.Any(t => t.Value.Trim(',', ' ').Length > 0))
        {
            result.AddError($"--scope takes {string.Join(", ", ScopeNames.Keys)}, separated by commas.");
        }

        return [.. scopes];
    }

    // Changes of the country's facts since the last edition that placed it; its tier is asked about apart.
    private static IEnumerable<FactChange> SevereSince(CheckedInputs inputs, EditionSnapshot now, CountryCode country) =>
        ReportPipeline.EarlierSnapshot(inputs, country.Value, now.Edition) is { } before
            ? EditionComparer.Compare(before, now).Facts.Where(f => f.Severity == ChangeSeverity.Severe && f.Fact.Kind != FactKind.Placement)
            : [];
}
