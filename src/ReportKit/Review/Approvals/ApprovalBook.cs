namespace ReportKit.Review;

/// <summary>Every approval on file, with what the project asks for.</summary>
/// <remarks>An approval is of a content, not of a day: where a report becomes again what was approved, it is approved again.</remarks>
internal sealed class ApprovalBook
{
    private readonly ILookup<(CountryCode, int), Approval> approvals;
    private readonly ILookup<(CountryCode, int), InputFile> files;
    private readonly InputFile? rulesFile;

    public ApprovalBook(
        SignOffRules rules, IEnumerable<Approval> approvals, IEnumerable<InputFile>? inputs = null, InputFile? rulesFile = null)
    {
        Rules = rules;
        this.rulesFile = rulesFile;
        All =
        [
            .. approvals.OrderBy(a => a.Country.Value, StringComparer.Ordinal).ThenBy(a => a.Edition).ThenBy(a => a.On)
                .ThenBy(a => a.FileName, StringComparer.Ordinal),
        ];
        this.approvals = All.ToLookup(a => (a.Country, a.Edition));
        var byPath = (inputs ?? []).ToDictionary(i => i.Path, StringComparer.Ordinal);

        // One that isn't on file yet has no place.
        files = All.Where(a => a.Place.File is not null && byPath.ContainsKey(a.Place.File))
            .ToLookup(a => (a.Country, a.Edition), a => byPath[a.Place.File]);
    }

    /// <summary>What the project asks for.</summary>
    public SignOffRules Rules { get; }

    /// <summary>Ordered by country, edition, then day.</summary>
    public IReadOnlyList<Approval> All { get; }

    /// <summary>Reads what the data folder has of approvals. That one is of what is no longer there isn't wrong.</summary>
    public static ApprovalBook Read(SourceSet sources, FactTable facts, ProblemList problems)
    {
        var rules = SignOffReader.Read(sources, facts, problems);
        var approvals = ApprovalReader.ReadAll(sources, facts, problems);
        return new ApprovalBook(rules, approvals, sources.Approvals.Select(a => a.Input), sources.SignOff?.Input);
    }

    /// <summary>The same with one more.</summary>
    public ApprovalBook With(Approval approval) => new(Rules, All.Append(approval));

    /// <summary>A country's approvals in an edition, the earliest first.</summary>
    public IReadOnlyList<Approval> Of(CountryCode country, int edition) => [.. approvals[(country, edition)]];

    /// <summary>Whether a country's report is approved as it is now.</summary>
    public ApprovalState StateOf(CountryCode country, int edition, ReviewDigests now) =>
        new([.. Rules.Scopes.Select(scope => StateOf(scope, now[scope], Of(country, edition)))]);

    /// <summary>Whether a report's pages say that it is a draft: its edition asks for the mark, and it isn't approved as it is
    /// now.</summary>
    /// <param name="content">The report without the mark, so that the mark doesn't change what was approved.</param>
    internal bool IsDraft(CountryContent content) => Rules.DraftMark.Contains(content.Edition)
        && StateOf(content.Country, content.Edition, ReviewDigests.Of(content)).Status != ApprovalStatus.Approved;

    /// <summary>The files that decide whether pages of an edition are drafts; none where the edition asks for no mark.</summary>
    public IEnumerable<InputFile> InputsOf(int edition, IEnumerable<CountryCode> countries) =>
        !Rules.DraftMark.Contains(edition) ? []
        : countries.SelectMany(c => files[(c, edition)]).Concat(rulesFile is null ? [] : [rulesFile]);

    private ScopeState StateOf(ApprovalScope scope, string hash, IReadOnlyList<Approval> all)
    {
        var current = new List<Approval>();
        foreach (var approval in all.Where(a => a.IsOf(scope, hash)))
        {
            if (!current.Any(a => a.IsBy(approval.By)))
            {
                current.Add(approval);
            }
        }

        // Once somebody has read it anew, it waits for others and isn't stale.
        var expired = current.Count > 0 ? null : all.LastOrDefault(a => a.Hashes.ContainsKey(scope));
        return new ScopeState(scope, current, Rules.PeopleNeeded, expired);
    }
}
