using ReportKit.Assessment;
using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class FindingChartsTests
{
    [Fact]
    public void Standards_and_indicators_are_counted_by_finding()
    {
        var facts = MadeFacts.Table(MadeFacts.Placement(2018, ReportKit.Tier.Two));
        var assessment = new TierAssessor(facts, Repository.Law).Assess(MadeFacts.Xaa, 2018);

        var figure = FindingCharts.Of(assessment, facts, MadeChart.Wording);

        Assert.Equal("findings-xaa", figure.Id);
        Assert.Equal(["Minimum standards", "Indicators"], figure.Series.Select(s => s.Name));
        Assert.Equal(4, figure.Series[0].Points.Sum(p => p.Low));
        Assert.Equal("4", Assert.Single(ChartTable.Of(figure).Rows, r => r.Label == "Not addressed").Cells[0].Text);
        Assert.DoesNotContain(ChartTable.Of(figure).Rows, r => r.Cells.All(c => c.Text == "0"));
    }

    [Fact]
    public void The_title_names_the_country_with_its_article_as_the_edition_names_it()
    {
        using var data = new DataFolder().Replace("countries.csv", "Exampleland,Exampleland,", "Exampleland,the Exampleland,")
            .AddRow("edition-names.csv", "XAA,2001,2017,Old Example,the Old Example,2018,un-office,tip-2017,verified,");
        var facts = data.Validate().GetValueOrThrow();

        Assert.Equal(
            ["Findings on the Old Example, edition 2017", "Findings on the Exampleland, edition 2018"],
            new[] { 2017, 2018 }.Select(e => FindingCharts.Of(new TierAssessor(facts, Repository.Law).Assess(MadeFacts.Xaa, e), facts, MadeChart.Wording).Title));
    }
}
