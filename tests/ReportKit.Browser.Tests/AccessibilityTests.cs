using Microsoft.Playwright;

namespace ReportKit.Browser.Tests;

public sealed class AccessibilityTests(Site site)
{
    [Theory]
    [MemberData(nameof(PageKinds.Looked), MemberType = typeof(PageKinds))]
    public Task Axe_finds_nothing_in_light(string edition, string page) => NothingIsFound(edition, page, 1300, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(PageKinds.Looked), MemberType = typeof(PageKinds))]
    public Task Axe_finds_nothing_in_dark(string edition, string page) => NothingIsFound(edition, page, 1300, ColorScheme.Dark);

    [Theory]
    [MemberData(nameof(PageKinds.Looked), MemberType = typeof(PageKinds))]
    public Task Axe_finds_nothing_on_a_telephone(string edition, string page) => NothingIsFound(edition, page, 390, ColorScheme.Light);

    // Tables are opened, so that they are looked at too. All of axe's rules run, best practices too; in the dark those on
    // colours, since nothing else is another there, nor do colours change with the width.
    private async Task NothingIsFound(string edition, string page, int width, ColorScheme scheme)
    {
        await using var visit = await site.OpenAsync(edition, page, new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme });
        await visit.Ask<object?>("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await Axe.FindsNothingAsync(visit, scheme == ColorScheme.Dark ? "cat.color" : null);
    }
}
