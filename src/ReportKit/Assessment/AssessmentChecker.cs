namespace ReportKit.Assessment;

/// <summary>Checks what analysts found and narratives say against the law, the placements and the numbers.</summary>
internal static class AssessmentChecker
{
    /// <summary>Findings, assignments and claims that can't stand.</summary>
    public static void Check(FactTable facts, LawBook law, SourceSet sources, ProblemList problems)
    {
        foreach (var narrative in facts.Narratives)
        {
            FindingChecker.Check(narrative, facts.Editions[narrative.Edition], law, problems);
        }

        if (!law.IsWhole)
        {
            return;
        }

        // An assignment can be judged only on findings that are sound, and on a placement that no text contradicts: one cause, one message.
        var errors = new CountryErrors(sources, problems.ToSorted());
        StatedNumberChecker.Check(facts, problems);
        var assessor = new TierAssessor(facts, law);
        var (tiers, protocol) = (new TierClaimChecker(facts), new ProtocolClaimChecker(facts));
        foreach (var narrative in facts.Narratives.Where(n => facts.IsWhole(n.Country)))
        {
            var assessment = law.RulesOf(facts.Editions[narrative.Edition]) is null
                ? null
                : assessor.Assess(narrative.Country, narrative.Edition);
            var isContradicted = tiers.Check(narrative, assessment, problems);
            protocol.Check(narrative, problems);
            if (errors.IsSound(narrative.Country) && !isContradicted
                && assessment is not null && narrative.Assessment is { Unconfirmed.Count: 0 })
            {
                AssignmentChecker.Check(assessment, problems);
            }
        }
    }
}
