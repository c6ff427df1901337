namespace ReportKit.Browser.Tests;

public sealed class KeyboardTests(Site site)
{
    private const string Bubble = "() => { const s = getComputedStyle(document.activeElement, '::after'); return s.display === 'none' ? 'none' : s.content; }";

    [Theory]
    [MemberData(nameof(PageKinds.Real), MemberType = typeof(PageKinds))]
    public async Task The_first_stop_is_the_link_over_the_head_and_it_leads_to_the_text(string edition, string page)
    {
        await using var visit = await site.OpenAsync(edition, page);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await visit.Ask<string>("() => document.activeElement.className"));
        Assert.True(await visit.Ask<bool>("() => { const r = document.activeElement.getBoundingClientRect(); return r.left >= 0 && r.top >= 0 && r.width > 20; }"), "The link can't be seen when it has the focus.");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("text", await visit.Ask<string>("() => document.activeElement.id"));
    }

    [Theory]
    [InlineData("2018", "MNG/report.html")]
    [InlineData("2018", "FIN/report.html")]
    [InlineData("2018", "index.html")]
    [InlineData("2010", "PRK/report.html")]
    public async Task A_passage_shows_its_source_to_the_keyboard_and_Escape_hides_it(string edition, string page)
    {
        await using var visit = await OnPassage(edition, page);
        Assert.Matches("[A-Za-z]{3}", await visit.Ask<string>(Bubble));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("none", await visit.Ask<string>(Bubble));
    }

    [Fact]
    public async Task A_source_hidden_with_Escape_is_shown_again_at_the_next_passage()
    {
        await using var visit = await OnPassage("2018", "MNG/report.html");
        await visit.Page.Keyboard.PressAsync("Escape");
        await TabToPassage(visit);
        Assert.Matches("[A-Za-z]{3}", await visit.Ask<string>(Bubble));
    }

    [Fact]
    public async Task A_passage_leads_to_the_row_of_its_fact()
    {
        await using var visit = await OnPassage("2018", "MNG/report.html");
        await visit.EnterAsync("**/MNG/facts.html#*");
        Assert.Equal("TR", await visit.Ask<string>("() => document.querySelector(':target').closest('tr').tagName"));
        await visit.Page.WaitForFunctionAsync("() => { const r = document.querySelector(':target').getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; }");
    }

    private async Task<Visit> OnPassage(string edition, string page)
    {
        var visit = await site.OpenAsync(edition, page);
        await TabToPassage(visit);
        return visit;
    }

    private static async Task TabToPassage(Visit visit)
    {
        for (var i = 0; i < 500; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Ask<bool>("() => /^f\\d/.test(document.activeElement.className)"))
            {
                return;
            }
        }

        Assert.Fail("No passage was reached with the keyboard.");
    }
}
