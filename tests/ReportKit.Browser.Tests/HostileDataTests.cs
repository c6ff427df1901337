namespace ReportKit.Browser.Tests;

public sealed class HostileDataTests(Site site)
{
    [Theory]
    [MemberData(nameof(PageKinds.Hostile), MemberType = typeof(PageKinds))]
    public async Task No_script_of_the_data_runs_and_no_element_comes_from_it(string edition, string page)
    {
        await using var visit = await site.OpenAsync(edition, page);
        Assert.Equal("undefined", await visit.Ask<string>("() => typeof window.ran"));
        Assert.Equal([], visit.Errors);
        Assert.Equal(0, await visit.Page.Locator("img,iframe,object,embed,script:not([src]):not([type='application/ld+json']),[onerror]").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("a[href^='javascript:' i]").CountAsync());
    }

    [Fact]
    public async Task What_the_data_say_is_shown_as_it_stands()
    {
        await using var visit = await site.OpenAsync("hostile", "XAA/report.html");
        var text = await visit.Ask<string>("() => document.querySelector('main').innerText");
        Assert.Contains("<script>window.ran=1</script>", text, StringComparison.Ordinal);
        Assert.Contains("](javascript:alert(1))", text, StringComparison.Ordinal);
        Assert.Contains("\u202Eright\u202C \u200Fعربي 👩‍👩‍👧 \" ' & `code` *a* _b_ | ~~c~~", text, StringComparison.Ordinal);
        Assert.Contains(new string('w', 5000), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_two_hundred_rows_are_there()
    {
        await using var visit = await site.OpenAsync("hostile", "XAA/facts.html");
        Assert.True(await visit.Page.Locator("tbody tr").CountAsync() > 200);
    }
}
