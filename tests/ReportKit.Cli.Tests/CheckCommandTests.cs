namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed partial class CheckCommandTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Sound_data_is_counted()
    {
        var result = project.Run("check").IsDone();

        Assert.Matches(@"^\d+ facts, 1 narrative, 0 conflicts between sources", result.Output);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void Counts_have_commas_between_thousands()
    {
        var many = string.Concat(Enumerable.Range(1000, 1000).Select(i => $"  - id: LAW-{i}\n    section: prosecution\n    indicator: law\n    text: \"The law has part {i}.\"\n    locator: \"Prosecution\"\n"));
        project.Replace(MadeProject.Narrative, "statements:\n", $"statements:\n{many}");

        Assert.Matches(@"^1,0\d\d facts, 1 narrative", project.Run("check").IsDone().Output);
    }

    [Fact]
    public void The_repositorys_own_data_is_sound() => Tool.Run(MadeProject.Repository, "check").IsDone();

    [Fact]
    public void A_problem_is_printed_with_a_place_that_can_be_opened_and_a_code()
    {
        project.Add("tiers", "XAC,2018,two,single,tip-2018");

        var result = project.Run("check");

        result.IsFailure("data/tiers.csv(5,10): error RK1103: 'two' isn't a tier.", "1 error, 0 warnings. 'reportkit explain RK1103' says what to do.");
        Assert.Empty(result.Output);
        AssertPlacesAreThere(result, project.Folder);
    }

    [Theory]
    [InlineData("data", "../data/tiers.csv(5,10)")]
    [InlineData("data/narratives", "tiers.csv(5,10)")]
    public void From_a_folder_inside_the_project_the_data_is_found_and_places_can_be_opened(string from, string place)
    {
        project.Add("tiers", "XAC,2018,two,single,tip-2018");
        var folder = Path.Combine(project.Folder, from);

        var result = Tool.Run(folder, "check");

        result.IsFailure(Path.GetFileName(place));
        AssertPlacesAreThere(result, folder);
    }

    [Fact]
    public void From_elsewhere_the_folder_is_named_with_an_option()
    {
        project.Add("tiers", "XAC,2018,two,single,tip-2018");
        using var elsewhere = new MadeProject();

        var result = Tool.Run(elsewhere.Folder, "check", "--data", Path.Combine(project.Folder, "data"));

        result.IsFailure("tiers.csv(5,10): error RK1103");
        AssertPlacesAreThere(result, elsewhere.Folder);
    }

    [Fact]
    public void Data_and_templates_are_both_checked_in_one_run()
    {
        project.WithTemplates().Replace("templates/country.sbn-md", "country.name", "country.nmae").Add("tiers", "XAC,2018,two,single,tip-2018");

        var result = project.Run("check");

        result.IsFailure("data/tiers.csv(5,10): error RK1103", "templates/country.sbn-md(1,", "error RK2002: 'nmae' isn't a member", "Did you mean 'name'?");
        AssertPlacesAreThere(result, project.Folder);
    }

    [Fact]
    public void Json_holds_the_same_problems_and_nothing_else_is_on_standard_output()
    {
        project.Add("tiers", [.. Enumerable.Repeat("XAC,2018,two,single,tip-2018", 20)]);

        var result = project.Run("check", "--json");

        result.IsFailure();
        using var json = JsonDocument.Parse(result.Output);
        Assert.False(json.RootElement.GetProperty("sound").GetBoolean());
        var problems = json.RootElement.GetProperty("problems").EnumerateArray().ToList();
        Assert.Equal(20, problems.Count);
        Assert.Equal(Enumerable.Range(5, 20), problems.Select(p => p.GetProperty("line").GetInt32()));
        Assert.All(problems, p => Assert.Equal(
            ("error", "RK1103", "data/tiers.csv", 10),
            (p.GetProperty("severity").GetString(), p.GetProperty("code").GetString(), p.GetProperty("file").GetString(), p.GetProperty("column").GetInt32())));
    }

    [Fact]
    public void Json_of_sound_data_says_so()
    {
        using var json = JsonDocument.Parse(project.Run("check", "--json").IsDone().Output);

        Assert.True(json.RootElement.GetProperty("sound").GetBoolean());
        Assert.Empty(json.RootElement.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public void A_project_without_templates_takes_the_kits_own() =>
        Assert.DoesNotContain("templates", project.Run("check").IsDone().Errors, StringComparison.Ordinal);

    [Fact]
    public void A_project_may_have_one_template_of_its_own()
    {
        project.Write("templates/sections/tier.sbn-md", "# {{ country.nmae }}\n");

        project.Run("check").IsFailure("templates/sections/tier.sbn-md(1,14): error RK2002: 'nmae' isn't a member", "1 error, 0 warnings");
    }

    [Fact]
    public void A_link_among_the_templates_is_refused()
    {
        project.WithTemplates();
        File.CreateSymbolicLink(Path.Combine(project.Folder, "templates", "parts", "extra.sbn-md"), Path.Combine(project.Folder, "data", "tiers.csv"));

        project.Run("check").IsFailure("templates/parts/extra.sbn-md: error RK1001: This is a link, and links aren't followed.");
    }

    [Fact]
    public void A_character_that_rendering_keeps_for_itself_is_refused_in_a_template()
    {
        project.WithTemplates().Replace("templates/country.sbn-md", "# {{", "# \uE001{{");

        project.Run("check").IsFailure("templates/country.sbn-md(1,3): error RK1009: The character U+E001 isn't allowed in a template.");
    }

    private static void AssertPlacesAreThere(ToolResult result, string folder)
    {
        var files = result.ErrorLines.Select(line => Place().Match(line)).Where(m => m.Success).Select(m => m.Groups["file"].Value).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
    }

    [GeneratedRegex(@"^(?<file>[^(]+)\(\d+,\d+\): error RK\d{4}: ")]
    private static partial Regex Place();
}
