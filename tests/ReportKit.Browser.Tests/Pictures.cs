using Microsoft.Playwright;
using ReportKit.Tests;

namespace ReportKit.Browser.Tests;

/// <summary>Makes the pictures of docs/images. It runs only when asked for (Cake's target Pictures).</summary>
public sealed class Pictures(Site site)
{
    [Theory(Explicit = true)]
    [InlineData("start", "index.html", 1300, ColorScheme.Light)]
    [InlineData("country", "MNG/report.html", 1300, ColorScheme.Light)]
    [InlineData("country-dark", "MNG/report.html", 1300, ColorScheme.Dark)]
    [InlineData("country-phone", "MNG/report.html", 390, ColorScheme.Light)]
    [InlineData("facts", "MNG/facts.html", 1300, ColorScheme.Light)]
    [InlineData("methodology", "methodology.html", 1300, ColorScheme.Light)]
    public async Task Takes(string name, string page, int width, ColorScheme scheme)
    {
        await using var visit = await site.OpenAsync("2018", page, new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var file = Path.Combine(Repository.Root, "docs", "images", $"{name}.png");
        await visit.Page.ScreenshotAsync(new() { Path = file });
        Assert.True(new FileInfo(file).Length < 300 * 1024, $"{file} is larger than 300 kB.");
    }
}
