using static ReportKit.Notebooks.Tests.Documents.PageParts;

namespace ReportKit.Notebooks.Tests.Documents;

public class PageOutputTests
{
    [Fact]
    public void Streams_are_text_and_standard_error_is_told_apart()
    {
        Assert.Equal(
            "<pre class=\"stream\" role=\"group\" aria-label=\"Standard output of cell 2\" tabindex=\"0\">a &lt; b\n</pre>\n",
            Output(new StreamOutput("stdout", "a < b\n")));
        Assert.Equal(
            "<pre class=\"stream warning\" role=\"group\" aria-label=\"Standard error of cell 2\" tabindex=\"0\">a</pre>\n",
            Output(new StreamOutput("stderr", "a")));
    }

    [Theory]
    [InlineData("\e[31mred\e[0m plain", "<span class=\"red\">red</span> plain")]
    [InlineData("\e[1;92ma\e[22mb\e[39mc", "<span class=\"green bold\">a</span><span class=\"green\">b</span>c")]
    [InlineData("\e[90m<\e[m>", "<span class=\"grey\">&lt;</span>&gt;")]
    [InlineData("\e[38;5;31ma\e[38;2;31;32;33mb\e[48:5:31mc", "abc")]
    [InlineData("\e[2K\e[1Aa\e]0;title\ab\e]8;;x\e\\c\e7d", "abc\uFFFD7d")]
    [InlineData("10 %\r50 %\r100 %\nnext\r\nlast\r", "100 %\nnext\nlast")]
    [InlineData("a\b\0\u0085c", "a\uFFFD\uFFFD\uFFFDc")]
    public void Colours_of_a_terminal_are_kept_and_its_other_commands_are_not(string text, string html) =>
        Assert.Contains($"tabindex=\"0\">{html}</pre>", Output(new StreamOutput("stdout", text)), StringComparison.Ordinal);

    [Fact]
    public void An_error_shows_its_name_message_and_trace_each_once() =>
        Assert.Equal(
            """
            <div class="error" role="group" aria-label="Error of cell 2">
            <p><strong>FormatException</strong> <span>'a&lt;b' is no number.
            Second line</span></p>
            <pre tabindex="0">   at cell 2, line 1</pre>
            </div>

            """,
            Output(new ErrorOutput("FormatException", "'a<b' is no number.\nSecond line", ["\e[31mSystem.FormatException\e[0m: 'a<b' is no number.", "Second line", "   at cell 2, line 1"])));

    [Fact]
    public void An_error_without_a_trace_has_no_empty_block() =>
        Assert.DoesNotContain("<pre", Output(new ErrorOutput("E", "m", ["m"])), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"text/html": "<b>h</b>", "image/svg+xml": "<svg/>", "image/png": "AA==", "text/markdown": "m", "application/json": 1, "text/plain": "p"}""", "<div class=\"html scroll\">\n<b>h</b>\n</div>\n")]
    [InlineData("""{"image/svg+xml": "<?xml version='1.0'?>\n<svg/>", "image/png": "AA==", "text/plain": "p"}""", "<div class=\"picture\">\n<svg/>\n</div>\n")]
    [InlineData("""{"image/png": "AA\n==", "image/jpeg": "BB==", "text/markdown": "m", "text/plain": "a \"chart\""}""", "<p class=\"picture\"><img alt=\"a &quot;chart&quot;\" src=\"data:image/png;base64,AA==\"></p>\n")]
    [InlineData("""{"image/jpeg": "BB=="}""", "<p class=\"picture\"><img alt=\"Picture of cell 2\" src=\"data:image/jpeg;base64,BB==\"></p>\n")]
    [InlineData("""{"text/markdown": "*m*", "application/json": 1, "text/plain": "p"}""", "<div class=\"prose\">\n<p><em>m</em></p>\n</div>\n")]
    [InlineData("""{"application/json": {"b": [1.0], "a": "<"}, "text/plain": "p"}""", "<pre class=\"result\" role=\"group\" aria-label=\"Result of cell 2\" tabindex=\"0\">{\n  &quot;a&quot;: &quot;&lt;&quot;,\n  &quot;b&quot;: [\n    1.0\n  ]\n}</pre>\n")]
    [InlineData("""{"text/plain": "p", "application/vnd.own+json": {}}""", "<pre class=\"result\" role=\"group\" aria-label=\"Result of cell 2\" tabindex=\"0\">p</pre>\n")]
    [InlineData("""{"x/<y>": "p"}""", "<p class=\"unknown\">A page can’t show this output (x/&lt;y&gt;). Open the notebook to see it.</p>\n")]
    public void The_richest_form_that_a_page_knows_is_shown(string data, string html) => Assert.Equal(html, Output(Shown(data)));

    [Fact]
    public void A_result_is_shown_as_a_display_is() =>
        Assert.Equal("<div class=\"html scroll\">\n<b>h</b>\n</div>\n", Output(new ResultOutput(Fixture.Map("""{"text/html": "<b>h</b>"}"""), JsonMap.Empty, 5)));

    [Fact]
    public void Html_is_the_cell_s_own_with_its_scripts() =>
        Assert.Equal(
            "<div class=\"html scroll\" tabindex=\"0\">\n<table></table><script>draw(\"a\\n\")</script>\n</div>\n",
            Output(Shown("""{"text/html": "<table></table><script>draw(\"a\\n\")</script>"}""")));

    [Fact]
    public void A_picture_has_the_size_that_its_metadata_gives() =>
        Assert.Contains(
            "<img alt=\"p\" width=\"240\" src=",
            Output(Shown("""{"image/png": "AA==", "text/plain": "p"}""", """{"image/png": {"width": 240, "height": "\"onload"}}""")),
            StringComparison.Ordinal);

    [Fact]
    public void A_heading_within_an_output_stands_below_that_of_its_cell_and_in_no_contents()
    {
        var page = Page(Markdown("# T"), Markdown("## A"), Markdown("## B"), Code("x", Shown("""{"text/markdown": "# Inner\n## Second"}""")), Markdown("## C"), Markdown("## D"));

        Assert.Contains("<h3 id=\"inner\">Inner</h3>\n<h4 id=\"second\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#inner\"", page, StringComparison.Ordinal);
    }
}
