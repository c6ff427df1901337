namespace ReportKit.Review;

/// <summary>Reads the approvals of data/approvals, each a file of its own.</summary>
/// <remarks>That an approval no longer fits the report isn't wrong; that its file isn't what was written is.</remarks>
internal sealed partial class ApprovalReader(YamlMapping m, SourceSet sources, FactTable facts, YamlChecker reader)
{
    private const string What = "an approval";

    private static readonly string[] Hashes = [.. Cells.TextsOf<ApprovalScope>().Select(HashKey)];
    private static readonly string[] Keys = ["country", "edition", "by", "on", "placement", .. Hashes, "note", "reason"];

    /// <summary>The approvals that are sound, in the order of their files.</summary>
    public static List<Approval> ReadAll(SourceSet sources, FactTable facts, ProblemList problems)
    {
        var approvals = new List<Approval>();
        foreach (var document in sources.Approvals)
        {
            var own = new ProblemList();
            var approval = Read(document, sources, facts, new YamlChecker(own, ProblemCodes.ApprovalKey, ProblemCodes.ApprovalValue));
            problems.AddRange(own.ToSorted());
            if (approval is null || own.HasErrors)
            {
                continue;
            }

            if (approvals.Find(a => IsSame(a, approval)) is { } earlier)
            {
                problems.Warning(
                    ProblemCodes.RepeatedApproval,
                    $"{approval.By} approved the same in {earlier.Place.File} already; it counts once. "
                    + "One of the two files can be removed.",
                    approval.Place);
            }

            approvals.Add(approval);
        }

        return approvals;
    }

    private static Approval? Read(SourceDocument document, SourceSet sources, FactTable facts, YamlChecker reader)
    {
        if (reader.Mapping(document.Root, What, Keys) is not { } root || !reader.AreTexts(root))
        {
            return null;
        }

        var approval = new ApprovalReader(root, sources, facts, reader).Read(new FilePlace(document.File));
        if (approval is not null && !reader.Problems.HasErrors && approval.FileName != document.Name)
        {
            reader.Problems.Error(
                ProblemCodes.ApprovalEdited,
                $"The file isn't as it was approved: what it says belongs in {approval.FileName}. "
                + "Restore it, remove it and approve again, or rename it if you vouch for the change.",
                approval.Place);
        }

        return approval;
    }

    private Approval? Read(FilePlace place)
    {
        var country = Known<CountryCode>(
            "country", "countries", CountryOf, text => $"'{text}' isn't in countries.csv.{facts.CountryHints.For(text)}");
        var edition = Known<int>("edition", "editions", EditionOf, text => $"The edition '{text}' isn't in editions.csv.");
        var by = reader.Required(m, "by", What);
        if (by is not null && Approval.Plain(by) is "")
        {
            Error("by", "'by' is blank; an approval needs a name.");
        }

        var on = reader.Required(m, "on", What) is { } day ? Cells.Date(day) : null;
        if (on is null && m["on"] is YamlText { Text.Length: > 0 } written)
        {
            Error("on", $"'{written.Text}' isn't a date like 2018-06-28.");
        }

        var tier = Tiers.OfCode(m.TextOf("placement"));
        if (tier is null && m["placement"] is not null)
        {
            Error("placement", $"'{m.TextOf("placement")}' isn't a tier. Allowed: {string.Join(", ", Tiers.Codes)}.");
        }

        var hashes = ReadHashes();
        return country is { } code && edition is { } year && by is not null && on is { } date
            ? new Approval(code, year, by, date, tier, hashes, m.TextOf("note"), m.TextOf("reason"), place)
            : null;
    }

    private CountryCode? CountryOf(string text) => new CountryCode(text) is var code && facts.Countries.ContainsKey(code) ? code : null;

    private int? EditionOf(string text) => Cells.Number(text) is { } year && facts.Editions.ContainsKey(year) ? year : null;

    // What a table has; where the table itself is broken, its own problem is enough.
    private T? Known<T>(string key, string table, Func<string, T?> find, Func<string, string> message)
        where T : struct
    {
        if (reader.Required(m, key, What) is not { } text)
        {
            return null;
        }

        var found = find(text);
        if (found is null && !sources.MayHave(table, text))
        {
            Error(key, message(text));
        }

        return found;
    }

    private Dictionary<ApprovalScope, string> ReadHashes()
    {
        var hashes = new Dictionary<ApprovalScope, string>();
        foreach (var scope in Enum.GetValues<ApprovalScope>())
        {
            var key = HashKey(Cells.Text(scope));
            if (m[key] is not null)
            {
                hashes[scope] = m.TextOf(key);
                if (!Hash().IsMatch(hashes[scope]))
                {
                    const string Form = "64 digits from 0 to 9 and a to f. Only 'reportkit approve' knows the right one.";
                    Error(key, $"'{SchemaChecker.Cut(hashes[scope])}' isn't a hash: {Form}");
                }
            }
        }

        if (hashes.Count == 0)
        {
            var keys = string.Join(", ", Hashes);
            reader.Problems.Error(
                ProblemCodes.ApprovalKey, $"The approval says nothing of what was approved. It needs one of {keys}.", m.Place);
        }

        return hashes;
    }

    private void Error(string key, string message) => reader.Problems.Error(ProblemCodes.ApprovalValue, message, m[key]!.Place);

    private static string HashKey(string scope) => $"{scope}-hash";

    private static bool IsSame(Approval a, Approval b) =>
        a.Country == b.Country && a.Edition == b.Edition && a.IsBy(b.By) && a.Hashes.Any(h => b.IsOf(h.Key, h.Value));

    [GeneratedRegex(@"^[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
