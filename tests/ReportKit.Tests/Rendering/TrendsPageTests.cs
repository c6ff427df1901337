namespace ReportKit.Tests.Rendering;

public sealed class TrendsPageTests
{
    [Fact]
    public void The_page_of_all_years_tells_tiers_totals_acts_laws_and_differences()
    {
        using var data = Restated();

        Snapshot.Match(Render(data), "html");
    }

    [Fact]
    public void Numbers_tiers_and_acts_lead_to_their_facts()
    {
        using var data = Xaa.Data();
        var page = Render(data);

        Assert.Matches("<a class=f[0-9]+ href=facts.html#[0-9]+>Tier 2 Watch List</a>", page);
        Assert.Matches("<a class=f[0-9]+ href=facts.html#[0-9]+>1,250</a>", page);
        Assert.Matches("Accession, <a class=f[0-9]+ href=facts.html#[0-9]+>10 January 2003</a>", page);
    }

    [Fact]
    public void A_year_without_an_entry_has_a_mark_and_no_number()
    {
        using var data = Xaa.Data();

        Assert.Matches("<tr><th scope=row>2015<td><td><td class=n>·<td class=n>·<td>", Render(data));
    }

    [Fact]
    public void What_differs_is_marked_in_its_year()
    {
        using var data = Restated();

        Assert.Matches("<th scope=row>2016.*>2</a><a class=r href=#differences>d</a>", Render(data));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Parts_of_the_victims_are_drawn_and_listed_where_they_cover_several_years(int years, bool isDrawn)
    {
        using var data = Xaa.Data().AddRow("breakdowns.csv", "age,adult,adult").AddRow("breakdowns.csv", "exploitation,sex,sexual exploitation");
        for (var i = 0; i < years; i++)
        {
            data.AddFigure("protection", "victims-detected", $"{2013 + i}", $"{17 + i}", "victims", source: "un-office", breakdown: "age=adult; sex=female", locator: "Totals");
        }

        var page = Render(data);

        Assert.Equal(isDrawn, page.Contains($">Victims detected by sex and age, up to {16 + years}</text>", StringComparison.Ordinal));
        Assert.Equal(isDrawn, page.Contains("<h3 id=\"victims\">Victims detected by sex, age and form of exploitation</h3>", StringComparison.Ordinal));
        Assert.DoesNotContain("by form of exploitation, up to", page, StringComparison.Ordinal);
        Assert.Equal(isDrawn, Regex.IsMatch(page, "<tr><th scope=row>2014<td class=n>[^·\n]*>18<[^·\n]*<td class=n>·<td class=n>·<td class=n>·"));
    }

    private static DataFolder Restated()
    {
        var data = Xaa.Data().AddRow("sources.csv", "un-office-2,G,Office of Examples,Data portal,later,2026-01-01,,Open,,");
        return data.AddFigure(indicator: "persons-prosecuted", period: "2016", value: "2", source: "un-office-2", locator: "Totals");
    }

    private static string Render(DataFolder data) =>
        Encoding.UTF8.GetString(Xaa.Flow(data).Country(Xaa.Code, new())!.Files.Single(f => f.Path == "XAA/trends.html").Bytes);
}
