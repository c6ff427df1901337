using ReportKit.Assessment;
using ReportKit.Charts;
using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

/// <summary>What others count or score for purposes of their own stands apart: it is no total of the country, and no evidence.</summary>
public sealed class OutsideFiguresTests : IDisposable
{
    private const string Cases = "ctdc-victims-exploited";

    private readonly DataFolder data = Xaa.Data();

    public void Dispose() => data.Dispose();

    [Fact]
    public void A_country_s_page_and_its_charts_are_the_same_with_them_and_without()
    {
        var (before, charts) = (Xaa.Render(data).Markdown, Charts());
        AddAll();

        Assert.Equal(before, Xaa.Render(data).Markdown);
        Assert.Equal(charts, Charts());
    }

    [Fact]
    public void They_are_never_the_release_of_yearly_totals_however_many_countries_they_cover()
    {
        AddAll();
        data.AddRow("countries.csv", "XAB,,,Land B,Land B,,,,EUR,").AddFigure("profile", Cases, "2016", "3", "victims", source: "ctdc", country: "XAB");

        Assert.Equal(new SourceId("un-office"), data.Validate().GetValueOrThrow().Release);
    }

    [Fact]
    public void The_page_of_all_years_has_them_in_a_table_of_their_own_in_the_order_of_the_index()
    {
        AddAll();

        var trends = Trends();

        Assert.DoesNotContain(trends.Series, s => s.Label.Contains("3P", StringComparison.Ordinal) || s.Label.Contains("case data", StringComparison.Ordinal));
        Assert.DoesNotContain(trends.Parts, p => p.Label.Contains("case data", StringComparison.Ordinal));
        Assert.Equal(["case data (no national total)", "3P prosecution", "3P protection", "3P sum"], trends.Outside.Select(s => s.Label));
        Assert.Equal(["2014: 412 | 4 | 3 | ·", "2016: 9 | · | · | 11"], trends.OutsideYears.Select(y => $"{y.Year}: {string.Join(" | ", y.Totals.Select(t => t.Figure?.Fact.Value?.Written ?? "·"))}"));
        Assert.All(trends.Outside.Take(1), s => Assert.Equal("No national total.", s.Definition));
    }

    [Fact]
    public void The_page_of_coverage_counts_them_apart()
    {
        AddAll();

        var coverage = EditionCoverageBuilder.Build(data.Validate().GetValueOrThrow(), Xaa.Templates.Wording, 2018);

        Assert.Equal(["persons prosecuted", "victims detected"], coverage.Kinds.Select(k => k.Label));
        Assert.Empty(coverage.Parts);
        Assert.Equal(
            ["case data (no national total): 1, 2014–2016, 2", "3P prosecution: 1, 2014, 1", "3P protection: 1, 2014, 1", "3P sum: 1, 2016, 1"],
            coverage.Outside.Select(o => $"{o.Label}: {o.Countries}, {o.Years}, {o.Figures}"));
    }

    [Fact]
    public void Nothing_of_a_later_year_than_the_edition_tells_is_shown()
    {
        AddAll();
        data.AddFigure("profile", Cases, "2018", "5", "victims", source: "ctdc");

        Assert.Equal("2016", Trends().OutsideYears[^1].Year);
    }

    [Fact]
    public void An_assessment_has_the_index_of_the_last_year_beside_it_and_decides_as_without()
    {
        var before = Assess();
        AddAll();
        data.AddFigure("profile", "3p-total", "2018", "15", "points-3-to-15", source: "3p");

        var after = Assess();

        Assert.Null(OutsideScore.Of(before));
        Assert.Equal(new OutsideScore(new SourceId("3p"), 2016, null, null, null, 11), OutsideScore.Of(after));
        Assert.Equal(before.Permitted, after.Permitted);
        Assert.Equal(before.Indicators.Select(i => i.Balance), after.Indicators.Select(i => i.Balance));
        Assert.Equal(PolicyScore.Of(before), PolicyScore.Of(after));
    }

    private void AddAll()
    {
        data.AddRow("units.csv", "points-1-to-5,measure,point,points").AddRow("units.csv", "points-3-to-15,measure,point,points")
            .AddRow("breakdowns.csv", "sex,male,male")
            .AddRow("indicators.csv", $"{Cases},profile,case data (no national total),victims,,,No national total.")
            .AddRow("indicators.csv", "3p-prosecution,profile,3P prosecution,points-1-to-5,,,")
            .AddRow("indicators.csv", "3p-protection,profile,3P protection,points-1-to-5,,,")
            .AddRow("indicators.csv", "3p-total,profile,3P sum,points-3-to-15,,,")
            .AddRow("sources.csv", "ctdc,G,Collaborative,Case data,release of 1 June 2026,2026-06-01,,Open,,")
            .AddRow("sources.csv", "3p,F,Authors,Index,release of 1 June 2026,2026-06-01,,Open,,");
        data.AddFigure("profile", Cases, "2014", "412", "victims", source: "ctdc").AddFigure("profile", Cases, "2016", "9", "victims", source: "ctdc")
            .AddFigure("profile", Cases, "2016", "4", "victims", breakdown: "sex=female", source: "ctdc").AddFigure("profile", Cases, "2016", "5", "victims", breakdown: "sex=male", source: "ctdc")
            .AddFigure("profile", "3p-prosecution", "2014", "4", "points-1-to-5", source: "3p").AddFigure("profile", "3p-protection", "2014", "3", "points-1-to-5", source: "3p")
            .AddFigure("profile", "3p-total", "2016", "11", "points-3-to-15", source: "3p");
    }

    private List<string> Charts() => [.. VictimCharts.By(data.Validate().GetValueOrThrow(), Xaa.Code, "sex", 2018, Xaa.Templates.Wording).Select(c => c.Id)];

    private CountryTrends Trends()
    {
        var builder = new NarrativeBuilder(data.Validate().GetValueOrThrow(), Repository.Law, Xaa.Templates.Wording);
        return builder.Trends(builder.Build(Xaa.Code, 2018)!);
    }

    private TierAssessment Assess() => new TierAssessor(data.Validate().GetValueOrThrow(), Repository.Law).Assess(Xaa.Code, 2018);
}
