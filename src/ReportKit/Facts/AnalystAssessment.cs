namespace ReportKit.Facts;

/// <summary>What the analyst found on a country in one edition. The kit applies the law to it; it never decides for her.</summary>
/// <param name="Findings">On standards, indicators and questions of the decision, each once.</param>
/// <param name="Assigned">The tier that was assigned, where the narrative says so; else the published placement counts.</param>
/// <param name="Waiver">The waiver's elements, where one is claimed.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record AnalystAssessment(
    IReadOnlyList<AnalystFinding> Findings,
    AssignedTier? Assigned,
    WaiverClaim? Waiver,
    FilePlace Place)
{
    /// <summary>Findings that were carried forward from an earlier edition and that nobody has confirmed: nothing rests on them.</summary>
    public IReadOnlyList<AnalystFinding> Unconfirmed { get; init; } = [];

    /// <summary>The finding on a standard, an indicator or a question; null where there is none.</summary>
    public AnalystFinding? On(string of) => Findings.FirstOrDefault(f => f.Of == of);
}

/// <summary>One finding, with the facts under it.</summary>
/// <param name="Of">MS1 to MS4, an indicator (<c>IND.PROTECT</c>), or a question (<c>significant-efforts</c>).</param>
/// <param name="Finding">What was found.</param>
/// <param name="Evidence">The facts that show it.</param>
/// <param name="Reason">Why they show it, in the analyst's words.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record AnalystFinding(string Of, Finding Finding, IReadOnlyList<Fact> Evidence, string Reason, FilePlace Place)
{
    /// <summary>Whether every fact that was named as evidence is there; one that isn't has been reported.</summary>
    internal bool IsEvidenceWhole { get; init; } = true;

    /// <summary>False where it was carried forward and nobody has confirmed it.</summary>
    public bool IsConfirmed { get; init; } = true;
}
