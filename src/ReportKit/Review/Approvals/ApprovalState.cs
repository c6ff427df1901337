namespace ReportKit.Review;

/// <summary>Whether a country's report, as it is now, is approved.</summary>
/// <param name="Country">The country.</param>
/// <param name="Edition">The edition's year.</param>
/// <param name="Scopes">The parts that the project asks for, each with who approved it as it is now.</param>
public sealed record ApprovalState(CountryCode Country, int Edition, IReadOnlyList<ScopeState> Scopes)
{
    /// <summary>Approved where every part is; stale where a part was approved and has changed since; else unapproved.</summary>
    public ApprovalStatus Status =>
        Scopes.All(s => s.IsApproved) ? ApprovalStatus.Approved
        : Scopes.Any(s => s.Expired is not null) ? ApprovalStatus.Stale
        : ApprovalStatus.Unapproved;
}

/// <summary>One part of a report and its approvals.</summary>
/// <param name="Scope">The part.</param>
/// <param name="Hash">What it is now.</param>
/// <param name="Approvals">Those of exactly this, one a person, the earliest first.</param>
/// <param name="Needed">How many people must approve it.</param>
/// <param name="Expired">Where nobody approved it as it is: the last approval of what it was before; the part has changed since that day.</param>
public sealed record ScopeState(ApprovalScope Scope, string Hash, IReadOnlyList<Approval> Approvals, int Needed, Approval? Expired)
{
    /// <summary>Whether as many people as needed approved it as it is now.</summary>
    public bool IsApproved => Approvals.Count >= Needed;

    /// <summary>How many people are still missing.</summary>
    public int Missing => Math.Max(0, Needed - Approvals.Count);
}

/// <summary>How far a report is approved.</summary>
public enum ApprovalStatus
{
    /// <summary>Nobody has approved it, or not enough people.</summary>
    Unapproved,

    /// <summary>It was approved and has changed since.</summary>
    Stale,

    /// <summary>As many people as needed approved it as it is.</summary>
    Approved,
}
