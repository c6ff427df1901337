using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

/// <summary>A page says nothing of what a later edition found out, also not of what sources differ on.</summary>
public sealed class KnownConflictsTests : IDisposable
{
    private readonly DataFolder data = Xaa.Data().AddRow("sources.csv", "ilo,G,Labour Office,Statistics,,2018-01-01,,Open,,");

    public void Dispose() => data.Dispose();

    [Fact]
    public void What_a_later_report_says_otherwise_is_on_no_page_of_an_earlier_edition()
    {
        data.AddFigure(period: "2015", value: "4", id: "PROS-02").AddFigure(period: "2015", value: "3", source: "ilo");

        Assert.Empty(Of(2017));
        Assert.Equal("XAA convictions 2015 persons", Assert.Single(Of(2018)).Key);
        Assert.DoesNotContain("Sources differ", Page(2017), StringComparison.Ordinal);
        Assert.Contains("Sources differ", Page(2018), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_sources_those_remain_that_the_edition_knows()
    {
        data.AddRow("sources.csv", "survey,G,Survey Office,Survey,,2016-01-01,,Open,,")
            .AddFigure(period: "2015", value: "4", id: "PROS-02").AddFigure(period: "2015", value: "3", source: "ilo").AddFigure(period: "2015", value: "2", source: "survey");

        Assert.Equal(["ilo", "survey"], Assert.Single(Of(2017)).Facts.Select(f => f.Citation.Source.Value));
        Assert.Equal(["tip-2018", "ilo", "survey"], Assert.Single(Of(2018)).Facts.Select(f => f.Citation.Source.Value));
    }

    [Fact]
    public void A_later_edition_s_tier_is_no_matter_of_an_earlier_one()
    {
        data.AddRow("tiers.csv", "XAA,2018,3,single,un-office");

        Assert.Empty(Of(2017));
        Assert.Equal("XAA tier 2018", Assert.Single(Of(2018)).Key);
    }

    private IEnumerable<FactConflict> Of(int edition)
    {
        var facts = data.Validate().GetValueOrThrow();
        return new KnownConflicts(facts).Of(new CountryCode("XAA"), facts.Editions[edition]);
    }

    private string Page(int edition) => Xaa.Render(data, edition).Markdown;
}
