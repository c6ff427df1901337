using System.Net;
using System.Net.Sockets;
using UglyToad.PdfPig;

namespace ReportKit.Pdf.Tests;

public class PdfPrinterTests
{
    private const string Body = "<h1>Xanadu</h1><p>First page.</p><table><thead><tr><th scope=col>Year</th></tr></thead><tbody><tr><td>2018</td></tr></tbody></table><h1>Sources</h1><p>Second page.</p>";

    [Fact]
    public async Task A_page_becomes_a_tagged_pdf_with_its_language()
    {
        using var files = new PageFiles().AddPage("XAA/report.html", Body);
        var text = Encoding.Latin1.GetString(await TestBrowser.PrintAsync(files, "XAA/report.html"));
        Assert.Contains("/MarkInfo", text, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.Contains("/Lang (en)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_become_bookmarks()
    {
        using var files = new PageFiles().AddPage("report.html", Body);
        using var pdf = PdfDocument.Open(await TestBrowser.PrintAsync(files, "report.html"));
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["Xanadu", "Sources"], bookmarks.GetNodes().Select(n => n.Title).Where(t => t.Length > 0));
    }

    [Fact]
    public async Task Every_page_has_its_number_and_the_running_head()
    {
        using var files = new PageFiles().AddPage("report.html", Body);
        using var pdf = PdfDocument.Open(await TestBrowser.PrintAsync(files, "report.html"));
        Assert.Equal(2, pdf.NumberOfPages);
        Assert.All(pdf.GetPages(), page =>
        {
            Assert.Contains("Running Xanadu", page.Text, StringComparison.Ordinal);
            Assert.Contains($"p. {page.Number}", page.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_date_is_the_one_given_and_no_version_of_the_browser_is_in_it()
    {
        using var files = new PageFiles().AddPage("report.html", Body);
        using var pdf = PdfDocument.Open(await TestBrowser.PrintAsync(files, "report.html"));
        Assert.Equal("D:20180628000000+00'00'", pdf.Information.CreationDate);
        Assert.Equal("D:20180628000000+00'00'", pdf.Information.ModifiedDate);
        Assert.Equal("ReportKit", pdf.Information.Creator);
        Assert.Equal("Skia/PDF", pdf.Information.Producer);
        Assert.Equal("Xanadu", pdf.Information.Title);
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes_whatever_was_printed_before()
    {
        using var one = new PageFiles().AddPage("XAA/report.html", Body);
        using var other = new PageFiles().AddPage("XAA/report.html", Body).AddPage("first.html", Body + Body);
        var first = await TestBrowser.PrintAsync(one, "XAA/report.html");
        await using var printer = await PdfPrinter.StartAsync(TestBrowser.Path, TestBrowser.Options, CancellationToken.None);
        var printed = await printer.PrintAllAsync(other.Folder, ["first.html", "XAA/report.html", "first.html", "XAA/report.html"], null, CancellationToken.None);
        Assert.Equal(["first.html", "XAA/report.html", "first.html", "XAA/report.html"], printed.Select(p => p.Page));
        Assert.Equal(first, printed[1].Pdf);
        Assert.Equal(first, printed[3].Pdf);
        Assert.Equal(printed[0].Pdf, printed[2].Pdf);
    }

    [Fact]
    public async Task Links_to_other_pages_stay_relative_and_no_folder_is_named()
    {
        using var files = new PageFiles().AddPage("XAA/report.html", "<a href='../XAB/report.html'>XAB</a> <a href=facts.html#a>Facts</a> <a href='https://example.org/a(b)'>Out</a>");
        var text = Encoding.Latin1.GetString(await TestBrowser.PrintAsync(files, "XAA/report.html"));
        Assert.Contains("/URI (../XAB/report.html)", text, StringComparison.Ordinal);
        Assert.Contains("/URI (facts.html#a)", text, StringComparison.Ordinal);
        Assert.Contains("/URI (https://example.org/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("report.invalid", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(files.Folder), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_style_sheet_of_the_folder_is_used()
    {
        using var files = new PageFiles().Add("report.css", "p::after { content: ' by style' }").AddPage("XAA/report.html", "<link rel=stylesheet href=../report.css><p>Said</p>");
        using var pdf = PdfDocument.Open(await TestBrowser.PrintAsync(files, "XAA/report.html"));
        Assert.Contains("Said by style", pdf.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Safe</p><link rel=stylesheet href=gone.css>", "report.html asks for gone.css, which isn't in the folder of pages.")]
    [InlineData(null, "report.html isn't in the folder of pages.")]
    public async Task What_is_missing_is_named(string? body, string message)
    {
        using var files = new PageFiles();
        _ = body is null ? files : files.AddPage("report.html", body);
        var e = await Assert.ThrowsAsync<PdfException>(() => TestBrowser.PrintAsync(files, "report.html"));
        Assert.Equal(message, e.Message);
    }

    [Fact]
    public async Task A_hostile_page_reaches_no_network_no_other_file_and_runs_no_script()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var out1 = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        using var secret = new PageFiles().Add("secret.html", "Top secret");
        var file = new Uri(Path.Combine(secret.Folder, "secret.html")).AbsoluteUri;
        using var files = new PageFiles().AddPage("report.html", $"""
            <p>Safe</p><img src={out1}a.png><link rel=stylesheet href={out1}a.css><link rel=prefetch href={out1}b><link rel=preload as=image href={out1}c.png>
            <style>@import url({out1}d.css); p {'{'} background: url({out1}e.png) {'}'}</style>
            <iframe src={file}></iframe><iframe src={out1}></iframe><object data={file}></object><embed src={file}><iframe srcdoc="<img src={out1}f>"></iframe>
            <meta http-equiv=refresh content="0;url={out1}g"><a href={file}>link</a><a href={out1} ping={out1}>link</a>
            <img src=x onerror="document.body.textContent='scripted'"><script>document.body.textContent = 'scripted'</script>
            """).Add("x", "no picture");
        using var pdf = PdfDocument.Open(await TestBrowser.PrintAsync(files, "report.html"));
        var text = string.Concat(pdf.GetPages().Select(p => p.Text));
        Assert.Contains("Safe", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Top secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("scripted", text, StringComparison.Ordinal);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task A_page_above_its_folder_is_refused()
    {
        using var files = new PageFiles().AddPage("in/report.html", "<p>Safe</p><img src='..%2fsecret.svg'>").Add("secret.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        await using var printer = await PdfPrinter.StartAsync(TestBrowser.Path, TestBrowser.Options, CancellationToken.None);
        var e = await Assert.ThrowsAsync<PdfException>(() => printer.PrintAsync(Path.Combine(files.Folder, "in"), "report.html", CancellationToken.None));
        Assert.Contains("../secret.svg, which isn't in the folder", e.Message, StringComparison.Ordinal);
    }
}
