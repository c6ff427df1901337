namespace ReportKit.Pdf.Tests;

/// <summary>The browser of this machine, and folders of made-up pages.</summary>
internal static class TestBrowser
{
    public static readonly PdfOptions Options = new() { Date = new DateOnly(2018, 6, 28) };

    public static string Path
    {
        get
        {
            try
            {
                return BrowserFinder.Find(null);
            }
            catch (PdfException e)
            {
                Assert.Skip(e.Message);
                throw;
            }
        }
    }

    public static async Task<byte[]> PrintAsync(PageFiles files, string page)
    {
        await using var printer = await PdfPrinter.StartAsync(Path, Options, CancellationToken.None);
        return await printer.PrintAsync(files.Folder, page, CancellationToken.None);
    }

    public static async Task<byte[]> PrintVolumeAsync(PageFiles files, string page)
    {
        await using var printer = await PdfPrinter.StartAsync(Path, Options, CancellationToken.None);
        return await printer.PrintVolumeAsync(files.Folder, page, CancellationToken.None);
    }
}
