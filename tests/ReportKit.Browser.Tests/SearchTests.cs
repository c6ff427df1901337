using Microsoft.Playwright;

namespace ReportKit.Browser.Tests;

public sealed class SearchTests(Site site)
{
    [Theory]
    [InlineData("cote", "Cote d'Ivoire")]
    [InlineData("CÔTE D", "Cote d'Ivoire")]
    [InlineData(" mongol ", "Mongolia")]
    public async Task A_name_is_found_however_it_is_typed(string typed, string name)
    {
        await using var visit = await site.OpenAsync("2018", "index.html");
        await visit.Page.FillAsync("#find", typed);
        var found = visit.Page.Locator("li[data-name]:visible");
        Assert.Equal(1, await found.CountAsync());
        Assert.Equal(name, Plain(await found.GetAttributeAsync("data-name")));
        Assert.Equal("1 country or area", await visit.Page.Locator("form.search output").TextContentAsync());
    }

    [Fact]
    public async Task Nothing_typed_shows_all_again()
    {
        await using var visit = await site.OpenAsync("2018", "index.html");
        var rows = visit.Page.Locator("li[data-name]:visible");
        var all = await rows.CountAsync();
        await visit.Page.FillAsync("#find", "zzz");
        Assert.Equal(0, await rows.CountAsync());
        Assert.Equal(0, await visit.Page.Locator(".region:visible").CountAsync());
        Assert.Equal("0 countries and areas", await visit.Page.Locator("form.search output").TextContentAsync());
        await visit.Page.FillAsync("#find", "");
        Assert.Equal(all, await rows.CountAsync());
    }

    [Fact]
    public async Task Enter_opens_the_only_country_found()
    {
        await using var visit = await site.OpenAsync("2018", "index.html");
        await visit.Page.FillAsync("#find", "cote");
        await visit.EnterAsync("**/CIV/report.html");
    }

    [Fact]
    public async Task Enter_stays_where_more_than_one_is_found()
    {
        await using var visit = await site.OpenAsync("2018", "index.html");
        await visit.Page.FillAsync("#find", "a");
        await visit.Page.PressAsync("#find", "Enter");
        Assert.EndsWith("index.html", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_coverage_shows_the_countries_that_are_looked_for()
    {
        await using var visit = await site.OpenAsync("2018", "coverage.html");
        var rows = visit.Page.Locator(".tall tbody tr:visible");
        var all = await rows.CountAsync();
        await visit.Page.FillAsync("#find", "COTE");
        Assert.Equal("Cote d'Ivoire", Plain(await rows.Locator("th").TextContentAsync()));
        Assert.Equal("1 country or area", await visit.Page.Locator("form.search output").TextContentAsync());
        Assert.Equal(1, await visit.Page.Locator(".tall tbody:visible").CountAsync());
        await visit.Page.FillAsync("#find", "");
        Assert.Equal(all, await rows.CountAsync());
        await visit.Page.FillAsync("#find", "cote");
        await visit.EnterAsync("**/CIV/trends.html");
    }

    [Fact]
    public async Task What_is_looked_for_is_not_printed()
    {
        await using var visit = await site.OpenAsync("2018", "coverage.html");
        Assert.True(await visit.Page.Locator("form.search").IsVisibleAsync());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await visit.Page.Locator("form.search").IsVisibleAsync());
    }

    private static string? Plain(string? name) => name?.Replace('ô', 'o').Replace('’', '\'');
}
