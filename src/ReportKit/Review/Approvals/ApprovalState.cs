namespace ReportKit.Review;

/// <summary>Whether a country's report, as it is now, is approved.</summary>
/// <param name="Scopes">The parts that the project asks for, each with who approved it as it is now.</param>
internal sealed record ApprovalState(IReadOnlyList<ScopeState> Scopes)
{
    /// <summary>Approved where every part is; stale where a part was approved and has changed since; else unapproved.</summary>
    public ApprovalStatus Status =>
        Scopes.All(s => s.IsApproved) ? ApprovalStatus.Approved
        : Scopes.Any(s => s.Expired is not null) ? ApprovalStatus.Stale
        : ApprovalStatus.Unapproved;
}

/// <summary>One part of a report and its approvals.</summary>
/// <param name="Scope">The part.</param>
/// <param name="Approvals">Those of exactly what it is now, one a person, the earliest first.</param>
/// <param name="Needed">How many people must approve it.</param>
/// <param name="Expired">Where nobody approved it as it is: the last approval of what it was before.</param>
internal sealed record ScopeState(ApprovalScope Scope, IReadOnlyList<Approval> Approvals, int Needed, Approval? Expired)
{
    public bool IsApproved => Approvals.Count >= Needed;
}

/// <summary>How far a report is approved.</summary>
internal enum ApprovalStatus
{
    /// <summary>Nobody has approved it, or not enough people.</summary>
    Unapproved,

    /// <summary>It was approved and has changed since.</summary>
    Stale,

    /// <summary>As many people as needed approved it as it is.</summary>
    Approved,
}
