using ReportKit.Tests;

namespace ReportKit.Interactive.Tests;

/// <summary>How what the front door gives looks, on the repository's own data.</summary>
public sealed class ReportExhibitsTests
{
    private static readonly Project Project = Project.Open(Repository.Root);

    private static readonly Report Report = Project.Report("MNG", 2018);

    [Fact]
    public void A_report_says_what_can_be_asked_of_it()
    {
        var text = Notebook.Text(Report);

        Assert.StartsWith("Mongolia, edition 2018\n", text, StringComparison.Ordinal);
        Assert.Contains("2017-04-01 to 2018-03-31", text, StringComparison.Ordinal);
        Assert.All(Report.Charts, chart => Assert.Contains(chart.Id, Notebook.Html(Report), StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_are_a_table_with_their_sources_below()
    {
        var figures = Report.Figures("persons-convicted");
        var html = Notebook.Html(figures);

        Assert.All(figures, f => Assert.Contains(f.Id, html, StringComparison.Ordinal));
        Assert.All(figures.Sources, s => Assert.Contains(Html.Escape(s.Title), html, StringComparison.Ordinal));
        Assert.Equal("no facts", Notebook.Text(Report.Figures("acknowledges-problem")));
    }

    [Fact]
    public void Figures_of_an_older_release_are_not_among_them()
    {
        Assert.Contains(Project.Facts.Figures, f => f.Country == Report.Country.Code && f.IsSuperseded);
        Assert.DoesNotContain(Report.Figures(), f => f.IsSuperseded);
        Assert.DoesNotContain(Report.Figures("persons-convicted"), f => f.IsSuperseded);
    }

    [Fact]
    public void A_text_is_the_page_and_as_plain_text_and_Markdown_the_Markdown()
    {
        Assert.Equal(Report.Text.Markdown, Notebook.Text(Report.Text));
        Assert.Equal(Report.Text.Markdown, Notebook.Show(Report.Text, ReportFormatters.MarkdownMimeType));
        Assert.StartsWith("<iframe sandbox=\"\"", Notebook.Html(Report.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_has_its_law_and_charts() =>
        Assert.Contains("placements-by-edition", Notebook.Text(Project.Edition(2018)), StringComparison.Ordinal);

    [Fact]
    public void A_project_is_its_facts() => Assert.Contains("figures with a value", Notebook.Text(Project), StringComparison.OrdinalIgnoreCase);
}
