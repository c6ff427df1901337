using System.Collections.ObjectModel;

namespace ReportKit.Pdf;

/// <summary>A running browser that prints many pages. Dispose it, and the browser has gone.</summary>
/// <remarks>Pages see the files of their folder and nothing else: no network, no other file, no script. Page size, running heads and page
/// numbers are those of their style sheets (<c>@page</c>). Links to other pages of the folder stay relative.</remarks>
public sealed class PdfPrinter : IAsyncDisposable
{
    private readonly BrowserProcess browser;
    private readonly DevTools tools;
    private readonly PdfOptions options;

    private PdfPrinter(BrowserProcess browser, DevTools tools, PdfOptions options) =>
        (this.browser, this.tools, this.options) = (browser, tools, options);

    internal string Profile => browser.Profile;

    /// <summary>Starts a browser.</summary>
    /// <param name="browser">Its executable, as <see cref="BrowserFinder"/> finds it.</param>
    /// <param name="options">How pages are printed.</param>
    /// <param name="cancellation">Ends the start, and what has started.</param>
    /// <exception cref="PdfException">It doesn't start, isn't of the Chromium family, or is too old.</exception>
    public static async Task<PdfPrinter> StartAsync(string browser, PdfOptions options, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Tabs, 1);
        var process = await BrowserProcess.StartAsync(browser, options.StartTimeout, cancellation);
        DevTools? tools = null;
        PdfPrinter? printer = null;
        try
        {
            tools = await DevTools.ConnectAsync(process.Address, cancellation).WaitAsync(options.StartTimeout, cancellation);
            var version = await tools.CallAsync(null, "Browser.getVersion", [], cancellation).WaitAsync(options.StartTimeout, cancellation);
            BrowserVersion.Check(version.GetProperty("product").GetString()!, browser);
            return printer = new PdfPrinter(process, tools, options);
        }
        catch (TimeoutException)
        {
            throw new PdfException(
                $"'{browser}' started, but doesn't answer. Try again, or name another browser with --browser PATH.");
        }
        finally
        {
            if (printer is null)
            {
                await DisposeAsync(tools, process);
            }
        }
    }

    /// <summary>Prints one page.</summary>
    /// <param name="folder">The folder of pages, style sheets and pictures.</param>
    /// <param name="page">The page's path in it, with <c>/</c>: <c>XAA/report.html</c>.</param>
    /// <param name="cancellation">Ends the wait; the browser ends when the printer is disposed.</param>
    /// <returns>A tagged PDF with bookmarks. The same files and the same browser give the same bytes.</returns>
    /// <exception cref="PdfException">The page can't be printed; the message names it.</exception>
    public Task<byte[]> PrintAsync(string folder, string page, CancellationToken cancellation) =>
        PrintAsync(folder, page, ReadOnlyDictionary<string, string>.Empty, cancellation);

    /// <summary>Prints pages side by side.</summary>
    /// <param name="folder">The folder of pages, style sheets and pictures.</param>
    /// <param name="pages">Their paths in it.</param>
    /// <param name="progress">Told of each page when it is printed, in the order in which they are done.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>In the order of <paramref name="pages"/>.</returns>
    /// <exception cref="PdfException">A page can't be printed; the others are given up.</exception>
    public async Task<IReadOnlyList<PrintedPage>> PrintAllAsync(
        string folder, IReadOnlyList<string> pages, IProgress<PrintedPage>? progress, CancellationToken cancellation)
    {
        var printed = new PrintedPage[pages.Count];
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = options.Tabs, CancellationToken = cancellation };
        await Parallel.ForAsync(0, pages.Count, atOnce, async (i, stop) =>
        {
            printed[i] = new PrintedPage(pages[i], await PrintAsync(folder, pages[i], stop));
            progress?.Report(printed[i]);
        });
        return printed;
    }

    /// <summary>Prints a volume: one page whose list of contents gives page numbers.</summary>
    /// <param name="folder">The folder of the volume, its style sheets and pictures.</param>
    /// <param name="page">The volume's path in it. Each <c>&lt;span class="page"
    /// data-page="XAA"&gt;&lt;/span&gt;</c>, written like this, gets the number of the page on which the element
    /// with the id <c>XAA</c> begins, counted from 1; a link <c>&lt;a href="#XAA"&gt;</c> must lead to it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="PdfException">It can't be printed, or an id is on no page.</exception>
    public async Task<byte[]> PrintVolumeAsync(string folder, string page, CancellationToken cancellation)
    {
        var html = await new PageFolder(folder, ReadOnlyDictionary<string, string>.Empty).ReadAsync(page, cancellation)
            ?? throw new PdfException($"{page} isn't in the folder of pages.");
        return await PdfVolume.PrintAsync(
            System.Text.Encoding.UTF8.GetString(html),
            page,
            filled => PrintAsync(folder, page, new Dictionary<string, string> { [page] = filled }, cancellation));
    }

    /// <summary>Ends the browser with all its processes, and deletes its folder.</summary>
    public ValueTask DisposeAsync() => DisposeAsync(tools, browser);

    private static async ValueTask DisposeAsync(DevTools? tools, BrowserProcess browser)
    {
        await browser.DisposeAsync();
        if (tools is not null)
        {
            await tools.DisposeAsync();
        }
    }

    private async Task<byte[]> PrintAsync(
        string folder, string page, IReadOnlyDictionary<string, string> changed, CancellationToken cancellation)
    {
        var pdf = await Tab.PrintAsync(tools, new PageFolder(folder, changed), page, options.PageTimeout, cancellation);
        return PdfStamp.Apply(pdf, page, options.Date);
    }
}

/// <summary>One page and its PDF.</summary>
/// <param name="Page">The page's path in its folder.</param>
/// <param name="Pdf">The PDF's bytes.</param>
public sealed record PrintedPage(string Page, byte[] Pdf);

/// <summary>How pages are printed.</summary>
public sealed record PdfOptions
{
    /// <summary>The date that every PDF bears as its day of making and of change, at 00:00 UTC.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many pages are printed side by side; at least 1.</summary>
    public int Tabs { get; init; } = 2;

    /// <summary>How long the browser may take to start.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one printing of one page may take; a volume is one page.</summary>
    public TimeSpan PageTimeout { get; init; } = TimeSpan.FromMinutes(5);
}
