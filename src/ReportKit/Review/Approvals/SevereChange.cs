namespace ReportKit.Review;

/// <summary>A change that nobody may approve without saying why: <c>Tier 3 was Tier 2 Watch List in 2009</c>.</summary>
internal sealed record SevereChange(ApprovalScope Scope, string What)
{
    /// <summary>The changes of the tier: against the last edition that places the country, and against the last approval on file.</summary>
    public static IReadOnlyList<SevereChange> OfTier(CountryContent content, ApprovalBook book, Func<Tier, string> name)
    {
        if (content.Assessment.Assigned is not { } assigned)
        {
            return [];
        }

        var changes = new List<SevereChange>();
        var before = content.Assessment.History?.All.LastOrDefault(p => p.Edition < content.Edition);
        if (before is not null && before.Tier != assigned.Tier)
        {
            Add($"{name(before.Tier)} in the edition {before.Edition}");
        }

        if (book.Of(content.Country, content.Edition).LastOrDefault(a => a.Tier is not null) is { } last && last.Tier != assigned.Tier)
        {
            Add($"{name(last.Tier!.Value)} when {last.By} approved it on {Approval.Day(last.On)}");
        }

        return changes;

        void Add(string then) => changes.Add(new SevereChange(ApprovalScope.Tier, $"{name(assigned.Tier)} was {then}"));
    }
}
