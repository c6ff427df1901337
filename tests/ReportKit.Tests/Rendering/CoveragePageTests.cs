using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

public sealed class CoveragePageTests
{
    [Fact]
    public void The_coverage_page_tells_kinds_countries_differences_and_sources()
    {
        using var data = Xaa.Data().AddRow("tiers.csv", "XAA,2018,3,single,un-office");

        Snapshot.Match(Render(data), "html");
    }

    [Fact]
    public void A_year_without_an_entry_has_no_number_and_a_zero_has_its_mark()
    {
        using var data = Xaa.Data().AddFigure(indicator: "persons-prosecuted", period: "2012", value: "0", source: "un-office")
            .AddFigure(indicator: "persons-prosecuted", period: "2013", value: "", status: "withheld", source: "un-office");

        Assert.Contains("<td>PD<td class=k2>1z<td>–<td class=k2>1<td>·<td class=k2>1<td class=k4>2<td>", Render(data), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_values_lead_to_their_facts_on_the_country_s_page()
    {
        using var data = Xaa.Data().AddRow("sources.csv", "un-office-2,G,Office of Examples,Data portal,later,2026-01-01,,Open,,");
        data.AddFigure(indicator: "persons-prosecuted", period: "2016", value: "2", source: "un-office-2", locator: "Totals");
        var page = Render(data);

        Assert.Contains("href=XAA/facts.html#XAA.persons-prosecuted.2016.persons.un-office>1 person</a>", page, StringComparison.Ordinal);
        Assert.Contains("href=XAA/facts.html#XAA.persons-prosecuted.2016.persons.un-office-2>2 persons</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_pages_there_is_none()
    {
        using var data = Xaa.Data();
        var flow = new Flow(new CheckedInputs(data.Validate().GetValueOrThrow(), Repository.Law, Xaa.Templates), 2018, new RenderOptions(ReportFormats.Markdown));

        Assert.Empty(flow.Coverage());
    }

    private static string Render(DataFolder data) => Encoding.UTF8.GetString(Assert.Single(Xaa.Flow(data).Coverage()).Bytes);
}
