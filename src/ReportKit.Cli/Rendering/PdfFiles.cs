using ReportKit.Pdf;

namespace ReportKit.Cli;

/// <summary>Prints what was rendered for paper.</summary>
internal static class PdfFiles
{
    private const string Volume = "print.html";

    /// <summary>The browser to print with.</summary>
    /// <exception cref="UsageException">None is found, or none lies at the path.</exception>
    public static string FindBrowser(string? path)
    {
        try
        {
            return BrowserFinder.Find(path);
        }
        catch (PdfException e)
        {
            throw new UsageException(e.Message);
        }
    }

    /// <summary>The edition with a PDF for each document for paper: <c>PRK/report.pdf</c>, and <c>report.pdf</c> of all.</summary>
    /// <exception cref="PdfException">The browser failed, or a page.</exception>
    public static async Task<RenderedEdition> AddAsync(
        RenderedEdition edition, string browser, DateOnly date, bool isQuiet, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("reportkit-paper-").FullName;
        try
        {
            foreach (var page in edition.Paper)
            {
                Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(page.Path)!));
                await File.WriteAllBytesAsync(Path.Combine(folder, page.Path), page.Bytes, cancel);
            }

            var printer = await PdfPrinter.StartAsync(browser, new PdfOptions { Date = date }, cancel);
            await using var _ = printer.ConfigureAwait(false);
            var pages = edition.Paper.Select(p => p.Path).Where(p => p != Volume).ToList();
            var printed = await printer.PrintAllAsync(folder, pages, isQuiet ? null : new Progress(pages.Count), cancel);
            List<RenderedFile> files =
            [
                .. edition.Files,
                .. printed.Select(p => new RenderedFile(p.Page.Replace(Volume, "report.pdf", StringComparison.Ordinal), p.Pdf)),
            ];
            if (edition.Paper.Any(p => p.Path == Volume))
            {
                if (!isQuiet)
                {
                    await Console.Error.WriteLineAsync("Printing the volume");
                }

                files.Add(new RenderedFile("report.pdf", await printer.PrintVolumeAsync(folder, Volume, cancel)));
            }

            return edition with { Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)] };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class Progress(int pages) : IProgress<PrintedPage>
    {
        private int done;

        public void Report(PrintedPage value) =>
            Console.Error.WriteLine($"{Path.GetDirectoryName(value.Page)} printed {Interlocked.Increment(ref done)}/{pages}");
    }
}
