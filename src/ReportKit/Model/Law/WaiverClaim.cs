namespace ReportKit;

/// <summary>The three elements without which there is no waiver (22 USC 7107(b)(2)(D)(ii)), each with its facts.</summary>
/// <param name="WrittenPlan">The country has a written plan.</param>
/// <param name="WouldBeSignificant">The plan, carried out, would be significant efforts.</param>
/// <param name="SufficientResources">Sufficient resources are devoted to it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record WaiverClaim(
    IReadOnlyList<Fact> WrittenPlan,
    IReadOnlyList<Fact> WouldBeSignificant,
    IReadOnlyList<Fact> SufficientResources,
    FilePlace Place);
