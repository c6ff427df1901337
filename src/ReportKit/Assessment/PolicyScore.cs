namespace ReportKit.Assessment;

/// <summary>A score beside the tier for those who compare countries: prosecution, protection and prevention, 1 to 5 each.</summary>
/// <remarks>In the manner of the 3P index (Cho, Dreher, Neumayer), but computed from findings by the key in docs/score.md.
/// It abstains where facts are silent, and has no part in the tier.</remarks>
/// <param name="Prosecution">1 to 5; null where it abstains.</param>
/// <param name="Protection">1 to 5; null where it abstains.</param>
/// <param name="Prevention">1 to 5; null where it abstains.</param>
internal sealed record PolicyScore(int? Prosecution, int? Protection, int? Prevention)
{
    private static readonly string[] ProsecutionCriteria =
        ["IND.PROSECUTE", "MS1", "MS2", "MS3", "IND.OFFICIALS", "IND.COOPERATE", "IND.EXTRADITE"];
    private static readonly string[] ProtectionCriteria = ["IND.PROTECT"];
    private static readonly string[] PreventionCriteria =
        ["IND.PREVENT", "IND.DEMAND", "IND.SELF_ASSESS", "IND.PARTNERSHIP", "IND.MONITOR_MIGRATION"];

    /// <summary>The sum, 3 to 15; null where any part abstains.</summary>
    public int? Sum => Prosecution + Protection + Prevention;

    /// <summary>The score on an assessment's findings.</summary>
    public static PolicyScore Of(TierAssessment assessment)
    {
        var findings = assessment.Standards.Concat(assessment.Indicators)
            .ToDictionary(c => c.Criterion.Code, c => c.Finding, StringComparer.Ordinal);
        return new PolicyScore(
            Pillar(ProsecutionCriteria, findings), Pillar(ProtectionCriteria, findings), Pillar(PreventionCriteria, findings));
    }

    // Met 2, partly 1, not met or presumed 0; the share of what could be had, on the scale 1 to 5. The first criterion of a
    // pillar must be known: without it the rest says too little.
    private static int? Pillar(string[] criteria, Dictionary<string, Finding> findings)
    {
        var points = criteria.Select(c => findings.TryGetValue(c, out var finding) ? Points(finding) : null).ToList();
        if (points[0] is null)
        {
            return null;
        }

        var known = points.OfType<int>().ToList();
        return 1 + (int)Math.Ceiling((4m * known.Sum() / (2 * known.Count)) - 0.5m);
    }

    private static int? Points(Finding finding) => finding switch
    {
        Finding.Met => 2,
        Finding.Partly => 1,
        Finding.NotMet or Finding.Presumed => 0,
        _ => null,
    };
}
