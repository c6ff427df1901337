using UglyToad.PdfPig;

namespace ReportKit.Pdf.Tests;

public class PdfVolumeTests
{
    [Fact]
    public async Task The_contents_name_the_pages_on_which_the_headings_stand()
    {
        string[] ids = [.. Enumerable.Range(0, 12).Select(i => $"X{(char)('A' + i)}A")];
        var contents = string.Concat(ids.Select(id => $"<li><a href=\"#{id}\">{id}</a> <span class=\"page\" data-page=\"{id}\"></span>."));
        var sections = string.Concat(ids.Select((id, i) => $"<h1 id={id}>Land {id}</h1>{string.Concat(Enumerable.Repeat("<p>Text of some length.</p>", 30 * (i % 4)))}"));
        using var files = new PageFiles().AddPage("volume.html", $"<ul>{contents}</ul>{sections}");
        using var pdf = PdfDocument.Open(await TestBrowser.PrintVolumeAsync(files, "volume.html"));
        var list = pdf.GetPage(1).Text;
        Assert.All(ids, id =>
        {
            var page = pdf.GetPages().Single(p => p.Text.Contains($"Land {id}", StringComparison.Ordinal));
            Assert.Contains($"{id} {page.Number}.", list, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_id_on_no_page_is_named()
    {
        using var files = new PageFiles().AddPage("volume.html", "<a href=\"#XAB\">XAB</a> <span class=\"page\" data-page=\"XAB\"></span><h1 id=XAA>XAA</h1>");
        var e = await Assert.ThrowsAsync<PdfException>(() => TestBrowser.PrintVolumeAsync(files, "volume.html"));
        Assert.Contains("the page of 'XAB'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_that_never_settle_are_told()
    {
        using var files = new PageFiles().AddPage("a.html", "<a href=#X>x</a><h1 id=X>X</h1>").AddPage("b.html", "<a href=#X>x</a><h1>Y</h1><h1 id=X>X</h1>");
        var pdf = await TestBrowser.PrintAsync(files, "a.html");
        var other = await TestBrowser.PrintAsync(files, "b.html");
        var printings = 0;
        var e = await Assert.ThrowsAsync<PdfException>(() => PdfVolume.PrintAsync(
            "<span class=\"page\" data-page=\"X\"></span>", "a.html", _ => Task.FromResult(printings++ % 2 == 0 ? pdf : other)));
        Assert.Contains("still change after 4 printings", e.Message, StringComparison.Ordinal);
    }
}
