using ReportKit.Diagnostics;

namespace ReportKit.Assessment;

/// <summary>Checks an assigned tier against what the law permits on the findings.</summary>
public static class AssignmentChecker
{
    /// <summary>An assignment outside the law without a recorded reason, and a change that the law wants explained.</summary>
    public static void Check(TierAssessment assessment, ProblemList problems)
    {
        if (!assessment.HasFindings || assessment.Assigned is not { } assigned)
        {
            return;
        }

        if (!assessment.IsAssignedPermitted && assigned.OverrideReason.Length == 0)
        {
            problems.Error(
                ProblemCodes.TierOutsideLaw,
                $"{assessment.Country} {assessment.Edition.Year}: {assigned.By} assigned {Outcomes.Name(TierAssessor.OutcomeOf(assigned.Tier))}, but on these findings the law permits {string.Join(", ", assessment.Decision.Permitted.Select(Outcomes.Name))}. Correct a finding, or record why in assigned: override; it is then printed.",
                assigned.Place);
        }

        if (assessment.Rules.HasExplanationOfChange
            && assessment.History?.Change is PlacementChange.Upgraded or PlacementChange.Downgraded
            && assessment.Changes.Count == 0
            && assessment.Indicators.All(i => i.Evidence.Count == 0))
        {
            problems.Error(ProblemCodes.UnexplainedChange, $"{assessment.Country} {assessment.Edition.Year}: the placement changed, and no fact explains it, which 22 USC 7107(b)(1)(H) demands.", assigned.Place);
        }
    }
}
