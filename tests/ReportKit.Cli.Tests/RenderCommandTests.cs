using System.Text.Json;

namespace ReportKit.Cli.Tests;

public sealed class RenderCommandTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void An_edition_is_a_start_page_a_methodology_page_and_four_files_a_country()
    {
        var result = project.Run("render", "--edition", "2018").IsDone();

        Assert.Equal(
            ["XAA/facts.json", "XAA/map.json", "XAA/report.html", "XAA/report.md", "XAB/facts.json", "XAB/map.json", "XAB/report.html", "XAB/report.md", "index.html", "index.md", "manifest.json", "map.json", "methodology-map.json", "methodology.md"],
            project.Edition().Files().Keys);
        project.Edition().IsWhole();
        Assert.Contains("2018: 2 countries, 14 files in artifacts/report/2018 (", result.Output, StringComparison.Ordinal);
        Assert.Contains("Open artifacts/report/2018/index.html.", result.Output, StringComparison.Ordinal);
        Assert.Contains("The courts convicted 12 persons.", project.Edition().Text("XAA/report.md"), StringComparison.Ordinal);
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

        project.Run("render", "--edition", "2018", "--threads", "8", "--order", "reverse").IsDone();
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
        project.Run("render", "--edition", "2018").IsDone();
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
        project.Run("render", "--edition", "2018").IsDone();
        project.Replace("data/tiers.csv", "XAB,2018,3,single,tip-2018\n", "");

        project.Run("render", "--edition", "2018").IsDone();

        Assert.DoesNotContain("XAB/report.md", project.Edition().Files().Keys);
        project.Edition().IsWhole();
    }

    [Fact]
    public void Broken_data_leaves_the_last_edition_byte_for_byte()
    {
        project.Run("render", "--edition", "2018").IsDone();
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
        Assert.Equal([project.Edition().Parent + "/2018"], Directory.GetFileSystemEntries(project.Edition().Parent));
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
        project.Run("render", "--edition", "2018").IsDone();
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
}
