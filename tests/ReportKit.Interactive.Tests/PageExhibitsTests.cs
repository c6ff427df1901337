using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Interactive.Tests;

public sealed partial class PageExhibitsTests
{
    private const string Page = "<!doctype html><p title='a \"b\"'>A &amp; B</p><script>alert(1)</script>\n";
    private const string Report = "# Exampleland\r\n\n- One *sentence*.[^n]\n\n[^n]: Note <b>x</b>\n";

    [Fact]
    public void A_page_stands_in_a_frame_that_allows_nothing_with_exactly_its_characters()
    {
        var html = Notebook.Html(File("XAA/report.html", Page));

        var frame = Frame().Match(html);
        Assert.Equal("", frame.Groups["sandbox"].Value);
        Assert.Equal(Page, WebUtility.HtmlDecode(frame.Groups["page"].Value));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/markdown")]
    public void Markdown_is_kept_to_the_byte(string mimeType) => Assert.Equal(Report, Notebook.Show(File("XAA/report.md", Report), mimeType));

    [Fact]
    public void Markdown_reads_as_a_page_and_its_HTML_is_text()
    {
        var page = WebUtility.HtmlDecode(Frame().Match(Notebook.Html(File("XAA/report.md", Report))).Groups["page"].Value);

        Assert.Contains("<h1>Exampleland</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<em>sentence</em>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>x</b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_are_text()
    {
        var file = File("XAA/facts.json", "{\"a\":\"<b>\"}");

        Assert.Equal("{\"a\":\"<b>\"}", Notebook.Text(file));
        Assert.Contains("{&quot;a&quot;:&quot;&lt;b&gt;&quot;}", Notebook.Html(file), StringComparison.Ordinal);
        Assert.StartsWith("````json\n", Notebook.Show(file, "text/markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_is_a_list_of_its_files() => Assert.Equal(
        """
        Edition 2018: 2 files, 7 bytes, made from 1 file; a part of the edition.
        file             bytes
        ---------------  -----
        XAA/report.html      4
        XAA/report.md        3
        2 files
        """,
        Notebook.Text(new RenderedEdition(2018, [File("XAA/report.html", "1234"), File("XAA/report.md", "123")], [new InputFile("data/tiers.csv", "ab")], IsWhole: false)));

    [Fact]
    public void A_page_that_is_too_large_is_named_and_not_shown() =>
        Assert.Contains("5,000,000 characters are too many", Notebook.Html(File("a.html", new string('x', 5_000_000))), StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_empty()
    {
        Assert.Equal("", Notebook.Text(new RenderedFile("a.md", [])));
        Assert.Contains("<iframe", Notebook.Html(new RenderedFile("a.html", null!)), StringComparison.Ordinal);
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(RenderedFile)));
    }

    private static RenderedFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("<iframe sandbox=\"(?<sandbox>[^\"]*)\" title=\"[^\"]*\" srcdoc=\"(?<page>[^\"]*)\"")]
    private static partial Regex Frame();
}
