namespace ReportKit.Pdf.Tests;

public class BrowserFinderTests
{
    [Fact]
    public void No_browser_says_what_was_looked_for_and_what_to_do()
    {
        var e = Assert.Throws<PdfException>(() => BrowserFinder.Find(null, new BrowserPlaces(["chromium", "msedge"], [], ["/Applications/Chromium"])));
        Assert.Equal(
            "PDF needs a browser of the Chromium family, 131 or later, and none was found. Looked on PATH for chromium, msedge; and for /Applications/Chromium. "
            + "Install Chromium, Google Chrome, Microsoft Edge or Brave, or name one with --browser PATH.",
            e.Message);
    }

    [Fact]
    public void The_first_name_on_the_path_is_taken()
    {
        using var files = new PageFiles();
        var program = files.AddProgram("msedge", "exit 0");
        Assert.Equal(program, BrowserFinder.Find(null, new BrowserPlaces(["chromium", "msedge"], [files.Folder], [])));
        Assert.Equal(program, BrowserFinder.Find("msedge", new BrowserPlaces([], [files.Folder], [])));
    }

    [Fact]
    public void A_path_without_a_file_is_refused() =>
        Assert.Contains("There is no browser '/no/such/browser'.", Assert.Throws<PdfException>(() => BrowserFinder.Find("/no/such/browser")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_or_a_file_that_cannot_run_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Every file may be run here.");
        using var files = new PageFiles().Add("notes.txt", "text");
        Assert.Contains("is a folder", Assert.Throws<PdfException>(() => BrowserFinder.Find(files.Folder)).Message, StringComparison.Ordinal);
        Assert.Contains("is not executable", Assert.Throws<PdfException>(() => BrowserFinder.Find(Path.Combine(files.Folder, "notes.txt"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HeadlessChrome/130.0.6723.91", "is version 130.0.6723.91; page numbers and running heads need 131 or later")]
    [InlineData("Firefox/150.0", "calls itself 'Firefox/150.0'")]
    public void A_browser_that_cannot_print_our_pages_is_refused(string product, string message)
    {
        var e = Assert.Throws<PdfException>(() => BrowserVersion.Check(product, "browser"));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_oldest_version_allowed_passes() => BrowserVersion.Check("HeadlessChrome/131.0.6778.85", "browser");
}
