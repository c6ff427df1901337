using ReportKit.Facts;

namespace ReportKit.Tests.Assessment;

/// <summary>How the <c>assessment</c> of a narrative is read, and what is said of one that can't be.</summary>
public sealed class AssessmentReaderTests : IDisposable
{
    private const string File = "data/narratives/XAA-2018.yml";

    private readonly AssessmentFolder folder = new();

    [Fact]
    public void An_assessment_has_findings_an_assigned_tier_and_a_waiver_each_with_its_facts()
    {
        var analyst = Read("""
              findings:
                - of: MS4
                  finding: not-met
                  evidence: [LAW-01, PROS-01]
                  reason: "The courts convicted few."
                - of: significant-efforts
                  finding: unknown
              assigned:
                tier: 2WL
                by: Department of Examples
                on: 2018-06-28
                override: "A reason."
              waiver:
                written-plan: [LAW-01]
                would-be-significant: [LAW-01]
                sufficient-resources: [PROS-01]
            """);

        Assert.Equal(["MS4", "significant-efforts"], analyst.Findings.Select(f => f.Of));
        Assert.Equal(["XAA-2018-LAW-01", "XAA-2018-PROS-01"], analyst.On("MS4")!.Evidence.Select(f => f.Id));
        Assert.Equal((Finding.NotMet, "The courts convicted few."), (analyst.On("MS4")!.Finding, analyst.On("MS4")!.Reason));
        Assert.Null(analyst.On("MS1"));
        Assert.Equal((Tier.TwoWatchList, "Department of Examples", new DateOnly(2018, 6, 28), "A reason."), (analyst.Assigned!.Tier, analyst.Assigned.By, analyst.Assigned.On!.Value, analyst.Assigned.OverrideReason));
        Assert.Equal("PROS-01", Assert.IsType<FigureFact>(Assert.Single(analyst.Waiver!.SufficientResources)).ShortId);
    }

    [Fact]
    public void A_narrative_without_an_assessment_has_none() =>
        Assert.Null(Assert.Single(new DataFolder().Validate().GetValueOrThrow().Narratives).Assessment);

    [Fact]
    public void The_same_subject_has_one_finding() =>
        Assert.Equal(
            $"{File}(23,7): error RK1401: MS4 has a finding already. Keep one.",
            folder.Problem($"{AssessmentFolder.Sound}\n    - of: MS4\n      finding: unknown"));

    [Fact]
    public void Evidence_of_another_country_or_an_unknown_id_is_refused_with_a_near_one() =>
        Assert.Equal(
            [
                $"{File}(22,18): error RK1305: No fact of this country and edition has the id 'LAW-02'; evidence of another country or edition can't show a finding here. Did you mean 'LAW-01'?",
                $"{File}(22,26): error RK1305: No fact of this country and edition has the id 'XAB-2018-LAW-01'; evidence of another country or edition can't show a finding here.",
            ],
            folder.Problems("""
                  findings:
                    - of: MS4
                      finding: not-met
                      evidence: [LAW-02, XAB-2018-LAW-01, LAW-01]
                """));

    [Fact]
    public void A_finding_is_one_of_the_list_and_brings_a_near_one() =>
        Assert.Equal(
            $"{File}(21,16): error RK1302: 'not met' isn't a finding. Allowed: not-addressed, unknown, met, partly, not-met, presumed, yes, no. Did you mean 'not-met'?",
            folder.Problem("""
                  findings:
                    - of: MS4
                      finding: not met
                      evidence: [LAW-01]
                """));

    [Theory]
    [InlineData("  findings:\n    - of: MS4\n      evidence: [LAW-01]", "(20,7): error RK1301: A finding needs the key 'finding'.")]
    [InlineData("  findings:\n    - finding: met\n      evidence: [LAW-01]", "(20,7): error RK1301: A finding needs the key 'of'.")]
    [InlineData("  findings:\n    - of: MS4\n      finding: unknown\n      proof: [LAW-01]", "(22,7): error RK1301: 'proof' isn't a key of a finding. Known: of, finding, evidence, reason, confirmed.")]
    [InlineData("  findings: none", "(19,13): error RK1302: This must be a list of findings: each item on a line of its own that begins with '- '.")]
    [InlineData("  - findings", "(19,3): error RK1302: An assessment must be a mapping with the keys findings, assigned, waiver.")]
    [InlineData("  finding:\n    - of: MS4", "(19,3): error RK1301: 'finding' isn't a key of an assessment. Known: findings, assigned, waiver. Did you mean 'findings'?")]
    public void What_has_another_shape_is_told_which_it_needs(string assessment, string problem) =>
        Assert.Equal(File + problem, folder.Problem(assessment));

    [Theory]
    [InlineData("    - { tier: 2, by: X }\n    - { tier: 3, by: Y }", "(25,7): error RK1404: Two tiers are assigned. A country has one; keep the one that was decided.")]
    [InlineData("    tier: 4\n    by: X", "(24,11): error RK1404: '4' isn't a tier. Allowed: 1, 2, 2WL, 3, SC.")]
    [InlineData("    tier: 2\n    by: X\n    on: 28 June 2018", "(26,9): error RK1404: '28 June 2018' isn't a date like 2018-06-28.")]
    [InlineData("    tier: 2", "(24,5): error RK1301: An assigned tier needs the key 'by'.")]
    [InlineData("    by: X", "(24,5): error RK1301: An assigned tier needs the key 'tier'.")]
    public void An_assigned_tier_is_one_with_who_assigned_it(string assigned, string problem) =>
        Assert.Equal(File + problem, folder.Problem($"{AssessmentFolder.Sound}\n  assigned:\n{assigned}"));

    [Theory]
    [InlineData("    written-plan: [LAW-01]\n    would-be-significant: [LAW-01]", "(24,5)", "sufficient-resources")]
    [InlineData("    written-plan: []\n    would-be-significant: [LAW-01]\n    sufficient-resources: [LAW-01]", "(24,19)", "written-plan")]
    public void A_waiver_has_all_three_elements_each_with_facts(string waiver, string place, string element) =>
        Assert.Equal(
            $"{File}{place}: error RK1403: The waiver lacks its element '{element}', or facts for it. The law asks for all three: written-plan, would-be-significant, sufficient-resources.",
            folder.Problem($"{AssessmentFolder.Sound}\n  waiver:\n{waiver}"));

    [Fact]
    public void An_unknown_fact_of_a_waiver_is_told_once() =>
        Assert.Single(
            folder.Problems($"{AssessmentFolder.Sound}\n  waiver:\n    written-plan: [LAW-01, LAW-09]\n    would-be-significant: [LAW-01]\n    sufficient-resources: [LAW-01]"),
            p => p.Contains("'LAW-09'", StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();

    private AnalystAssessment Read(string assessment) =>
        Assert.Single(folder.Assess(assessment).Data.Validate().GetValueOrThrow().Narratives).Assessment!;
}
