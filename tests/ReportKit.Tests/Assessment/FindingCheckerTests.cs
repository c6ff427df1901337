namespace ReportKit.Tests.Assessment;

/// <summary>Findings that the law of their edition doesn't bear, through the pipeline.</summary>
public class FindingCheckerTests
{
    private const string File = "data/narratives/XAA-2018.yml";

    [Fact]
    public void A_finding_with_its_fact_is_sound() =>
        Assert.Empty(Problems(2018, AssessmentFolder.Sound));

    [Theory]
    [InlineData("MS4", "met")]
    [InlineData("MS4", "partly")]
    [InlineData("IND.PROTECT", "not-met")]
    [InlineData("IND.PROSECUTE", "presumed")]
    [InlineData("significant-efforts", "yes")]
    public void A_finding_needs_evidence(string of, string finding) =>
        Assert.Equal(
            [$"{File}(20,7): error RK1402: The finding '{finding}' on {of} has no evidence. Name the facts that show it, or write unknown."],
            Problems(2018, Finding(of, finding, evidence: "")));

    [Theory]
    [InlineData("MS4", "unknown")]
    [InlineData("MS4", "not-addressed")]
    [InlineData("no-increasing-efforts", "unknown")]
    public void What_isnt_known_needs_none(string of, string finding) =>
        Assert.Empty(Problems(2018, Finding(of, finding, evidence: "")));

    [Fact]
    public void Evidence_is_of_the_reporting_period() =>
        Assert.Equal(
            [$"{File}(20,7): error RK1402: XAA-2018-OLD-01 is of 2008, outside the reporting period 2017-04-01 to 2018-03-31; it can't show a finding of the 2018 edition."],
            Problems(2018, Finding("MS4", "met", "LAW-01, OLD-01")));

    [Fact]
    public void An_earlier_figure_is_evidence_only_beside_the_one_that_it_is_compared_with()
    {
        using var folder = new AssessmentFolder();
        folder.Data.AddFigure(id: "PROS-01-P", period: "2016", value: "9");

        Assert.Empty(folder.Problems(Finding("IND.PROSECUTE", "met", "PROS-01, PROS-01-P")));
        Assert.Equal(
            $"{File}(20,7): error RK1402: XAA-2018-PROS-01-P is of 2016, outside the reporting period 2017-04-01 to 2018-03-31; it can't show a finding of the 2018 edition.",
            folder.Problem(Finding("IND.PROSECUTE", "met", "LAW-01, PROS-01-P")));
    }

    [Theory]
    [InlineData(2010, "IND.PARTNERSHIP", 2013)]
    [InlineData(2008, "IND.DEMAND", 2009)]
    [InlineData(2003, "IND.SELF_ASSESS", 2004)]
    public void An_indicator_must_have_been_law(int edition, string code, int since) =>
        Assert.Equal(
            [$"data/narratives/XAA-{edition}.yml(20,7): error RK1401: {code} became law for the {since} edition; the law of {edition} didn't have it."],
            Problems(edition, Finding(code, "met")));

    [Theory]
    [InlineData("IND.PROTEKT", " Did you mean 'IND.PROTECT'?")]
    [InlineData("MS5", " Did you mean 'MS1' or 'MS2' or 'MS3'?")]
    [InlineData("signifcant-efforts", " Did you mean 'significant-efforts'?")]
    [InlineData("policy-or-pattern", "")]
    public void An_unknown_subject_brings_what_is_known_and_a_near_one(string of, string hint)
    {
        var problem = Assert.Single(Problems(2018, Finding(of, "yes")));

        Assert.StartsWith($"{File}(20,7): error RK1401: '{of}' is neither a standard, nor an indicator of the 2018 law, nor a question of it. Known: IND.COOPERATE, ", problem, StringComparison.Ordinal);
        Assert.EndsWith($", listed-after-tier-3.{hint}", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MS1", "yes", "met, partly, not-met, unknown, not-addressed, presumed")]
    [InlineData("IND.PROTECT", "no", "met, partly, not-met, unknown, not-addressed, presumed")]
    [InlineData("significant-efforts", "met", "yes, no, unknown")]
    [InlineData("significant-efforts", "not-addressed", "yes, no, unknown")]
    public void A_standard_is_met_or_not_and_a_question_is_answered_with_yes_or_no(string of, string finding, string allowed) =>
        Assert.Equal(
            [$"{File}(20,7): error RK1401: '{finding}' can't be the finding on {of}. Allowed: {allowed}."],
            Problems(2018, Finding(of, finding)));

    [Theory]
    [InlineData(2018, "IND.PROTECT")]
    [InlineData(2018, "MS4")]
    [InlineData(2003, "IND.PROSECUTE")]
    public void Nothing_is_presumed_but_what_the_statute_presumes(int edition, string of) =>
        Assert.Equal(
            [$"data/narratives/XAA-{edition}.yml(20,7): error RK1401: The law of {edition} presumes nothing on {of}. A presumption exists for IND.PROSECUTE and IND.OFFICIALS where data is refused; elsewhere silence is 'not-addressed' or 'unknown'."],
            Problems(edition, Finding(of, "presumed")));

    // In 2004 and 2005 the presumption may be disregarded, so it may be used.
    [Theory]
    [InlineData(2004, "IND.PROSECUTE")]
    [InlineData(2018, "IND.PROSECUTE")]
    [InlineData(2018, "IND.OFFICIALS")]
    public void Refused_data_are_presumed_against_a_government_since_2004(int edition, string of) =>
        Assert.Empty(Problems(edition, Finding(of, "presumed")));

    [Theory]
    [InlineData(2003, "R2000")]
    [InlineData(2008, "R2006")]
    public void A_waiver_needs_a_law_that_knows_one(int edition, string rules) =>
        Assert.Equal(
            [$"data/narratives/XAA-{edition}.yml(24,5): error RK1403: The law of the {edition} edition ({rules}) has no waiver. Remove it."],
            Problems(edition, $"{AssessmentFolder.Sound}\n  waiver:\n    written-plan: [LAW-01]\n    would-be-significant: [LAW-01]\n    sufficient-resources: [LAW-01]"));

    [Fact]
    public void An_edition_needs_its_rule_set()
    {
        using var folder = new AssessmentFolder();
        folder.Data.Write("editions.csv", folder.Data.Text("editions.csv").Replace("R2008", "R1999", StringComparison.Ordinal));

        Assert.Contains(folder.Problems(AssessmentFolder.Sound), p => p.Contains("R1999", StringComparison.Ordinal));
    }

    private static string Finding(string of, string finding, string evidence = "LAW-01") =>
        $"  findings:\n    - of: {of}\n      finding: {finding}\n      evidence: [{evidence}]";

    private static string[] Problems(int edition, string assessment)
    {
        using var folder = new AssessmentFolder(edition);
        return folder.Problems(assessment);
    }
}
