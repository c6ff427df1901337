using Microsoft.Playwright;

namespace ReportKit.Browser.Tests;

public sealed class StructureTests(Site site)
{
    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task One_first_heading_and_no_level_left_out(string edition, string page)
    {
        var visit = await site.LookAsync(edition, page);
        var levels = await visit.Ask<int[]>("() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");
        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(l => l == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"A heading of level {pair.Second} follows one of level {pair.First}."));
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task The_language_is_named_and_every_head_of_a_table_has_its_scope(string edition, string page)
    {
        var visit = await site.LookAsync(edition, page);
        Assert.Equal("en", await visit.Ask<string>("() => document.documentElement.lang"));
        Assert.Equal(0, await visit.Page.Locator("th:not([scope])").CountAsync());
        Assert.Equal(0, await visit.Ask<int>("() => [...document.querySelectorAll('table')].filter(t => !t.querySelector('thead th')).length"));
    }

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public async Task Every_drawing_of_a_figure_has_a_title_and_a_description(string edition, string page)
    {
        var visit = await site.LookAsync(edition, page);
        Assert.Equal(0, await visit.Ask<int>("() => [...document.querySelectorAll('figure svg')].filter(s => !(s.querySelector(':scope > title')?.textContent && s.querySelector(':scope > desc')?.textContent)).length"));
        Assert.Equal(0, await visit.Ask<int>("() => [...document.querySelectorAll('svg')].filter(s => s.getAttribute('aria-hidden') !== 'true' && !s.getAttribute('aria-label') && !s.querySelector('title')).length"));
    }

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public async Task Nothing_moves_where_less_motion_is_wanted(string edition, string page)
    {
        await using var visit = await site.OpenAsync(edition, page, new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.Equal("auto", await visit.Ask<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Equal(0, await visit.Ask<int>("() => document.getAnimations().length"));
        Assert.Equal(0, await visit.Ask<int>("() => [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration.split(', ').some(d => parseFloat(d) > 0)).length"));
    }
}
