using ReportKit.Assessment;
using ReportKit.Rendering;
using ReportKit.Tests;

namespace ReportKit.Interactive.Tests;

public sealed class AssessmentExhibitTests
{
    private static readonly FactTable Facts = MadeFacts.Table(
        MadeFacts.Placement(2016, Tier.TwoWatchList), MadeFacts.Placement(2017, Tier.TwoWatchList), MadeFacts.Placement(2018, Tier.Three));

    private static readonly TierAssessment Assessment = new TierAssessor(Facts, Repository.Law).Assess(MadeFacts.Xaa, 2018);

    [Fact]
    public void The_text_is_what_the_command_line_prints()
    {
        using var expected = new StringWriter { NewLine = "\n" };
        AssessmentText.Write(Assessment, expected);

        Assert.Equal(expected.ToString().TrimEnd(), Notebook.Text(Assessment));
    }

    [Fact]
    public void It_shows_what_is_permitted_and_assigned_and_every_step_with_its_provision()
    {
        var html = Notebook.Html(Assessment);

        Assert.Contains("On these findings the law permits ", html, StringComparison.Ordinal);
        Assert.Contains("Assigned: Tier 3, by ", html, StringComparison.Ordinal);
        Assert.Contains("Open questions that would change that: ", html, StringComparison.Ordinal);
        Assert.All(Assessment.Standards.Concat(Assessment.Indicators), c => Assert.Contains(c.Criterion.Code, html, StringComparison.Ordinal));
        Assert.All(Assessment.Steps, s => Assert.Contains($">{s.Rule}</th>", html, StringComparison.Ordinal));
        Assert.Contains(Repository.Law.ProvisionOn("D11", 2018)!.Title, html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_has_a_mark_its_reason_and_the_facts_under_it()
    {
        var standard = Assessment.Standards[0] with { Finding = Finding.Partly, Reason = "Few were convicted.", Evidence = [MadeFacts.Figure("<5")] };
        var html = Notebook.Html(Assessment with { Standards = [standard] });

        Assert.Contains("&#9680; partly met", html.Replace("◐", "&#9680;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Few were convicted.", html, StringComparison.Ordinal);
        Assert.Contains("Convictions, 2017: fewer than 5 persons (0 to 4)", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_is_shown_by_rule_set()
    {
        var text = Notebook.Text(Repository.Law);

        Assert.Contains("R2008", text, StringComparison.Ordinal);
        Assert.Contains("4 minimum standards", text, StringComparison.Ordinal);
        Assert.Contains("2009–2018", Notebook.Text(Repository.Law.RuleSets), StringComparison.Ordinal);
        Assert.Contains("from 2023", Notebook.Text(Repository.Law.RuleSets[^1]), StringComparison.Ordinal);
        Assert.Equal("no criteria", Notebook.Text(Array.Empty<Criterion>()));
        Assert.Contains("Tier 2 Watch List", Notebook.Text(Assessment.Steps), StringComparison.Ordinal);
    }

    [Fact]
    public void Histories_and_positions_are_told_in_words()
    {
        Assert.StartsWith("Tier 3 in 2018: downgraded (before: Tier 2 Watch List); 1 edition in a row.", Notebook.Text(Assessment.History), StringComparison.Ordinal);
        Assert.Contains("unknown", Notebook.Text(ProtocolStatusAssessor.Assess(Facts, MadeFacts.Xaa, new DateOnly(2018, 3, 31))), StringComparison.Ordinal);
        Assert.Contains("placements tested", Notebook.Text(Backtest.Run(Facts, new TierAssessor(Facts, Repository.Law))), StringComparison.Ordinal);
    }
}
