using ReportKit.Assessment;
using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class FindingFiguresTests
{
    [Fact]
    public void Standards_and_indicators_are_counted_by_finding()
    {
        var facts = MadeFacts.Table(MadeFacts.Placement(2018, ReportKit.Facts.Tier.Two));
        var assessment = new TierAssessor(facts, Repository.Law).Assess(MadeFacts.Xaa, 2018);

        var figure = FindingFigures.Of(assessment, facts, MadeFigure.Wording);

        Assert.Equal("findings-xaa", figure.Id);
        Assert.Equal(["Minimum standards", "Indicators"], figure.Series.Select(s => s.Name));
        Assert.Equal(4, figure.Series[0].Points.Sum(p => p.Low));
        Assert.Equal("4", FigureTable.Of(figure).Rows.Single(r => r.Label == "Not addressed").Cells[0].Text);
    }
}
