namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class TemplatesCommandTests : IDisposable
{
    private const string Tier = "templates/sections/tier.sbn-md";
    private const string Origin = "templates/.kit/sections/tier.sbn-md";

    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Where_none_is_the_project_s_all_are_the_kit_s()
    {
        var lines = Lines("templates", "list");

        Assert.Contains("kit    sections/tier.sbn-md", lines);
        Assert.Equal("All are the kit's own. 'reportkit templates copy NAME' makes one yours to change.", lines[^1]);
    }

    [Fact]
    public void A_copy_takes_the_place_of_the_kit_s_and_remembers_what_it_was()
    {
        Assert.Equal([$"Copied to {Tier}."], Lines("templates", "copy", "sections/tier"));

        var kit = File.ReadAllText(Path.Combine(MadeProject.Repository, Tier));
        Assert.Equal((kit, kit), (project.Text(Tier), project.Text(Origin)));
        Assert.Matches(@"^sections/tier\.sbn-md: \d+\.\d+\.\d+", project.Text("templates/.kit/versions.yml").Split('\n')[1]);
        Assert.Contains("yours  sections/tier.sbn-md  the same as the kit's; remove it to follow the kit's", Lines("templates", "list", "--yours"));
        project.Run("check").IsDone();
    }

    [Fact]
    public void A_second_copy_keeps_the_first_one_s_version()
    {
        Lines("templates", "copy", "sections/tier");
        Lines("templates", "copy", "page.css", "kit/templates/wording.yml");

        Assert.Equal(["page.css", "sections/tier.sbn-md", "wording.yml"], project.Text("templates/.kit/versions.yml").Split('\n').Skip(1).SkipLast(1).Select(l => l.Split(':')[0]));
    }

    [Fact]
    public void What_the_kit_s_own_has_become_is_shown_line_by_line()
    {
        Lines("templates", "copy", "sections/tier");
        project.Write(Origin, "Old.\n" + project.Text(Origin)).Replace("templates/.kit/versions.yml", ": ", ": 0.0.9-was-");
        var version = project.Text("templates/.kit/versions.yml").Split(": ")[1].TrimEnd();

        var lines = Lines("templates", "diff");

        Assert.Equal($"--- kit/templates/sections/tier.sbn-md ({version})", lines[0]);
        Assert.StartsWith("+++ kit/templates/sections/tier.sbn-md (", lines[1], StringComparison.Ordinal);
        Assert.Equal(("@@ -1,4 +1,3 @@", "-Old."), (lines[2], lines[3]));
        Assert.Contains($"yours  sections/tier.sbn-md  a copy from version {version}; the kit's own has changed since: templates diff sections/tier.sbn-md", Lines("templates", "list", "--yours"));
    }

    [Fact]
    public void What_was_taken_over_is_no_longer_shown()
    {
        Lines("templates", "copy", "sections/tier");
        project.Write(Origin, "Old.\n");

        Assert.StartsWith("Noted for sections/tier.sbn-md: ", Assert.Single(Lines("templates", "diff", "--done")), StringComparison.Ordinal);

        Assert.Equal(["The kit's own templates are as they were when yours were copied."], Lines("templates", "diff"));
    }

    [Fact]
    public void What_the_project_changes_is_shown_on_demand()
    {
        Lines("templates", "copy", "sections/tier");
        project.Write(Tier, project.Text(Tier) + "More.\n");

        var lines = Lines("templates", "diff", "sections/tier", "--yours");

        Assert.Equal(("--- kit/templates/sections/tier.sbn-md", $"+++ {Tier}", "+More."), (lines[0], lines[1], lines[^1]));
    }

    [Fact]
    public void Of_a_file_that_was_not_copied_by_the_kit_the_difference_is_shown()
    {
        project.Write(Tier, "# Tier\n");

        Assert.Equal($"It isn't known what {Tier} was copied from; this is how it differs from the kit's own.", Lines("templates", "diff", "sections/tier")[0]);
    }

    [Fact]
    public void A_template_that_the_kit_has_no_more_is_told()
    {
        project.Write("templates/sections/former.sbn-md", "# Former\n").Write("templates/.kit/sections/former.sbn-md", "# Former\n");

        Assert.Equal(["The kit has sections/former.sbn-md no more. Include templates/sections/former.sbn-md from a template of yours, or remove it."], Lines("templates", "diff"));
        Assert.Contains("'reportkit templates diff sections/former' shows how.", project.Run("check").IsDone().Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("copy sections/teir", "There is no template 'sections/teir'. Did you mean 'sections/tier' or 'sections/text'?")]
    [InlineData("copy page", "'page' is 'page.css' or 'page.js': write which.")]
    [InlineData("copy", "Name what to copy")]
    [InlineData("copy sections/about parts/house", "templates/parts/house.sbn-md is yours, and the kit has none of this name. Nothing was written.")]
    [InlineData("copy sections/about country", "templates/country.sbn-md is there already. Nothing was written.")]
    [InlineData("diff sections/about", "sections/about.sbn-md is the kit's own here: the project has no copy of it.")]
    [InlineData("diff parts/house", "The kit has no template parts/house.sbn-md to compare templates/parts/house.sbn-md with.")]
    [InlineData("diff --done --yours", "one of them")]
    public void A_wrong_call_changes_nothing(string arguments, string message)
    {
        project.Write("templates/parts/house.sbn-md", "House.\n").Write("templates/country.sbn-md", "Mine.\n");

        project.Run(["templates", .. arguments.Split(' ')]).IsWrongUsage(message);

        Assert.Equal(2, Directory.GetFiles(Path.Combine(project.Folder, "templates"), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void Machines_get_whose_each_is()
    {
        project.Write("templates/parts/house.sbn-md", "House.\n");

        var output = project.Run("templates", "list", "--yours", "--json").IsDone().Output;

        Assert.Contains("\"name\": \"parts/house.sbn-md\"", output, StringComparison.Ordinal);
        Assert.Contains("\"state\": \"added\"", output, StringComparison.Ordinal);
    }

    private string[] Lines(params string[] arguments) =>
        project.Run(arguments).IsDone().Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
