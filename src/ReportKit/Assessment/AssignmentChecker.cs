namespace ReportKit.Assessment;

/// <summary>Checks an assigned tier against what the law permits on the findings.</summary>
internal static class AssignmentChecker
{
    /// <summary>An assignment that isn't the placement, a waiver that nothing called for, an assignment outside the law without a recorded
    /// reason, and a change that the law wants explained.</summary>
    public static void Check(TierAssessment assessment, ProblemList problems)
    {
        if (IsOfAnotherTier(assessment, problems) || HasIdleWaiver(assessment, problems))
        {
            return;
        }

        if (!assessment.HasFindings || assessment.Assigned is not { } assigned)
        {
            return;
        }

        if (!assessment.IsAssignedPermitted && assigned.OverrideReason.Length == 0)
        {
            problems.Error(
                ProblemCodes.TierOutsideLaw,
                $"{assessment.Country} {assessment.Edition.Year}: {assigned.By} assigned {Tiers.Name(assigned.Tier)}, but on these "
                    + $"findings the law permits {string.Join(", ", assessment.Decision.Permitted.Select(Tiers.Name))}. Correct a "
                    + "finding, or record why in assigned: override; it is then printed.",
                assigned.Place);
        }

        if (assessment.Rules.HasExplanationOfChange
            && assessment.History?.Change is PlacementChange.Upgraded or PlacementChange.Downgraded
            && assessment.Changes.Count == 0
            && assessment.Indicators.All(i => i.Evidence.Count == 0))
        {
            problems.Error(
                ProblemCodes.UnexplainedChange,
                $"{assessment.Country} {assessment.Edition.Year}: the placement changed, and no fact explains it, as 22 USC 7107(b)(1)(H) "
                    + "requires.",
                assigned.Place);
        }
    }

    // A page has one tier: that of tiers.csv.
    private static bool IsOfAnotherTier(TierAssessment assessment, ProblemList problems)
    {
        if (assessment.Assigned is not { } assigned || assessment.History?.Placement is not { } placement
            || assigned.Tier == placement.Tier)
        {
            return false;
        }

        problems.Error(
            ProblemCodes.BadAssignedTier,
            $"assigned says {Name(assigned.Tier)}, but {assessment.Country} is placed on {Name(placement.Tier)} in the "
                + $"{assessment.Edition.Year} edition (tiers.csv, line {placement.Place.Line}), and that is what its page shows. Correct "
                + "one of the two, or leave 'assigned' out.",
            assigned.Place);
        return true;
    }

    // A waiver puts off a move to Tier 3, which only years on the watch list bring about.
    private static bool HasIdleWaiver(TierAssessment assessment, ProblemList problems)
    {
        if (assessment is not { Waiver: { } waiver, Assigned: { } assigned, Rules.HasAutomaticDowngrade: true })
        {
            return false;
        }

        var message = assigned.Tier != Tier.TwoWatchList
            ? $"A waiver keeps a country on the Tier 2 Watch List, but {assessment.Country} is on {Name(assigned.Tier)} in the "
                + $"{assessment.Edition.Year} edition."
            : assessment.Run.AtLeast(assessment.Rules.ListYears) == Answer.No
                ? $"A waiver is needed only after {Counted.Of(assessment.Rules.ListYears, "edition")} in a row on the Tier 2 Watch List, "
                    + $"and {assessment.Country} had {Counted.Number(assessment.Run.Most)} before the {assessment.Edition.Year} edition."
                : "";
        if (message.Length > 0)
        {
            problems.Error(ProblemCodes.BadWaiver, $"{message} Remove the waiver, or correct the placements.", waiver.Place);
        }

        return message.Length > 0;
    }

    private static string Name(Tier tier) => Tiers.Name(tier);
}
