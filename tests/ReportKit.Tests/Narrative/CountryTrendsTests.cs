using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

public sealed class CountryTrendsTests : IDisposable
{
    private readonly DataFolder data = Xaa.Data();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Every_year_from_the_first_with_anything_has_a_row() =>
        Assert.Equal(Enumerable.Range(2001, 18).Select(y => $"{y}"), Build().Years.Select(y => y.Year));

    [Fact]
    public void A_year_has_its_edition_s_tier_and_the_law_in_force_then()
    {
        Assert.Equal(("Tier 2", 1, ""), (Year(2017).Placement!.Label, Year(2017).Law, Year(2017).State));
        Assert.Equal(("Tier 2 Watch List", 1, ""), (Year(2018).Placement!.Label, Year(2018).Law, Year(2018).State));
        Assert.Equal((null, 0, "no-edition"), (Year(2016).Placement, Year(2016).Law, Year(2016).State));
        Assert.Equal(["2017–2018"], Build().Laws.Select(l => l.Editions));
    }

    [Fact]
    public void Editions_under_two_laws_name_both()
    {
        data.AddRow("editions.csv", "2007,2006-04-01,2007-03-31,,R2006,tier-first,meet").AddRow("tiers.csv", "XAA,2007,3,single,tip-2017");

        Assert.Equal(["2007", "2017–2018"], Build().Laws.Select(l => l.Editions));
        Assert.Equal((1, 2), (Year(2007).Law, Year(2018).Law));
    }

    [Fact]
    public void A_gap_is_no_number_and_a_stated_gap_says_why()
    {
        data.AddFigure(indicator: "persons-prosecuted", period: "2013", value: "", status: "withheld", source: "un-office");

        Assert.Equal("withheld", Year(2013).Totals[0].Figure!.Status);
        Assert.Null(Year(2015).Totals[0].Figure);
        Assert.Equal(("3", "5"), (Build().Series[0].Covered, Build().Series[0].Of));
    }

    [Fact]
    public void The_year_that_the_edition_can_not_tell_is_left_open()
    {
        Assert.True(Year(2017).Totals[0].IsTold);
        Assert.False(Year(2018).Totals[0].IsTold);
    }

    [Fact]
    public void Acts_under_the_protocol_stand_in_their_year()
    {
        Assert.Equal(["signature on 1 May 2001"], Year(2001).Acts.Select(a => $"{a.Kind} on {a.Day}"));
        Assert.Equal(["accession on 10 January 2003"], Year(2003).Acts.Select(a => $"{a.Kind} on {a.Day}"));
    }

    [Fact]
    public void A_restated_total_has_both_values_and_its_year_is_marked()
    {
        data.AddRow("sources.csv", "un-office-2,G,Office of Examples,Data portal,later,2026-01-01,,Open,,");
        data.AddFigure(indicator: "persons-prosecuted", period: "2016", value: "2", source: "un-office-2", locator: "Totals");

        Assert.Contains("persons prosecuted, 2016: 2 persons, not 1 person", Build().Restated.Select(d => $"{d.About}: {d.Used}, not {d.Others[0].Value}"));
        Assert.Equal((true, 2m), (Year(2016).Totals[0].Differs, Year(2016).Totals[0].Figure!.Fact.Value!.Low!.Value));
    }

    [Fact]
    public void Of_two_sources_the_used_one_stands_in_the_table()
    {
        data.AddRow("sources.csv", "ilo,G,Labour Office,Statistics,,2018-01-01,,Open,,");
        data.AddFigure(indicator: "persons-prosecuted", period: "2016", value: "3", source: "ilo");

        Assert.Equal("ilo", Year(2016).Totals[0].Figure!.Fact.Citation.Source.Value);
        Assert.True(Year(2016).Totals[0].Differs);
    }

    [Fact]
    public void An_earlier_edition_knows_nothing_later()
    {
        var trends = Build(2017);

        Assert.Equal("2017", trends.Years[^1].Year);
        Assert.DoesNotContain(trends.Reported, r => r.Source.EndsWith("2018", StringComparison.Ordinal));
        Assert.Equal(["persons prosecuted"], trends.Series.Select(s => s.Label));
    }

    [Fact]
    public void Totals_that_only_others_have_are_named()
    {
        data.AddRow("countries.csv", "XAB,,,Land B,Land B,,,,EUR,").AddRow("indicators.csv", "persons-suspected,prosecution,persons suspected,persons,,,");
        data.AddFigure(indicator: "persons-suspected", period: "2010", value: "3", source: "un-office", country: "XAB");

        Assert.Equal("persons suspected", Build().Lacking);
    }

    private CountryTrends Build(int edition = 2018)
    {
        var builder = new NarrativeBuilder(data.Validate().GetValueOrThrow(), Repository.Law, Xaa.Templates.Wording);
        return builder.Trends(builder.Build(Xaa.Code, edition)!);
    }

    private TrendYear Year(int year) => Build().Years.Single(y => y.Year == $"{year}");
}
