namespace ReportKit.Cli.Tests;

/// <summary>A rendering makes only what is stale, and what it leaves is what a rendering from nothing makes.</summary>
public sealed class IncrementalRenderTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Where_all_is_fresh_nothing_is_rendered_and_nothing_touched()
    {
        project.Rendered();
        var before = Times();

        var result = Render();

        Assert.StartsWith("2018: nothing to do; 2 countries are fresh in artifacts/report/2018 (", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Errors);
        Assert.Equal(before, Times());
    }

    [Fact]
    public void One_changed_fact_rewrites_its_country_and_the_pages_that_show_it_and_nothing_else()
    {
        project.Rendered();
        var before = Times();
        project.Replace("data/prosecutions.csv", "XAA,convictions,2017,12,", "XAA,convictions,2017,13,");

        var result = Render();

        Assert.StartsWith("2018: 1 country rendered, 1 fresh; ", result.Output, StringComparison.Ordinal);
        Assert.Equal(["XAA 1/1"], result.ErrorLines);
        Assert.Contains("convicted 13 persons", project.Edition().Text("XAA/report.md"), StringComparison.Ordinal);
        var after = Times();
        Assert.Equal(before.Where(f => f.Key.StartsWith("XAB/", StringComparison.Ordinal)), after.Where(f => f.Key.StartsWith("XAB/", StringComparison.Ordinal)));
        Assert.Equal(before["plotly.min.js"], after["plotly.min.js"]);
        IsAsFromNothing();
    }

    [Fact]
    public void A_template_renders_all()
    {
        project.WithTemplates();
        Render();
        project.Write("templates/country.sbn-md", project.Text("templates/country.sbn-md") + "\n@!turn Another wording.\n");

        Assert.StartsWith("2018: 2 countries rendered, 0 fresh; ", Render().Output, StringComparison.Ordinal);
        IsAsFromNothing();
    }

    [Fact]
    public void What_changes_only_the_list_of_inputs_changes_only_the_manifest()
    {
        project.Rendered();
        project.Add("country-names", "Sampleland,XAA");

        Assert.StartsWith("2018: 0 countries rendered, 2 fresh; 1 file written in ", Render().Output, StringComparison.Ordinal);
        IsAsFromNothing();
    }

    [Fact]
    public void A_part_rendered_again_after_a_change_that_no_page_shows_has_the_bytes_of_one_rendered_from_nothing()
    {
        Render("--country", "XAA");
        project.Add("country-names", "Exampleland (Republic),XAA");

        Assert.Contains("0 countries rendered, 1 fresh; 1 file written", Render("--country", "XAA").Output, StringComparison.Ordinal);

        Render("--country", "XAA", "--out", "fresh");
        Assert.Equal(new EditionFolder(Path.Combine(project.Folder, "fresh", "2018")).Files(), project.Edition().Files());
        project.Run("render", "--edition", "2018", "--country", "XAA", "--locked").IsDone();
        Assert.StartsWith("2018: nothing to do; ", Render("--country", "XAA").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_part_in_other_formats_the_old_ones_go()
    {
        Render("--country", "XAA");
        project.Run("render", "--edition", "2018", "--country", "XAA", "--format", "md", "--locked").IsFailure("artifacts/report/2018/XAA/report.html: error RK2403:");

        Render("--country", "XAA", "--format", "md");

        Render("--country", "XAA", "--format", "md", "--out", "fresh");
        Assert.Equal(new EditionFolder(Path.Combine(project.Folder, "fresh", "2018")).Files(), project.Edition().Files());
    }

    [Fact]
    public void Beside_a_part_in_other_formats_another_country_keeps_its_pages()
    {
        project.Rendered();

        Render("--country", "XAA", "--format", "md");

        var files = project.Edition().Files().Keys;
        Assert.Contains("XAB/report.html", files);
        Assert.Contains("page.css", files);
        Assert.DoesNotContain("XAA/report.html", files);
        project.Edition().IsWhole();
    }

    [Fact]
    public void An_edition_rendered_part_by_part_has_the_bytes_of_the_whole()
    {
        Render("--country", "XAA");
        Render("--country", "XAB");
        project.Run("render", "--edition", "2018", "--out", "whole").IsDone();

        Assert.Equal(new EditionFolder(Path.Combine(project.Folder, "whole", "2018")).Files(), project.Edition().Files());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_manifest_names_what_stands_beside_a_part_and_isn_t_known_to_be_of_its_inputs(bool isRecorded)
    {
        project.Rendered();
        if (!isRecorded)
        {
            File.Delete(Path.Combine(project.Folder, "artifacts/report/.2018.made.json"));
        }

        var whole = project.Edition().Files();
        Render("--country", "XAA");
        Assert.Equal(whole, project.Edition().Files());

        project.Replace("data/tiers.csv", "XAB,2018,3,", "XAB,2018,2,");
        Render("--country", "XAA");
        using (var manifest = JsonDocument.Parse(project.Edition().Text("manifest.json")))
        {
            Assert.Equal(["XAB"], manifest.RootElement.GetProperty("earlier").EnumerateArray().Select(d => d.GetString()));
        }

        Render("--country", "XAB");
        IsAsFromNothing();
    }

    [Fact]
    public void A_file_that_no_report_reads_changes_nothing()
    {
        project.Rendered();
        var before = Times();
        project.Write("data/notes.txt", "mine");

        Assert.StartsWith("2018: nothing to do; ", Render().Output, StringComparison.Ordinal);
        Assert.Equal(before, Times());
    }

    [Fact]
    public void Force_renders_what_is_fresh_too() =>
        Assert.StartsWith("2018: 2 countries rendered, 0 fresh; 0 files written in ", Twice("--force").Output, StringComparison.Ordinal);

    [Fact]
    public void Other_formats_make_all_stale_and_the_old_ones_go()
    {
        project.Rendered();

        Assert.Contains("of earlier renderings removed", Render("--format", "md").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("XAA/report.html", project.Edition().Files().Keys);
        IsAsFromNothing("--format", "md");
    }

    [Fact]
    public void A_part_doesn_t_make_the_others_fresh()
    {
        project.Rendered();
        project.Replace("data/tiers.csv", "XAB,2018,3,", "XAB,2018,2,").Replace(MadeProject.Narrative, "The courts convicted", "Courts convicted");

        Assert.StartsWith("2018: 1 country rendered, 0 fresh; ", Render("--country", "XAA").Output, StringComparison.Ordinal);
        Assert.StartsWith("2018: 1 country rendered, 1 fresh; ", Render().Output, StringComparison.Ordinal);
        IsAsFromNothing();
    }

    [Fact]
    public void What_was_edited_or_deleted_is_made_anew_and_that_is_said()
    {
        project.Rendered();
        project.Write("artifacts/report/2018/XAA/report.md", "mine");
        File.Delete(Path.Combine(project.Folder, "artifacts/report/2018/index.html"));

        var result = Render();

        Assert.Contains("Made anew after a change by hand: XAA/report.md was changed, index.html is gone.", result.Errors, StringComparison.Ordinal);
        IsAsFromNothing();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{")]
    [InlineData("{\"outputs\":[]}")]
    public void A_manifest_that_is_gone_or_broken_is_made_anew_and_strangers_stay(string? manifest)
    {
        project.Rendered();
        var path = Path.Combine(project.Folder, "artifacts/report/2018/manifest.json");
        File.Delete(path);
        if (manifest is not null)
        {
            File.WriteAllText(path, manifest);
        }

        project.Write("artifacts/report/2018/notes.txt", "mine");
        Render();

        Assert.Equal("mine", project.Edition().Text("notes.txt"));
        File.Delete(Path.Combine(project.Folder, "artifacts/report/2018/notes.txt"));
        IsAsFromNothing();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    public void A_record_that_was_cut_off_costs_only_time(string record)
    {
        project.Rendered();
        project.Write("artifacts/report/.2018.made.json", record);

        Assert.StartsWith("2018: 2 countries rendered, 0 fresh; 0 files written in ", Render().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_that_is_no_longer_placed_goes_though_all_others_are_fresh()
    {
        project.Rendered();
        project.Replace("data/tiers.csv", "XAB,2018,3,single,tip-2018,,\n", "");

        Render();

        Assert.DoesNotContain("XAB/report.md", project.Edition().Files().Keys);
        IsAsFromNothing();
    }

    [Fact]
    public void Json_has_the_numbers()
    {
        using var json = JsonDocument.Parse(Twice("--json").Output);

        int Number(string name) => json.RootElement.GetProperty(name).GetInt32();
        Assert.Equal((2, 0, 2, 0), (Number("countries"), Number("rendered"), Number("fresh"), Number("written")));
        Assert.Equal(project.Edition().Files().Count, Number("files"));
    }

    [Fact]
    public void A_folder_that_can_t_be_written_is_said_plainly_and_stays()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("The system's own user may write anywhere.");
            return;
        }

        project.Rendered();
        var before = project.Edition().Files();
        project.Replace("data/tiers.csv", "XAB,2018,3,", "XAB,2018,2,");
        var parent = Path.Combine(project.Folder, "artifacts/report");
        File.SetUnixFileMode(parent, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            project.Run("render", "--edition", "2018").IsFailure("reportkit: ");
        }
        finally
        {
            File.SetUnixFileMode(parent, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal(before, project.Edition().Files());
    }

    private ToolResult Render(params string[] options) => project.Run(["render", "--edition", "2018", .. options]).IsDone();

    private ToolResult Twice(params string[] options)
    {
        project.Rendered();
        return Render(options);
    }

    private void IsAsFromNothing(params string[] options)
    {
        project.Edition().IsWhole();
        project.Run(["render", "--edition", "2018", "--out", "anew", .. options]).IsDone();
        Assert.Equal(new EditionFolder(Path.Combine(project.Folder, "anew", "2018")).Files(), project.Edition().Files());
    }

    private SortedDictionary<string, DateTime> Times()
    {
        var folder = Path.Combine(project.Folder, "artifacts", "report", "2018");
        return new SortedDictionary<string, DateTime>(
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), File.GetLastWriteTimeUtc), StringComparer.Ordinal);
    }
}
