using Microsoft.Playwright;
using ReportKit.Cli.Tests;

namespace ReportKit.Browser.Tests;

/// <summary>A page that <c>reportkit watch</c> serves, while its data is edited.</summary>
public sealed class WatchTests(Site site) : IDisposable
{
    private const string Script = "<img src=x onerror=window.ran=1>";

    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task A_saved_file_is_a_new_page_at_the_place_where_it_was_read()
    {
        project.WithTemplates();
        await using var watch = await StartAsync();
        await using var visit = await OpenAsync(watch);
        await visit.Ask<object?>("() => { document.querySelectorAll('details').forEach(d => d.open = true); document.getElementById('prosecution').scrollIntoView({ behavior: 'instant' }); }");
        var place = await Top(visit);
        var scrolled = await visit.Ask<double>("() => scrollY");
        var opened = await visit.Ask<int>("() => document.querySelectorAll('details[open]').length");

        // The new page is longer above the place that is read.
        project.Write("templates/sections/tier.sbn-md", project.Text("templates/sections/tier.sbn-md") + "\n@!longer A line that wasn't there.\n");
        await Text(visit, "A line that wasn't there.").WaitForAsync();

        await visit.Page.WaitForFunctionAsync("place => Math.abs(document.getElementById('prosecution').getBoundingClientRect().top - place) < 2", place);
        Assert.True(opened > 0);
        Assert.True(await visit.Ask<double>("() => scrollY") > scrolled + 10);
        Assert.Equal(opened, await visit.Ask<int>("() => document.querySelectorAll('details[open]').length"));
        Assert.Equal([], visit.Strays);

        // A stream of events that ends with its page is reported as if it had failed.
        Assert.All(visit.Errors, error => Assert.EndsWith("/_watch/events?page=XAA%2Freport.html: net::ERR_ABORTED", error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_problem_is_announced_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        await using var watch = await StartAsync();
        await using var visit = await OpenAsync(watch);
        var alert = visit.Page.GetByRole(AriaRole.Alert);
        Assert.False(await Bar(visit).IsVisibleAsync());

        project.Replace("data/prosecutions.csv", ",12,", $",{Script},");
        await alert.WaitForAsync();

        Assert.Equal("1 error. What can't be made anew stays as it was.", await alert.TextContentAsync());
        Assert.Contains($"data/prosecutions.csv(2,22): error RK1102: '{Script}'", await Bar(visit).Locator("li").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await Text(visit, "The law punishes all forms of trafficking.").First.IsVisibleAsync());
        Assert.False(await visit.Ask<bool>("() => 'ran' in window"));

        project.Replace("data/prosecutions.csv", $",{Script},", ",12,");
        await alert.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        Assert.False(await Bar(visit).IsVisibleAsync());
        Assert.Equal([], visit.Errors);
    }

    [Fact]
    public async Task The_first_page_comes_by_itself_when_the_data_is_mended()
    {
        project.Replace("data/prosecutions.csv", ",12,", ",twelve,");
        await using var watch = await StartAsync();
        await using var visit = await OpenAsync(watch);
        Assert.Equal("No page yet", await visit.Page.Locator("h1").TextContentAsync());

        project.Replace("data/prosecutions.csv", ",twelve,", ",12,");

        await Text(visit, "The law punishes all forms of trafficking.").First.WaitForAsync();
    }

    [Fact]
    public async Task The_page_says_that_it_is_watched_no_more()
    {
        await using var watch = await StartAsync();
        await using var visit = await OpenAsync(watch);

        watch.Kill();

        await visit.Page.GetByRole(AriaRole.Status).GetByText("reportkit watch has ended: this page stays as it is.").WaitForAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_wrong_with_the_bar(ColorScheme scheme)
    {
        await using var watch = await StartAsync();
        await using var visit = await OpenAsync(watch, scheme);
        project.Replace("data/prosecutions.csv", ",12,", ",twelve,");
        await visit.Page.GetByRole(AriaRole.Alert).WaitForAsync();

        await Axe.FindsNothingAsync(visit);
    }

    private static ILocator Bar(Visit visit) => visit.Page.Locator("section[aria-label='reportkit watch']");

    private static ILocator Text(Visit visit, string text) => visit.Page.GetByText(text);

    private static Task<double> Top(Visit visit) => visit.Ask<double>("() => document.getElementById('prosecution').getBoundingClientRect().top");

    private async Task<WatchProcess> StartAsync()
    {
        site.SkipWithoutBrowser();
        return await WatchProcess.StartAsync(project.Folder, "--country", "XAA");
    }

    private Task<Visit> OpenAsync(WatchProcess watch, ColorScheme scheme = ColorScheme.Light) =>
        site.OpenAsync(watch.Address, watch.Page, new() { ViewportSize = new() { Width = 1000, Height = 420 }, ColorScheme = scheme });
}
