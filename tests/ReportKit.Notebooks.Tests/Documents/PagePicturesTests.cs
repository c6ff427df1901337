using static ReportKit.Notebooks.Tests.Documents.PageParts;

namespace ReportKit.Notebooks.Tests.Documents;

/// <summary>Pictures that a cell's text shows and its notebook holds, or doesn't.</summary>
public class PagePicturesTests
{
    private const string Attached = """{"a b.png": {"image/png": "iVBO\nRw0K"}, "x.svg": {"image/svg+xml": "<svg onload=\"alert(1)\"><script>alert(1)</script></svg>"}}""";

    [Theory]
    [InlineData("![a](attachment:a%20b.png)", "<p><img src=\"data:image/png;base64,iVBORw0K\" alt=\"a\" /></p>\n")]
    [InlineData("![a](<attachment:a b.png>)", "<p><img src=\"data:image/png;base64,iVBORw0K\" alt=\"a\" /></p>\n")]
    [InlineData("![a][p]\n\n[p]: attachment:a%20b.png", "<p><img src=\"data:image/png;base64,iVBORw0K\" alt=\"a\" /></p>\n")]
    [InlineData("![p]\n\n[p]: <Attachment:a b.png>", "<p><img src=\"data:image/png;base64,iVBORw0K\" alt=\"p\" /></p>\n")]
    [InlineData("[![a](attachment:a%20b.png)](c.html)", "<p><a href=\"c.html\"><img src=\"data:image/png;base64,iVBORw0K\" alt=\"a\" /></a></p>\n")]
    [InlineData("<img src=\"attachment:a%20b.png\" alt=\"a\">", "<img src=\"data:image/png;base64,iVBORw0K\" alt=\"a\">\n")]
    [InlineData("<IMG\n  alt='a &amp; b' width=200 height=\"80px\" src='attachment:a b.png'/>", "<p><img src=\"data:image/png;base64,iVBORw0K\" alt=\"a &amp; b\" width=\"200\" height=\"80\"></p>\n")]
    [InlineData("See <img src=attachment:a%20b.png> here.", "<p>See <img src=\"data:image/png;base64,iVBORw0K\" alt=\"a b.png\"> here.</p>\n")]
    [InlineData("<img alt=\"\" src=\"data:image/png;base64,iVBORw0K\">", "<img src=\"data:image/png;base64,iVBORw0K\" alt=\"\">\n")]
    public void A_picture_of_the_notebook_is_part_of_the_page_however_it_is_written(string markdown, string html) => Assert.Equal(html, Cell(markdown));

    [Theory]
    [InlineData("<img src=\"attachment:a%20b.png\" alt=\"a\" onerror=alert(1) style=\"position:fixed\" onload='alert(1)'>", "<img src=\"data:image/png;base64,iVBORw0K\" alt=\"a\">\n")]
    [InlineData("<img src=\"attachment:a%20b.png\" alt='\" onerror=\"alert(1)' width='1\" onerror=\"alert(1)'>", "<img src=\"data:image/png;base64,iVBORw0K\" alt=\"&quot; onerror=&quot;alert(1)\">\n")]
    [InlineData("<img src=\"https://example.org/a.png\">", "&lt;img src=&quot;https://example.org/a.png&quot;&gt;\n")]
    [InlineData("<img src=\"javascript:alert(1)\" alt=\"attachment:a%20b.png\">", "&lt;img src=&quot;javascript:alert(1)&quot; alt=&quot;attachment:a%20b.png&quot;&gt;\n")]
    public void A_tag_gives_its_picture_and_nothing_that_runs_or_loads(string markdown, string html) => Assert.Equal(html, Cell(markdown));

    [Theory]
    [InlineData("![](attachment:x.svg)")]
    [InlineData("<img src='attachment:x.svg'>")]
    public void A_drawing_with_a_script_is_a_picture_and_runs_nothing(string markdown)
    {
        var html = Cell(markdown);

        Assert.Contains("src=\"data:image/svg+xml;base64,PHN2Zy", html, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![the flow](attachment:missing.png)", "<p><span class=\"missing\">The picture “missing.png” (the flow) isn’t attached to this cell.</span></p>\n")]
    [InlineData("![missing.png](attachment:missing.png)", "<p><span class=\"missing\">The picture “missing.png” isn’t attached to this cell.</span></p>\n")]
    [InlineData("![a][p]\n\n[p]: attachment:missing.png", "<p><span class=\"missing\">The picture “missing.png” (a) isn’t attached to this cell.</span></p>\n")]
    [InlineData("<img src='attachment:missing.png' alt='the flow'>", "<span class=\"missing\">The picture “missing.png” (the flow) isn’t attached to this cell.</span>\n")]
    [InlineData("![a](attachment:%3Cscript%3E)", "<p><span class=\"missing\">The picture “&lt;script&gt;” (a) isn’t attached to this cell.</span></p>\n")]
    [InlineData("<img src='attachment:'>", "<span class=\"missing\">The picture “” isn’t attached to this cell.</span>\n")]
    public void A_picture_that_is_not_attached_is_said_to_be_missing(string markdown, string html) => Assert.Equal(html, Cell(markdown));

    [Theory]
    [InlineData("""{"a": {"text/html": "<script>alert(1)</script>"}}""")]
    [InlineData("""{"a": {"image/png\" onerror=\"alert(1)": "iVBO"}}""")]
    [InlineData("""{"a": {"image/png": "\" onerror=\"alert(1)"}}""")]
    [InlineData("""{"a": {"image/png": "<html onload=alert(1)>"}}""")]
    [InlineData("""{"a": {"image/png": ""}}""")]
    [InlineData("""{"a": {}}""")]
    public void An_attachment_that_is_no_picture_is_said_to_be_none(string attachments) =>
        Assert.Equal("<p><span class=\"missing\">The attachment “a” isn’t a picture that a page can show.</span></p>\n", Cell("![](attachment:a)", attachments));

    [Fact]
    public void Attachments_belong_to_their_own_cell() =>
        Assert.Contains("isn’t attached to this cell", Body(Markdown("# T") with { Attachments = Fixture.Map(Attached) }, Markdown("![a](attachment:a%20b.png)")), StringComparison.Ordinal);

    [Fact]
    public void Whoever_makes_the_page_is_told_what_is_missing_and_where()
    {
        var told = new List<string>();
        NotebookPage.Render(new Notebook([Markdown("# T"), Markdown("![a](attachment:a.png) <img src='attachment:b.png'>")], JsonMap.Empty, 4), "n.ipynb", (cell, note) => told.Add($"{cell}: {note}"));

        Assert.Equal(["2: The picture “b.png” isn’t attached to this cell.", "2: The picture “a.png” (a) isn’t attached to this cell."], told);
    }

    private static string Cell(string markdown, string attachments = Attached)
    {
        var body = Body(Markdown("# T"), Markdown(markdown) with { Attachments = Fixture.Map(attachments) });
        return body[(body.IndexOf("id=\"cell-2\">\n", StringComparison.Ordinal) + "id=\"cell-2\">\n".Length)..body.LastIndexOf("</div>\n", StringComparison.Ordinal)];
    }
}
