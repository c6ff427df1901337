namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class AssessCommandTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_country_without_findings_gets_every_tier_that_its_history_permits_and_what_is_unknown()
    {
        var output = project.Run("assess", "--country", "XAA", "--edition", "2018").IsDone().Output;

        Assert.Contains("Exampleland, edition 2018: R2008", output, StringComparison.Ordinal);
        Assert.Contains("On these findings the law permits Tier 1, Tier 2, Tier 2 Watch List or Tier 3.", output, StringComparison.Ordinal);
        Assert.Contains("Open questions that would change that: minimum-standards, significant-efforts", output, StringComparison.Ordinal);
        Assert.Contains("Assigned: Tier 1, by Department of Examples on 2018-06-30; the law permits it.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_narrow_the_choice_and_are_shown_with_their_reasons()
    {
        project.Replace("data/tiers.csv", "XAA,2018,1", "XAA,2018,3");
        WithFindings("not-met", tier: "3");

        var output = project.Run("assess", "--country", "XAA", "--edition", "2018").IsDone().Output;

        Assert.Contains("The law does not punish enough.", output, StringComparison.Ordinal);
        Assert.Contains("evidence: XAA-2018-LAW-01", output, StringComparison.Ordinal);
        Assert.Contains("On these findings the law permits Tier 3.", output, StringComparison.Ordinal);
        Assert.Contains("No open question would change that.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tier_outside_the_law_is_an_error_until_a_reason_is_recorded_and_then_it_is_printed()
    {
        WithFindings("not-met", tier: "1");
        project.Run("check").IsFailure("error RK1405", "the law permits Tier 3");
        var outside = project.Run("assess", "--country", "XAA", "--edition", "2018");
        outside.IsFailure("error RK1405");
        Assert.DoesNotContain("missing from this assessment", outside.Errors, StringComparison.Ordinal);
        Assert.Contains("the law does NOT permit it", outside.Output, StringComparison.Ordinal);

        project.Replace(MadeProject.Narrative, "tier: \"1\"", "tier: \"1\"\n    override: \"A review is pending.\"");

        var output = project.Run("assess", "--country", "XAA", "--edition", "2018").IsDone().Output;
        Assert.Contains("the law does NOT permit it", output, StringComparison.Ordinal);
        Assert.Contains("Override: A review is pending.", output, StringComparison.Ordinal);
        project.Run("render", "--edition", "2018").IsDone();
        Assert.Contains("the reason recorded is: A review is pending.", project.Edition().Text("XAA/report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_on_with_what_could_be_read_and_says_that_something_is_missing()
    {
        WithFindings("not-met", tier: "3");
        project.Replace("data/prosecutions.csv", ",12,", ",twelve,");

        var result = project.Run("assess", "--country", "XAA", "--edition", "2018");

        result.IsFailure("data/prosecutions.csv(2,22): error RK1102: 'twelve'", "What couldn't be read is missing from this assessment.");
        Assert.Contains("On these findings the law permits Tier 3.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_law_there_is_none()
    {
        project.Replace("data/rule-sets.csv", "2000-10-28", "yesterday");

        var result = project.Run("assess", "--country", "XAA", "--edition", "2018");

        result.IsFailure("error RK1102: 'yesterday'");
        Assert.Empty(result.Output);
    }

    [Fact]
    public void An_edition_that_could_not_be_read_is_not_said_to_be_unknown_alone()
    {
        project.Replace("data/editions.csv", "2018,2017-04-01", "2018,soon");

        project.Run("assess", "--country", "XAA", "--edition", "2018").IsFailure("error RK1102: 'soon'", "2018");
    }

    [Fact]
    public void Text_that_contradicts_the_tier_stops_the_rendering()
    {
        project.Replace(MadeProject.Narrative, "The law punishes all forms of trafficking.", "The government is not making significant efforts.");

        project.Run("render", "--edition", "2018").IsFailure("XAA-2018.yml(6,5)", "error RK1407", "is placed on Tier 1");
    }

    [Fact]
    public void As_JSON_it_is_one_document()
    {
        using var json = JsonDocument.Parse(project.Run("assess", "--country", "XAA,XAB", "--edition", "2018", "--json").IsDone().Output);

        var assessments = json.RootElement.GetProperty("assessments").EnumerateArray().ToList();
        Assert.Equal(["XAA", "XAB"], assessments.Select(a => a.GetProperty("country").GetString()));
        Assert.All(assessments, a => Assert.NotEqual(0, a.GetProperty("steps").GetArrayLength()));
    }

    [Fact]
    public void A_backtest_says_how_many_placements_lie_inside_the_law()
    {
        Assert.Contains("Given each country's earlier placements, the law of the edition permits all 3 published placements.", project.Run("backtest").IsDone().Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(project.Run("backtest", "--json").IsDone().Output);
        Assert.Equal(3, json.RootElement.GetProperty("inside").GetInt32());
    }

    private void WithFindings(string finding, string tier) => project.Write(MadeProject.Narrative, project.Text(MadeProject.Narrative) + $$"""

        assessment:
          assigned:
            by: "Department of Examples"
            tier: "{{tier}}"
          findings:
            - of: MS1
              finding: {{finding}}
              evidence: [LAW-01]
              reason: "The law does not punish enough."
            - of: significant-efforts
              finding: "no"
              evidence: [LAW-01]
              reason: "The one fact shows none."
        """);
}
