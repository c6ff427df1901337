using System.Diagnostics;

namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class CompareCommandTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Two_rendered_folders_are_compared_facts_before_sentences()
    {
        project.Rendered("before");
        Replace("data/prosecutions.csv", "2017,12,", "2017,15,");
        Render("after");

        var output = project.Run("compare", "before/2018", "after/2018").IsDone().Output;

        Assert.Contains("XAA (Exampleland) convictions, 2017: 12 persons → 15 persons  +3 (+25 %)", output, StringComparison.Ordinal);
        Assert.Contains("number only, by the data", output, StringComparison.Ordinal);
        Assert.Contains("The courts convicted [-12-]{+15+} persons.", output, StringComparison.Ordinal);
        Assert.True(output.IndexOf("Facts", StringComparison.Ordinal) < output.IndexOf("Sentences", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_folder_twice_has_no_changes()
    {
        project.Rendered("before");

        Assert.Contains("Nothing changed.", project.Run("compare", "before/2018", "before/2018").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_is_compared_with_the_project_as_it_stands_and_each_change_knows_its_cause()
    {
        project.WithTemplates();
        Commit();
        Replace("data/prosecutions.csv", "2017,12,", "2017,15,");
        Replace("templates/country.sbn-md", ", reporting period", ", period under report");

        var output = project.Run("compare", "HEAD", "--edition", "2018").IsDone().Output;

        Assert.Contains("in 2 countries edition-line: wording only, by the template", output, StringComparison.Ordinal);
        Assert.Contains("number only, by the data [data/narratives/XAA-2018.yml", output, StringComparison.Ordinal);
        Assert.DoesNotContain("inferred", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_editions_are_compared_by_what_each_says_of_its_own_time()
    {
        var output = project.Run("compare", "2017", "2018", "--country", "XAA").IsDone().Output;

        Assert.Contains("XAA (Exampleland) placement in the 2018 edition: Tier 2 → Tier 1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_that_only_one_edition_places_is_said_and_its_facts_are_folded()
    {
        var alone = project.Run("compare", "2017", "2018", "--country", "XAB").IsDone().Output;

        Assert.Contains("Nothing was compared: edition 2017 has no report on XAB (Northern Sample). 1 report is only in edition 2018.", alone, StringComparison.Ordinal);
        Assert.Contains("XAB (Northern Sample): only in edition 2018, with 1 fact and ", alone, StringComparison.Ordinal);
        Assert.DoesNotContain("Facts,", alone, StringComparison.Ordinal);
        var both = project.Run("compare", "2017", "2018", "--country", "XAA,XAB").IsDone().Output;
        Assert.Contains("1 country changed.", both, StringComparison.Ordinal);
        Assert.DoesNotContain("XAB.tier.2018", both, StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_that_neither_side_has_is_no_country_in_which_nothing_changed()
    {
        project.Run("compare", "2017", "2018", "--country", "XAC").IsWrongUsage("Nothing was compared: neither edition 2017 nor edition 2018 has a report on XAC.");
        Assert.Contains(" Neither side has a report on XAC.", project.Run("compare", "2017", "2018", "--country", "XAA,XAC").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_without_a_common_edition_are_not_compared_and_the_reason_is_said()
    {
        var tiers = project.Text("data/tiers.csv");
        project.Write("data/tiers.csv", tiers.Split('\n')[0] + "\n");
        Commit();
        project.Write("data/tiers.csv", tiers).Add("editions", "2020,2019-04-01,2020-03-31,,R2019,tier-first,meet");

        project.Run("compare", "HEAD").IsWrongUsage("Nothing was compared: HEAD (", "have no edition in common in which a country is listed or placed (reportkit.yml, tiers.csv).");
        project.Run("compare", "HEAD", "--edition", "2020").IsWrongUsage("Nothing was compared: editions.csv of HEAD (", "doesn't have the edition 2020.");
    }

    [Fact]
    public void A_narrative_that_is_worded_anew_is_no_change_of_data()
    {
        project.Rendered("before");
        Replace(MadeProject.Narrative, "The courts convicted", "Courts convicted");
        Render("after");

        var output = project.Run("compare", "before/2018", "after/2018").IsDone().Output;

        Assert.Contains("prosecution.convictions: wording only, by the narrative [data/narratives/XAA-2018.yml(", output, StringComparison.Ordinal);
        Assert.DoesNotContain("by the data", output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Word_a_template_s_change_stands_once_unless_the_whole_is_asked_for()
    {
        project.WithTemplates().Rendered("before");
        Replace("templates/country.sbn-md", ", reporting period", ", period under report");
        Render("after");

        project.Run("compare", "before/2018", "after/2018", "--out", "a.docx").IsDone();
        project.Run("compare", "before/2018", "after/2018", "--out", "whole.docx", "--whole").IsDone();

        Assert.True(Length("a.docx") < Length("whole.docx"));
    }

    [Fact]
    public void It_is_written_in_the_form_that_a_file_s_ending_names()
    {
        project.Rendered("before");
        Replace("data/prosecutions.csv", "2017,12,", "2017,15,");
        Render("after");

        project.Run("compare", "before/2018", "after/2018", "--out", "out/a.md,out/a.html,out/a.json,out/a.txt").IsDone();

        Assert.Contains("<del>12</del><ins>15</ins>", project.Text("out/a.md"), StringComparison.Ordinal);
        Assert.Contains("<del>12</del><ins>15</ins>", project.Text("out/a.html"), StringComparison.Ordinal);
        Assert.Contains("[-12-]{+15+}", project.Text("out/a.txt"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(project.Text("out/a.json"));
        Assert.Equal(3, json.RootElement.GetProperty("comparisons")[0].GetProperty("facts")[0].GetProperty("difference").GetInt32());
    }

    [Fact]
    public void What_stands_beyond_the_limit_is_counted()
    {
        project.WithTemplates();
        Commit();
        Replace("data/tiers.csv", "XAA,2018,1,", "XAA,2018,2,");
        Replace("data/tiers.csv", "XAB,2018,3,", "XAB,2018,2,");

        Assert.Contains("… and 1 more", project.Run("compare", "HEAD", "--edition", "2018", "--limit", "1").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_can_t_compare_is_wrong_usage_with_a_reason()
    {
        project.Rendered("before");
        project.Run("compare", "no-such-thing").IsWrongUsage("no-such-thing");
        project.Run("compare", "2018", "before/2018").IsWrongUsage("'2018' isn't a folder");
        project.Run("compare", "before/2018").IsWrongUsage("name the second one too");
        project.Run("compare", "2017", "2018", "--edition", "2018").IsWrongUsage("--edition goes with revisions");
        project.Run("compare", "1999", "2018").IsWrongUsage("The edition 1999 isn't in editions.csv");
        project.Run("compare", "2017", "2018", "--out", "a.pdf").IsWrongUsage("'a.pdf' has no ending that names a form (--out): .md, .html, .json, .docx, .txt.");
    }

    [Fact]
    public void A_half_deleted_folder_is_said_with_each_missing_file_and_nothing_is_compared()
    {
        project.Rendered("before").Rendered("after");
        File.Delete(Path.Combine(project.Folder, "after", "2018", "XAA", "map.json"));

        project.Run("compare", "before/2018", "after/2018").IsFailure("after/2018/XAA/map.json: error RK2302: ", "Nothing was compared.");
    }

    [Fact]
    public void A_revision_whose_data_is_broken_is_said_with_its_places()
    {
        project.WithTemplates();
        Replace("data/prosecutions.csv", "reported", "reportd");
        Commit();
        Replace("data/prosecutions.csv", "reportd", "reported");

        project.Run("compare", "HEAD").IsFailure("HEAD (", "):data/prosecutions.csv(2", "'reportd'", "Nothing was compared: HEAD (", "doesn't pass the checks of this version of the kit.");
    }

    [Fact]
    public void What_git_says_of_a_repository_that_it_won_t_read_is_passed_on()
    {
        Commit();

        Tool.End(Tool.Start(project.Folder, Tool.Call[0], [.. Tool.Call.Skip(1), "compare", "HEAD"], ("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"))).IsWrongUsage(
            $"git can't take the revision 'HEAD' out of the repository of {project.Folder}: detected dubious ownership in repository at '{project.Folder}'. To add an exception for this directory, call: git config --global --add safe.directory {project.Folder}\n");
    }

    [Fact]
    public void A_revision_that_a_shallow_clone_lacks_is_said_with_what_brings_it()
    {
        Commit();
        project.Write("notes.txt", "mine");
        Commit();
        var clone = Path.Combine(project.Folder, "clone");
        Git("clone", "-q", "--depth", "1", new Uri(project.Folder).AbsoluteUri, clone);

        Tool.Run(clone, "compare", "HEAD~1").IsWrongUsage("git knows no revision of that name. This clone is shallow: it has only the end of the history. 'git fetch --unshallow' brings the rest.");
        project.Run("compare", "HEAD~7").IsWrongUsage("git knows no revision of that name. 'git log --oneline' lists revisions.");
    }

    [Fact]
    public void A_project_in_no_repository_and_a_name_that_is_no_commit_are_said()
    {
        project.Run("compare", "main").IsWrongUsage("'main' is no folder and no edition, and ", "isn't in a git repository");
        Commit();

        project.Run("compare", "HEAD^{tree}").IsWrongUsage("git can't take the revision 'HEAD^{tree}' out", "expected commit type, but the object dereferences to tree type.");
    }

    [Fact]
    public void Git_s_short_name_for_the_newest_commit_is_one()
    {
        Commit();

        Assert.Contains("Nothing changed.", project.Run("compare", "@", "--edition", "2018").IsDone().Output, StringComparison.Ordinal);
    }

    private long Length(string file) => new FileInfo(Path.Combine(project.Folder, file)).Length;

    private void Render(string folder) => project.Run("render", "--edition", "2018", "--out", folder).IsDone();

    private void Replace(string file, string old, string text) => project.Write(file, project.Text(file).Replace(old, text, StringComparison.Ordinal));

    private void Commit()
    {
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=A writer", "-c", "user.email=writer@example.org", "commit", "-q", "-m", "Before");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", project.Folder, .. arguments]) { RedirectStandardError = true })!;
        var errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, errors);
    }
}
