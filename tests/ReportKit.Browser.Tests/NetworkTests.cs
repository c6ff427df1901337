namespace ReportKit.Browser.Tests;

public sealed class NetworkTests(Site site)
{
    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_asks_for_nothing_outside_its_folder_and_loads_without_an_error(string edition, string page)
    {
        var visit = await site.LookAsync(edition, page);
        Assert.Equal([], visit.Strays);
        Assert.Equal([], visit.Errors);
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Every_interactive_chart_is_drawn_from_the_folder_and_gives_the_drawing_back(string edition, string page)
    {
        await using var visit = await site.OpenAsync(edition, page);
        var buttons = visit.Page.Locator("button[data-figure]");
        var count = await buttons.CountAsync();
        Assert.Equal(await visit.Page.Locator("figure .chart").CountAsync(), count);
        for (var i = 0; i < count; i++)
        {
            await buttons.Nth(i).ClickAsync();
            await visit.Page.WaitForFunctionAsync("i => { const b = document.querySelectorAll('button[data-figure]')[i]; return !b.disabled && b.textContent !== 'Interactive chart' }", i);
            Assert.Equal("Drawing", await buttons.Nth(i).TextContentAsync());
        }

        Assert.Equal(count, await visit.Page.Locator(".js-plotly-plot .main-svg:first-child").CountAsync());
        Assert.Equal(0, await visit.Page.Locator(".chart > svg:visible:not(.main-svg)").CountAsync());
        for (var i = 0; i < count; i++)
        {
            await buttons.Nth(i).ClickAsync();
        }

        Assert.Equal(count, await visit.Page.Locator(".chart > svg:visible").CountAsync());
        Assert.Equal([], visit.Strays);
        Assert.Equal([], visit.Errors);
    }

    [Fact]
    public async Task A_request_to_elsewhere_would_be_seen()
    {
        await using var visit = await site.OpenAsync("2018", "index.html");
        await visit.Ask<object?>("() => new Promise(done => { const i = new Image(); i.onerror = () => done(null); i.src = 'http://127.0.0.1:9/a.png'; })");
        Assert.Equal(["http://127.0.0.1:9/a.png"], visit.Strays);
        Assert.NotEmpty(visit.Errors);
    }
}
