using static ReportKit.Notebooks.Tests.Documents.PageParts;

namespace ReportKit.Notebooks.Tests.Documents;

public class PageProseTests
{
    [Fact]
    public void Markdown_is_laid_out() =>
        Assert.Equal("<p>A <em>reported</em> zero, <del>struck</del>.</p>\n<ul>\n<li>one</li>\n</ul>\n", Prose("A *reported* zero, ~~struck~~.\n\n- one"));

    [Fact]
    public void A_table_scrolls_in_its_own_block_and_its_head_is_marked() =>
        Assert.Equal(
            """
            <div class="scroll" tabindex="0"><table>
            <thead>
            <tr>
            <th scope="col">a</th>
            <th scope="col" style="text-align: right;">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td style="text-align: right;">2</td>
            </tr>
            </tbody>
            </table></div>

            """,
            Prose("| a | b |\n|---|--:|\n| 1 | 2 |"));

    [Theory]
    [InlineData("a<script>alert(1)</script>", "<p>a&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("<script>\nalert(1)\n</script>", "&lt;script&gt;\nalert(1)\n&lt;/script&gt;\n")]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;\n")]
    [InlineData("a <br onclick=alert(1)> b", "<p>a &lt;br onclick=alert(1)&gt; b</p>\n")]
    public void Raw_HTML_that_could_run_or_load_something_is_shown_as_text(string markdown, string html) => Assert.Equal(html, Prose(markdown));

    [Theory]
    [InlineData("H<sub>2</sub>O<br>x<sup>2</sup><br/>", "<p>H<sub>2</sub>O<br>x<sup>2</sup><br/></p>\n")]
    [InlineData("<kbd>Shift</kbd> a<!-- note -->b", "<p><kbd>Shift</kbd> ab</p>\n")]
    [InlineData("<details>\n<summary>More</summary>\n\n*text*\n\n</details>", "<details>\n<summary>More</summary>\n<p><em>text</em></p>\n</details>\n")]
    [InlineData("<!-- a\nnote -->\n\ntext", "\n<p>text</p>\n")]
    public void A_few_harmless_tags_stay_and_comments_go(string markdown, string html) => Assert.Equal(html, Prose(markdown));

    [Theory]
    [InlineData("[a](https://example.org/?a=1&b=2)", "<p><a href=\"https://example.org/?a=1&amp;b=2\">a</a></p>\n")]
    [InlineData("[a](other.ipynb)", "<p><a href=\"other.ipynb\">a</a></p>\n")]
    [InlineData("[a](mailto:a@example.org)", "<p><a href=\"mailto:a@example.org\">a</a></p>\n")]
    [InlineData("[a](#Data-and-law)", "<p><a href=\"#data-and-law\">a</a></p>\n")]
    [InlineData("[a](javascript:alert(1))", "<p>a</p>\n")]
    [InlineData("[*a*](JaVa&#10;Script:alert)", "<p><em>a</em></p>\n")]
    [InlineData("[a](data:text/html,x)", "<p>a</p>\n")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n")]
    [InlineData("<https://example.org>", "<p><a href=\"https://example.org\">https://example.org</a></p>\n")]
    public void A_link_leads_to_a_page_a_file_or_an_address_and_runs_nothing(string markdown, string html) => Assert.Equal(html, Prose(markdown));

    [Theory]
    [InlineData("![a chart](https://example.org/a.png)", "<p><a href=\"https://example.org/a.png\">a chart</a></p>\n")]
    [InlineData("![](figures/a.png)", "<p><a href=\"figures/a.png\">figures/a.png</a></p>\n")]
    [InlineData("[![a](b.png)](c.html)", "<p><a href=\"c.html\">a</a></p>\n")]
    [InlineData("![a](data:image/png;base64,iVBORw0KGgo=)", "<p><img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"a\" /></p>\n")]
    public void A_picture_from_elsewhere_is_a_link(string markdown, string html) => Assert.Equal(html, Prose(markdown));

    [Fact]
    public void Code_in_prose_has_the_colours_of_code() =>
        Assert.Equal(
            "<pre class=\"code\" tabindex=\"0\"><code><span class=\"k\">var</span> a = <span class=\"n\">1</span>;</code></pre>\n<pre class=\"code\" tabindex=\"0\"><code>a &lt; b</code></pre>\n",
            Prose("```csharp\nvar a = 1;\n```\n\n```sh\na < b\n```"));

    [Fact]
    public void Markdown_nested_without_end_is_shown_as_it_is_written() =>
        Assert.StartsWith("<pre class=\"result\" tabindex=\"0\">&gt;&gt;&gt;", Prose(new string('>', 5000) + " a"), StringComparison.Ordinal);

    [Theory]
    [InlineData(CellKind.Markdown)]
    [InlineData(CellKind.Code)]
    [InlineData(CellKind.Raw)]
    public void An_empty_cell_is_not_shown(object kind) => Assert.Equal("<h1>01-sources</h1>\n", Body(new NotebookCell((CellKind)kind, " \n")));
}
