namespace ReportKit.Cli.Tests.Exporting;

[Trait(Form.Name, Form.Native)]
public sealed class CiteCommandTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void An_edition_is_cited_with_what_the_project_says_and_the_state_of_its_data()
    {
        Publish();

        Assert.Matches(@"^Office of Samples & Sons \(2018\)\. Reports: a \{sample\} 2018\. Data [0-9a-f]{32}\.\n$", Run());
        Assert.Matches(
            """
            ^@misc\{trafficking-in-persons-2018,
              author = \{\{Office of Samples \\& Sons\}\},
              title = \{\{Reports: a \(sample\) 2018\}\},
              year = \{2018\},
              date = \{2018-06-30\},
              version = \{[0-9a-f]{32}\},
            \}
            $
            """.ReplaceLineEndings("\n").TrimEnd('\n'),
            Run("--format", "bibtex"));
        Assert.Matches(
            """
            ^cff-version: 1\.2\.0
            message: "If you use this edition, please cite it as below\."
            type: dataset
            title: "Reports: a \{sample\} 2018"
            authors:
              - name: "Office of Samples & Sons"
            version: "[0-9a-f]{32}"
            date-released: 2018-06-30
            $
            """.ReplaceLineEndings("\n").TrimEnd('\n'),
            Run("--format", "CFF"));
    }

    [Fact]
    public void Where_it_is_published_is_said_where_the_project_says_it()
    {
        project.Write("reportkit.yml", "title: Samples\npublisher: Office of Samples\naddress: https://example.org/a_b\nbase: none\n");

        Assert.StartsWith("Office of Samples (2018). Samples 2018. https://example.org/a_b/2018/index.html Data ", Run(), StringComparison.Ordinal);
        Assert.Contains("url: \"https://example.org/a_b/2018/index.html\"\n", Run("--format", "cff"), StringComparison.Ordinal);
        Assert.Contains("  url = {https://example.org/a_b/2018/index.html},\n", Run("--format", "bibtex"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_figure_is_another_state_of_the_data()
    {
        var before = Run();
        project.Replace("data/prosecutions.csv", ",12,", ",13,");

        Assert.NotEqual(before, Run());
    }

    [Fact]
    public void Nobody_is_invented()
    {
        Assert.Matches(@"^Trafficking in persons: country reports 2018\. Data ", Run());
        Assert.DoesNotContain("author", Run("--format", "bibtex"), StringComparison.Ordinal);
        project.Run("cite", "--edition", "2018", "--format", "cff").IsFailure("error RK1650: CITATION.cff needs an author, and the project names no publisher.");
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        project.Run("cite", "--edition", "2018", "--format", "bibtec").IsWrongUsage("'bibtec' isn't a format. Formats: text, bibtex, cff. Did you mean 'bibtex'?");
        project.Run("cite", "--edition", "1999").IsWrongUsage("The edition 1999 isn't in editions.csv");
    }

    [Fact]
    public void A_rendered_edition_has_its_citation_beside_it_and_loses_it_with_its_author()
    {
        Publish();
        project.Run("render", "--edition", "2018").IsDone();
        var folder = Path.Combine(project.Folder, "artifacts", "report", "2018");
        Assert.Contains("  - name: \"Office of Samples & Sons\"\n", File.ReadAllText(Path.Combine(folder, "CITATION.cff")), StringComparison.Ordinal);
        Assert.Contains("author = {{Office of Samples \\& Sons}}", File.ReadAllText(Path.Combine(folder, "citation.bib")), StringComparison.Ordinal);
        Assert.Contains("Cite this edition as follows, or take citation.bib beside the start page: Office of Samples &amp; Sons (2018). ", File.ReadAllText(Path.Combine(folder, "methodology.html")), StringComparison.Ordinal);

        File.Delete(Path.Combine(project.Folder, "reportkit.yml"));
        project.Run("render", "--edition", "2018").IsDone();

        Assert.False(File.Exists(Path.Combine(folder, "CITATION.cff")));
        Assert.DoesNotContain("author", File.ReadAllText(Path.Combine(folder, "citation.bib")), StringComparison.Ordinal);
    }

    private void Publish() => project.Write("reportkit.yml", "title: \"Reports: a {sample}\"\npublisher: Office of Samples & Sons\nbase: none\n");

    private string Run(params string[] arguments) =>
        project.Run(["cite", "--edition", "2018", .. arguments]).IsDone().Output.ReplaceLineEndings("\n");
}
