using System.IO.Compression;

namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class RenderCommandTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    private static readonly string[] CountryMarkdown = ["report.md", "tier-history-{0}.csv", "tier-history-{0}.svg"];

    [Fact]
    public void An_edition_is_a_start_page_a_methodology_page_what_they_share_and_a_folder_a_country()
    {
        var result = project.Run("render", "--edition", "2018").IsDone();

        var files = project.Edition().Files().Keys.ToList();
        Assert.Equal(
            ["facts.html", "facts.json", "figures.js", "map.json", "report.html", "trends.html"],
            files.Where(f => f.StartsWith("XAB/", StringComparison.Ordinal)).Select(f => f[4..]).Except(Named(CountryMarkdown, "xab")));
        Assert.Subset(files.ToHashSet(), Named(CountryMarkdown, "xaa").Select(f => $"XAA/{f}").ToHashSet());
        Assert.Subset(
            files.ToHashSet(),
            new HashSet<string> { "coverage.html", "index.html", "index.md", "manifest.json", "map.json", "methodology-map.json", "methodology.html", "methodology.md", "page.css", "page.js", "plotly.min.js" });
        project.Edition().IsWhole();
        Assert.Contains($"2018: 2 countries rendered, 0 fresh; {files.Count} files written in artifacts/report/2018 (", result.Output, StringComparison.Ordinal);
        Assert.Contains("Open artifacts/report/2018/index.html.", result.Output, StringComparison.Ordinal);
        Assert.Contains("The courts convicted 12 persons.", project.Edition().Text("XAA/report.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("md", "report.md", "report.html")]
    [InlineData("html", "report.html", "report.md")]
    [InlineData("docx", "report.docx", "report.html")]
    public void Only_the_formats_asked_for_are_written(string format, string made, string notMade)
    {
        project.Run("render", "--edition", "2018", "--format", format).IsDone();

        Assert.Contains($"XAA/{made}", project.Edition().Files().Keys);
        Assert.DoesNotContain($"XAA/{notMade}", project.Edition().Files().Keys);
        project.Edition().IsWhole();
    }

    [Fact]
    public void A_format_that_there_is_not_is_wrong_usage_with_a_near_match() =>
        project.Run("render", "--edition", "2018", "--format", "md,htlm").IsWrongUsage("'htlm' isn't a format. Formats: md, html, docx, pdf. Did you mean 'html'?");

    [Fact]
    public void A_reference_document_or_a_browser_that_is_not_there_is_wrong_usage_and_nothing_is_written()
    {
        project.Run("render", "--edition", "2018", "--format", "docx", "--reference-doc", "house.docx").IsWrongUsage("There is no file 'house.docx' (--reference-doc).");
        project.Run("render", "--edition", "2018", "--format", "pdf", "--browser", "no-browser").IsWrongUsage("no-browser");
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "artifacts")));
    }

    [Fact]
    public void A_reference_document_that_can_t_be_used_is_one_message_with_what_to_do()
    {
        File.WriteAllText(Path.Combine(project.Folder, "house.docx"), "Not of Word.");

        var result = project.Run("render", "--edition", "2018", "--format", "docx", "--reference-doc", "house.docx");

        result.IsWrongUsage("house.docx: error RK2201: This isn't a Word document.");
        Assert.Single(result.ErrorLines);
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "artifacts")));
    }

    [Fact]
    public void A_reference_document_that_is_damaged_in_part_gives_what_it_can_with_a_warning()
    {
        using (var zip = ZipFile.Open(Path.Combine(project.Folder, "house.docx"), ZipArchiveMode.Create))
        {
            using var styles = new StreamWriter(zip.CreateEntry("word/styles.xml").Open());
            styles.Write("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
        }

        var errors = project.Run("render", "--edition", "2018", "--format", "docx", "--reference-doc", "house.docx").IsDone().ErrorLines;

        Assert.Contains(errors, line => line.StartsWith("house.docx: warning RK2204: Not all of this document can be used: word/document.xml is missing", StringComparison.Ordinal));
        Assert.Contains("XAA/report.docx", project.Edition().Files().Keys);
    }

    [Fact]
    public void Where_nobody_watches_each_country_is_a_line()
    {
        var lines = project.Run("render", "--edition", "2018", "--threads", "1").IsDone().ErrorLines;

        Assert.Equal(["XAA 1/2", "XAB 2/2"], lines);
    }

    [Fact]
    public void A_second_rendering_has_the_same_bytes_whatever_threads_order_and_place()
    {
        project.Run("render", "--edition", "2018", "--threads", "1").IsDone();
        var first = project.Edition().Files();
        var elsewhere = Path.Combine(project.Folder, "elsewhere");

        project.Run("render", "--edition", "2018", "--threads", "8", "--order", "reverse", "--force").IsDone();
        Assert.Equal(first, project.Edition().Files());

        Tool.Run(Path.GetTempPath(), "render", "--edition", "2018", "--data", Path.Combine(project.Folder, "data"), "--out", elsewhere).IsDone();
        Assert.Equal(
            first.Where(f => f.Key != "manifest.json"),
            new EditionFolder(Path.Combine(elsewhere, "2018")).Files().Where(f => f.Key != "manifest.json"));
    }

    [Fact]
    public void Json_on_standard_output_is_only_json()
    {
        var result = project.Run("render", "--edition", "2018", "--json").IsDone();

        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(2018, json.RootElement.GetProperty("edition").GetInt32());
        Assert.Equal(2, json.RootElement.GetProperty("countries").GetInt32());
        Assert.Equal(project.Edition().Files().Count, json.RootElement.GetProperty("files").GetInt32());
        Assert.Empty(json.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void Json_of_a_failure_holds_its_problems()
    {
        project.Add("tiers", "XAC,2018,two,single,tip-2018");

        var result = project.Run("render", "--edition", "2018", "--json");

        result.IsFailure();
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal("RK1103", Assert.Single(json.RootElement.GetProperty("problems").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public void One_country_replaces_only_its_own_folder_and_the_start_page()
    {
        project.Rendered();
        var before = project.Edition().Files();
        project.Replace(MadeProject.Narrative, "The courts convicted", "Courts convicted").Replace("data/countries.csv", "XAB,,,Northern Sample,", "XAB,,,Southern Sample,");

        project.Run("render", "--edition", "2018", "--country", "xaa").IsDone();

        var after = project.Edition().Files();
        project.Edition().IsWhole();
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(before.Where(f => f.Key.StartsWith("XAB/", StringComparison.Ordinal)), after.Where(f => f.Key.StartsWith("XAB/", StringComparison.Ordinal)));
        Assert.NotEqual(before["XAA/report.md"], after["XAA/report.md"]);
    }

    [Fact]
    public void A_country_that_is_no_longer_placed_goes_with_the_next_whole_rendering()
    {
        project.Rendered();
        project.Replace("data/tiers.csv", "XAB,2018,3,single,tip-2018,,\n", "");

        project.Run("render", "--edition", "2018").IsDone();

        Assert.DoesNotContain("XAB/report.md", project.Edition().Files().Keys);
        project.Edition().IsWhole();
    }

    [Fact]
    public void Broken_data_leaves_the_last_edition_byte_for_byte()
    {
        project.Rendered();
        var before = project.Edition().Files();
        project.Add("tiers", "XAC,2018,two,single,tip-2018");

        project.Run("render", "--edition", "2018").IsFailure("data/tiers.csv(5,10): error RK1103", "Nothing was written; the last rendering is as it was.");

        Assert.Equal(before, project.Edition().Files());
    }

    [Fact]
    public void A_template_that_fails_while_it_renders_leaves_the_last_edition_byte_for_byte()
    {
        project.WithTemplates().Run("render", "--edition", "2018").IsDone();
        var before = project.Edition().Files();
        project.Write("templates/country.sbn-md", project.Text("templates/country.sbn-md") + "{{ while true }}{{ end }}\n");

        project.Run("render", "--edition", "2018").IsFailure("error RK2005", "Nothing was written");

        Assert.Equal(before, project.Edition().Files());
        Assert.Equal([".2018.made.json", "2018"], Directory.GetFileSystemEntries(project.Edition().Parent).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_the_kit_didnt_make_isnt_replaced()
    {
        project.Write("artifacts/report/2018/thesis.txt", "mine");

        project.Run("render", "--edition", "2018").IsFailure("isn't a rendered edition (it has no manifest.json of one), so it isn't replaced");

        Assert.Equal(["thesis.txt"], project.Edition().Files().Keys);
    }

    [Fact]
    public void A_file_of_the_readers_own_in_an_edition_is_kept()
    {
        project.Rendered();
        project.Write("artifacts/report/2018/XAA/notes.txt", "mine");

        project.Run("render", "--edition", "2018").IsDone();

        Assert.Equal("mine", project.Edition().Text("XAA/notes.txt"));
    }

    [Fact]
    public void An_output_that_cant_be_written_is_named()
    {
        project.Write("taken", "a file");

        project.Run("render", "--edition", "2018", "--out", "taken/report").IsFailure("taken");
    }

    [Fact]
    public void The_repositorys_edition_has_a_report_for_each_country_it_places()
    {
        Tool.Run(MadeProject.Repository, "render", "--edition", "2010", "--out", project.Folder).IsDone();

        var edition = new EditionFolder(Path.Combine(project.Folder, "2010"));
        edition.IsWhole();
        Assert.Equal(175, edition.Files().Keys.Count(f => f.EndsWith("/report.md", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Named(IEnumerable<string> patterns, string code) =>
        patterns.Select(p => p.Replace("{0}", code, StringComparison.Ordinal));
}
