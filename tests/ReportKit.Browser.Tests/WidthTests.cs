namespace ReportKit.Browser.Tests;

public sealed class WidthTests(Site site)
{
    // What a box of its own cuts off or scrolls is none of the page's width.
    private const string TooWide = """
        () => {
            document.querySelectorAll('details').forEach(d => d.open = true);
            const page = document.documentElement, found = [];
            if (page.scrollWidth > page.clientWidth) found.push('The page scrolls: ' + page.scrollWidth);
            const isCut = e => { for (; e && e !== document.body; e = e.parentElement) if (getComputedStyle(e).overflowX !== 'visible') return true; return false; };
            for (const e of document.querySelectorAll('body *')) {
                const box = e.getBoundingClientRect();
                if (box.width > 0 && box.right > page.clientWidth + 1 && !isCut(e)) found.push(e.tagName + '.' + (e.getAttribute('class') ?? '') + ' ends at ' + Math.round(box.right));
            }
            return found.slice(0, 8);
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task Nothing_is_wider_than_a_telephone(string edition, string page) => NothingIsWider(edition, page, 390);

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task Nothing_is_wider_than_a_page_enlarged_four_times(string edition, string page) => NothingIsWider(edition, page, 320);

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task Nothing_is_wider_than_a_window(string edition, string page) => NothingIsWider(edition, page, 1300);

    private async Task NothingIsWider(string edition, string page, int width)
    {
        var visit = await site.LookAsync(edition, page);
        await visit.Page.SetViewportSizeAsync(width, 700);
        var found = await visit.Ask<string[]>(TooWide);
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
