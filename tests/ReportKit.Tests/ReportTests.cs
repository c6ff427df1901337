using ReportKit.Assessment;
using ReportKit.Facts;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests;

/// <summary>What can be asked of a report and of an edition.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly DataFolder data = Xaa.Data();
    private readonly Project project;

    public ReportTests() => project = new Project(data.PathOf("."), null);

    [Fact]
    public void Figures_come_with_their_sources()
    {
        var figures = project.Report("XAA", 2018).Figures("persons-prosecuted");

        Assert.Equal(["<5", "1", "1250"], figures.Select(f => f.Value!.Written));
        Assert.Equal("Office of Examples", Assert.Single(figures.Sources).Producer);
    }

    [Fact]
    public void Of_an_indicator_without_figures_there_are_none() => Assert.Empty(project.Report("XAA", 2018).Figures("law"));

    [Fact]
    public void A_chart_is_named_as_its_file_with_or_without_the_country()
    {
        var report = project.Report("XAA", 2018);

        Assert.Same(report.Chart("prosecutions"), report.Chart("prosecutions-xaa"));
        Assert.Contains(report.Chart("prosecutions"), report.Charts);
        Assert.Equal("protocol-parties", project.Edition(2018).Chart("protocol-parties").Id);
    }

    [Fact]
    public void The_tier_is_the_assessment_with_its_history()
    {
        var report = project.Report("XAA", 2018);

        Assert.Equal(new TierAssessor(project.Facts, project.Law).Assess(Xaa.Code, 2018).Decision.Permitted, report.Tier.Decision.Permitted);
        Assert.Equal(Tier.TwoWatchList, report.Placements!.Placement.Tier);
        Assert.Equal(ProtocolStanding.Party, report.Protocol.Standing);
    }

    [Fact]
    public void The_text_is_what_is_rendered()
    {
        var report = project.Report("XAA", 2018);
        var files = report.Render(ReportFormats.Markdown | ReportFormats.Html).Files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));

        Assert.Equal((files["XAA/report.md"], files["XAA/report.html"]), (report.Text.Markdown, report.Text.Html));
        Assert.All(files.Keys, path => Assert.StartsWith("XAA/", path, StringComparison.Ordinal));
        Assert.All(report.Facts, fact => Assert.Contains($"\"{fact.Id}\"", files["XAA/facts.json"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_is_explained_from_its_words_to_its_line_of_data()
    {
        var report = project.Report("XAA", 2018);
        var explained = Assert.Single(report.Explain("prosecution.convictions"));

        Assert.Contains(report.Sentences, s => s == explained.Sentence);
        Assert.All(explained.Facts, fact => Assert.StartsWith("data/", fact.Place, StringComparison.Ordinal));
    }

    [Fact]
    public void Changes_are_against_the_last_edition_that_places_the_country()
    {
        var report = project.Report("XAA", 2018);

        Assert.Contains(report.Changes!.Facts, c => c.Fact.Kind == FactKind.Placement);
        Assert.Equal(Names(report.Changes), Names(report.ChangesSince(project.Report("XAA", 2017))));
        Assert.Null(project.Report("XAA", 2017).Changes);
        Assert.Equal(Names(project.Edition(2018).Changes!), Names(project.Compare(2017, 2018)));

        static IEnumerable<string> Names(EditionComparison changes) => changes.Facts.Select(c => $"{c.Kind} {c.Fact.Id}");
    }

    [Fact]
    public void A_country_that_isn_t_placed_is_assessed_and_has_no_text()
    {
        data.AddRow("countries.csv", "XAB,,,Otherland,Otherland,the Republic of Otherland,,,EAP,");
        var report = project.Report("XAB", 2018);

        Assert.Null(report.Tier.Assigned);
        Assert.Equal(
            "The edition 2018 doesn't place Otherland (tiers.csv), so that there is no text.",
            Assert.Throws<InvalidDataException>(() => report.Text).Message);
    }

    [Fact]
    public void An_edition_has_its_law_its_start_page_and_all_reports()
    {
        var edition = project.Edition(2018);

        Assert.Equal("R2008", edition.Law.Id);
        Assert.Same(project.Report("XAA", 2018), Assert.Single(edition.Reports));
        Assert.StartsWith("# ", edition.Text.Markdown, StringComparison.Ordinal);
        Assert.True(edition.Render().IsWhole);
        Assert.Equal(2, project.Backtest.Placements);
    }

    [Fact]
    public void What_is_written_are_the_files_that_are_rendered()
    {
        using var folder = new DataFolder();
        project.Edition(2018).Write(folder.PathOf("out"), ReportFormats.Markdown);
        var written = project.Report("XAA", 2018).Write(folder.PathOf("out"));

        Assert.Equal(folder.PathOf("out/2018"), written.Folder.Replace('\\', '/'));
        Assert.Equal(project.Report("XAA", 2018).Text.Html, folder.Text("out/2018/XAA/report.html"));
        Assert.True(File.Exists(folder.PathOf("out/2018/index.md")));
    }

    public void Dispose() => data.Dispose();
}
