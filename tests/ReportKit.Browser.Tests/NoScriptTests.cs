namespace ReportKit.Browser.Tests;

public sealed class NoScriptTests(Site site)
{
    // As the reader sees it, but for what needs a script.
    private const string Text = """
        () => {
            document.querySelectorAll('form.search,button').forEach(e => e.style.display = 'none');
            document.querySelectorAll('details').forEach(d => d.open = true);
            return document.querySelector('main').innerText;
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Without_a_script_everything_is_still_there(string edition, string page)
    {
        await using var with = await site.OpenAsync(edition, page);
        await using var without = await site.OpenAsync(edition, page, new() { JavaScriptEnabled = false });
        var text = await without.Ask<string>(Text);
        Assert.NotEqual("", text.Trim());
        Assert.Equal(await with.Ask<string>(Text), text);
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Without_a_script_nothing_is_offered_that_needs_one(string edition, string page)
    {
        await using var visit = await site.OpenAsync(edition, page, new() { JavaScriptEnabled = false });
        Assert.Equal(0, await visit.Page.Locator("button:visible,input:visible").CountAsync());
    }
}
