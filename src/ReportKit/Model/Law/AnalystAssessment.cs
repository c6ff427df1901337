namespace ReportKit;

/// <summary>What the analyst found on a country in one edition. The kit applies the law to it; it never decides for her.</summary>
/// <param name="Findings">On standards, indicators and questions of the decision, each once.</param>
/// <param name="Assigned">The tier that was assigned, where the narrative says so; else the published placement counts.</param>
/// <param name="Waiver">The waiver's elements, where one is claimed.</param>
/// <param name="Place">Where it stands.</param>
public sealed record AnalystAssessment(
    IReadOnlyList<AnalystFinding> Findings,
    AssignedTier? Assigned,
    WaiverClaim? Waiver,
    FilePlace Place)
{
    /// <summary>The finding on a standard, an indicator or a question; null where there is none.</summary>
    public AnalystFinding? On(string of) => Findings.FirstOrDefault(f => f.Of == of);
}

/// <summary>One finding, with the facts under it.</summary>
/// <param name="Of">MS1 to MS4, an indicator (<c>IND.PROTECT</c>), or a question (<c>significant-efforts</c>).</param>
/// <param name="Finding">What was found.</param>
/// <param name="Evidence">The facts that show it.</param>
/// <param name="Reason">Why they show it, in the analyst's words.</param>
/// <param name="Place">Where it stands.</param>
public sealed record AnalystFinding(string Of, Finding Finding, IReadOnlyList<Fact> Evidence, string Reason, FilePlace Place)
{
    /// <summary>Whether every fact that was named as evidence is there; one that isn't has been reported.</summary>
    internal bool IsEvidenceWhole { get; init; } = true;
}

/// <summary>What was found.</summary>
public enum Finding
{
    /// <summary>The narrative doesn't address it. Never read as not met.</summary>
    NotAddressed,

    /// <summary>There are facts on it, and they don't settle it.</summary>
    Unknown,

    /// <summary>The facts show that it is met.</summary>
    Met,

    /// <summary>The facts show that it is met in part; in the decision that is not met.</summary>
    Partly,

    /// <summary>The facts show that it isn't met.</summary>
    NotMet,

    /// <summary>The statute presumes that it isn't met, for want of data.</summary>
    Presumed,

    /// <summary>Yes, to a question of the decision.</summary>
    Yes,

    /// <summary>No, to a question of the decision.</summary>
    No,
}

/// <summary>A tier that somebody assigned.</summary>
/// <param name="Tier">Which.</param>
/// <param name="By">Who.</param>
/// <param name="On">When.</param>
/// <param name="OverrideReason">Why it lies outside what the law permits on these findings; empty where it doesn't. It is printed.</param>
/// <param name="Place">Where it stands.</param>
public sealed record AssignedTier(Tier Tier, string By, DateOnly? On, string OverrideReason, FilePlace Place);

/// <summary>The three elements without which there is no waiver (22 USC 7107(b)(2)(D)(ii)), each with its facts.</summary>
/// <param name="WrittenPlan">The country has a written plan.</param>
/// <param name="WouldBeSignificant">The plan, carried out, would be significant efforts.</param>
/// <param name="SufficientResources">Sufficient resources are devoted to it.</param>
/// <param name="Place">Where it stands.</param>
public sealed record WaiverClaim(
    IReadOnlyList<Fact> WrittenPlan,
    IReadOnlyList<Fact> WouldBeSignificant,
    IReadOnlyList<Fact> SufficientResources,
    FilePlace Place);
