using static ReportKit.Notebooks.Tests.Documents.PageParts;

namespace ReportKit.Notebooks.Tests.Documents;

public partial class NotebookPageTests
{
    private static readonly NotebookCell[] Sections = [Markdown("# T"), Markdown("## One"), Markdown("### Inner"), Markdown("## Two"), Markdown("#### Deep"), Markdown("## Three")];

    [Fact]
    public void A_page_is_one_document_in_English_that_loads_nothing()
    {
        var page = Page(Sections);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">\n", page, StringComparison.Ordinal);
        Assert.Contains("content=\"default-src data: blob: 'unsafe-inline' 'unsafe-eval'\"", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<link|<script|src=|url\\(|@import|https?:", page);
    }

    [Fact]
    public void A_page_has_landmarks_and_a_way_past_the_header()
    {
        var page = Page(Sections);

        Assert.Equal(["header", "main", "nav", "footer"], Landmark().Matches(page).Select(m => m.Groups[1].Value));
        Assert.Contains("<body>\n<a class=\"skip\" href=\"#main\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_heading_is_the_title() =>
        Assert.Contains("<title>Convictions &amp; more</title>", Page(Code("1"), Markdown("text\n\n# *Convictions* & `more`")), StringComparison.Ordinal);

    [Theory]
    [InlineData("no heading")]
    [InlineData("## Not a title\n\n# Too late")]
    public void Without_one_the_file_s_name_is_the_title(string markdown)
    {
        var page = Page(Markdown(markdown));

        Assert.Contains("<title>01-sources</title>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>01-sources</h1>", page, StringComparison.Ordinal);
        Assert.Single(FirstLevel().Matches(page));
    }

    [Theory]
    [InlineData("1 2 3 2", "1 2 3 2")]
    [InlineData("1 1 2 1", "1 2 3 2")]
    [InlineData("1 3 2 4", "1 2 2 3")]
    [InlineData("2 4 6 1", "1 2 3 4 2")]
    public void Levels_of_headings_follow_without_a_gap(string written, string shown)
    {
        var main = Body([.. written.Split(' ').Select(level => Markdown($"{new string('#', int.Parse(level, CultureInfo.InvariantCulture))} Heading"))]);

        Assert.Equal(shown, string.Join(' ', Heading().Matches(main).Select(m => m.Groups[1].Value)));
    }

    [Fact]
    public void Headings_of_one_text_have_anchors_of_their_own() =>
        Assert.Equal(
            ["t", "figures-2009", "figures-2009-2", "section", "section-cell-1", "main-2"],
            Anchor().Matches(Body([.. new[] { "# T", "## Figures: 2009!", "## Figures 2009", "## …", "## Cell 1", "## Main" }.Select(Markdown)])).Select(m => m.Groups[1].Value));

    [Fact]
    public void Contents_list_sections_and_those_right_below_them() =>
        Assert.Contains(
            """
            <nav id="contents" aria-label="Contents">
            <p>Contents</p>
            <ul>
            <li class="level-2"><a href="#one">One</a></li>
            <li class="level-3"><a href="#inner">Inner</a></li>
            <li class="level-2"><a href="#two">Two</a></li>
            <li class="level-3"><a href="#deep">Deep</a></li>
            <li class="level-2"><a href="#three">Three</a></li>
            </ul>
            </nav>
            """,
            Page(Sections), StringComparison.Ordinal);

    [Fact]
    public void A_short_notebook_needs_no_contents() =>
        Assert.DoesNotContain("contents\"", Page(Markdown("# T"), Markdown("## One"), Markdown("## Two"), Markdown("## Three")), StringComparison.Ordinal);

    [Fact]
    public void What_failed_is_said_at_the_top() =>
        Assert.Contains(
            "<main id=\"main\">\n<ul class=\"failures\">\n<li><a href=\"#cell-2\">Cell 2</a> failed: FormatException</li>\n</ul>\n",
            Page(Markdown("# T"), Code("x", new ErrorOutput("FormatException", "no", []))), StringComparison.Ordinal);

    [Fact]
    public void An_error_that_the_writer_announced_is_no_failure()
    {
        var cell = Code("x", new ErrorOutput("FormatException", "no", [])) with { Metadata = Fixture.Map("""{"tags": ["raises-exception"]}""") };

        Assert.DoesNotContain("failed", Body(cell), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RoundTripTests.Canonical), MemberType = typeof(RoundTripTests))]
    public void The_same_notebook_gives_the_same_page_with_LF_line_ends(string name)
    {
        var page = NotebookPage.Render(Fixture.Read($"Canonical/{name}.ipynb"), $"{name}.ipynb");

        Assert.Equal(page, NotebookPage.Render(Fixture.Read($"Canonical/{name}.ipynb"), $"{name}.ipynb"));
        Assert.DoesNotContain("\r", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<(header|main|nav|footer)\\b")]
    private static partial Regex Landmark();

    [GeneratedRegex("<h1\\b")]
    private static partial Regex FirstLevel();

    [GeneratedRegex("<h([1-6])\\b")]
    private static partial Regex Heading();

    [GeneratedRegex("<h[1-6] id=\"([^\"]+)\"")]
    private static partial Regex Anchor();
}
