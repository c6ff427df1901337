namespace ReportKit.Review;

/// <summary>That somebody read parts of a country's report and approves them as they were.</summary>
/// <remarks>The tier is the one of that time, null where none was known. What was read is a hash of <see cref="ReviewDigests"/> for each
/// part. The note is what the approver wants to be known, the reason why a severe change is right; both may be empty.</remarks>
internal sealed record Approval(
    CountryCode Country,
    int Edition,
    string By,
    DateOnly On,
    Tier? Tier,
    IReadOnlyDictionary<ApprovalScope, string> Hashes,
    string Note,
    string Reason,
    FilePlace Place)
{
    /// <summary>The name of its file, which its content gives: <c>PRK-2010-3f2a9c1b.yml</c>. Two approvals never share one, and an
    /// approval that was edited no longer fits its own.</summary>
    public string FileName
    {
        get
        {
            var tier = Tier is { } known ? Cells.Text(known) : "";
            var year = $"{Edition}";
            string[] parts = [Country.Value, year, By, Day(On), tier, .. Scopes.Select(s => $"{s} {Hashes[s]}"), Note, Reason];
            return $"{Country}-{year}-{ContentHash.Of(string.Join('\n', parts))[..8]}.yml";
        }
    }

    /// <summary>The parts approved, in the order of <see cref="ApprovalScope"/>.</summary>
    public IEnumerable<ApprovalScope> Scopes => Hashes.Keys.Order();

    /// <summary>Whether it is of exactly this content of a part.</summary>
    public bool IsOf(ApprovalScope scope, string hash) => Hashes.TryGetValue(scope, out var read) && read == hash;

    /// <summary>Whether somebody is this approver, however she writes capitals and spaces.</summary>
    public bool IsBy(string name) => Plain(name).Equals(Plain(By), StringComparison.OrdinalIgnoreCase);

    /// <summary>A name with single spaces between its words.</summary>
    public static string Plain(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A day as the file has it: <c>2018-06-28</c>.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
