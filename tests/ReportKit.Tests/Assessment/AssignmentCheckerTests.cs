using ReportKit.Rendering;

namespace ReportKit.Tests.Assessment;

/// <summary>An assigned tier against what the law permits on the findings, through the pipeline.</summary>
public sealed class AssignmentCheckerTests
{
    /// <summary>Who doesn't meet the fourth standard can't be Tier 1.</summary>
    private const string AssignedTier1 = AssessmentFolder.Sound + "\n  assigned:\n    tier: 1\n    by: an analyst";

    [Fact]
    public void A_tier_outside_the_law_without_a_recorded_reason_is_an_error()
    {
        using var folder = Placed("1");

        Assert.Equal(
            "data/narratives/XAA-2018.yml(24,5): error RK1405: XAA 2018: an analyst assigned Tier 1, but on these findings the law permits Tier 2, Tier 2 Watch List, Tier 3. Correct a finding, or record why in assigned: override; it is then printed.",
            folder.Problem(AssignedTier1));
    }

    [Fact]
    public void With_one_it_isnt_and_the_reason_is_printed()
    {
        using var folder = Placed("1");
        var assessment = folder.Assess($"{AssignedTier1}\n    override: \"The court's ruling came too late.\"").Assessed(out var inputs);
        using var text = new StringWriter { NewLine = "\n" };

        AssessmentText.Write(assessment, text);

        Assert.False(assessment.IsAssignedPermitted);
        Assert.Contains("Assigned: Tier 1, by an analyst; the law does NOT permit it.\nOverride: The court's ruling came too late.\n", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_tier_outside_the_law_is_an_error_where_it_was_read()
    {
        using var folder = new AssessmentFolder(2010);
        folder.Place(2010, "1");

        Assert.StartsWith("data/tiers.csv(4): error RK1405: XAA 2010: Department of Examples assigned Tier 1", folder.Problem(AssessmentFolder.Sound), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_alone_is_enough_to_judge_it()
    {
        using var folder = new AssessmentFolder(2010);
        folder.Place(2010, "2");

        Assert.Contains("error RK1405", folder.Problem("  findings:\n    - of: significant-efforts\n      finding: no\n      evidence: [LAW-01]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("2WL")]
    [InlineData("3")]
    public void A_tier_that_an_unknown_leaves_open_is_inside(string tier)
    {
        using var folder = Placed(tier);

        Assert.Empty(folder.Problems($"{AssessmentFolder.Sound}\n  assigned:\n    tier: {tier}\n    by: an analyst"));
    }

    [Fact]
    public void Without_findings_nothing_is_judged()
    {
        using var folder = new AssessmentFolder(2010);
        folder.Place(2010, "1");

        Assert.Empty(folder.Problems("  findings:\n    - of: MS4\n      finding: not-addressed"));
    }

    [Fact]
    public void Findings_that_have_errors_judge_nothing()
    {
        using var folder = new AssessmentFolder();

        Assert.Contains("RK1401", folder.Problem($"{AssignedTier1.Replace("MS4", "MS9", StringComparison.Ordinal)}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    public void A_changed_tier_needs_a_fact_that_explains_it_since_2019(string tier)
    {
        using var folder = new AssessmentFolder(2019);

        Assert.Equal(
            "data/tiers.csv(4): error RK1406: XAA 2019: the placement changed, and no fact explains it, as 22 USC 7107(b)(1)(H) requires.",
            folder.Place(2019, tier).Problem(AssessmentFolder.Sound));
    }

    [Fact]
    public void Evidence_on_an_indicator_explains_it()
    {
        using var folder = new AssessmentFolder(2019);

        Assert.Empty(folder.Place(2019, "2").Problems("  findings:\n    - of: IND.PROSECUTE\n      finding: met\n      evidence: [LAW-01]"));
    }

    [Fact]
    public void So_does_a_figure_that_moved()
    {
        using var folder = new AssessmentFolder(2019);
        folder.Place(2019, "2").Data
            .AddFigure(id: "PROS-02", period: "2018", value: "15", source: "tip-2019")
            .AddFigure(id: "PROS-02-P", period: "2017", value: "12", source: "tip-2019");

        Assert.Empty(folder.Problems(AssessmentFolder.Sound));
    }

    [Fact]
    public void The_same_tier_needs_none()
    {
        using var folder = new AssessmentFolder(2019);

        Assert.Empty(folder.Place(2019, "2WL").Problems(AssessmentFolder.Sound));
    }

    // The placements of 2017 and 2018 differ.
    [Fact]
    public void Nor_did_a_change_before_2019()
    {
        using var folder = new AssessmentFolder();

        Assert.Empty(folder.Problems(AssessmentFolder.Sound));
    }

    [Fact]
    public void A_page_has_one_tier()
    {
        using var folder = new AssessmentFolder();

        Assert.Equal(
            "data/narratives/XAA-2018.yml(24,5): error RK1404: assigned says Tier 1, but XAA is placed on Tier 2 Watch List in the 2018 edition (tiers.csv, line 3), and that is what its page shows. Correct one of the two, or leave 'assigned' out.",
            folder.Problem(AssignedTier1));
    }

    [Theory]
    [InlineData("2WL", "A waiver is needed only after 2 editions in a row on the Tier 2 Watch List, and XAA had 0 before the 2018 edition.")]
    [InlineData("3", "A waiver keeps a country on the Tier 2 Watch List, but XAA is on Tier 3 in the 2018 edition.")]
    public void A_waiver_waives_something(string tier, string message)
    {
        using var folder = Placed(tier);

        Assert.Equal(
            $"data/narratives/XAA-2018.yml(24,5): error RK1403: {message} Remove the waiver, or correct the placements.",
            folder.Problem($"{AssessmentFolder.Sound}\n  waiver:\n    written-plan: [LAW-01]\n    would-be-significant: [LAW-01]\n    sufficient-resources: [LAW-01]"));
    }

    private static AssessmentFolder Placed(string tier)
    {
        var folder = new AssessmentFolder();
        folder.Data.Replace("tiers.csv", "XAA,2018,2WL", $"XAA,2018,{tier}");
        return folder;
    }
}
