using System.Collections.Concurrent;
using Microsoft.Playwright;
using ReportKit.Pdf;

[assembly: AssemblyFixture(typeof(ReportKit.Browser.Tests.Site))]

namespace ReportKit.Browser.Tests;

/// <summary>Rendered editions on disk and one browser, shared by all tests of a run.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-site-").FullName;
    private readonly ConcurrentDictionary<(string Edition, string Page), Lazy<Task<Visit>>> looked = new();
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string missing = "";

    /// <summary>The repository's own data, edition 2018.</summary>
    public string Edition2018 => Path.Combine(folder, "real", "2018");

    /// <summary>The repository's own data, edition 2010, which has another layout.</summary>
    public string Edition2010 => Path.Combine(folder, "real", "2010");

    /// <summary>Made-up countries whose data try to break the page.</summary>
    public string Hostile => Path.Combine(folder, "hostile", "2018");

    public async ValueTask InitializeAsync()
    {
        string program;
        try
        {
            program = BrowserFinder.Find(null);
        }
        catch (PdfException)
        {
            missing = "No browser of the Chromium family is on this machine. Install one ('apt-get install chromium') to run this test.";
            return;
        }

        await Task.Run(() =>
        {
            RenderedSite.WriteReal(Path.Combine(folder, "real"), 2018, 2010);
            RenderedSite.WriteHostile(Path.Combine(folder, "hostile"));
        });
        playwright = await Playwright.CreateAsync();

        // The pages are our own, and root, as on most build machines, may not start a sandbox.
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] });
    }

    /// <summary>The folder that has this name in the tests' data.</summary>
    public string FolderOf(string edition) => edition switch
    {
        "2010" => Edition2010,
        "2018" => Edition2018,
        _ => Hostile,
    };

    /// <summary>Opens a page from its file, with the network watched.</summary>
    /// <param name="edition">2018, 2010 or hostile.</param>
    /// <param name="page">Path in the edition's folder, perhaps with an anchor.</param>
    /// <param name="options">Width, colours and so on; a wide page in light where nothing is said.</param>
    internal Task<Visit> OpenAsync(string edition, string page, BrowserNewContextOptions? options = null) =>
        OpenAsync(new Uri(FolderOf(edition) + Path.DirectorySeparatorChar), page, options);

    /// <summary>A page that tests only ask about its elements: opened once, in light, and shared. Its width may be any.</summary>
    internal Task<Visit> LookAsync(string edition, string page) => looked.GetOrAdd((edition, page), _ => new(() => OpenAsync(edition, page))).Value;

    /// <summary>Opens a page of a folder or a server.</summary>
    internal async Task<Visit> OpenAsync(Uri root, string page, BrowserNewContextOptions? options = null)
    {
        SkipWithoutBrowser();
        options ??= new();
        options.ViewportSize ??= new() { Width = 1300, Height = 900 };
        var visit = new Visit(await browser!.NewContextAsync(options), root);
        await visit.GoAsync(page);
        return visit;
    }

    /// <summary>Skips a test that only reads the files, since they are made only where a browser is.</summary>
    public void SkipWithoutBrowser() => Assert.SkipWhen(missing.Length > 0, missing);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
