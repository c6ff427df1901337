namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class StatusCommandTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Where_nothing_was_rendered_that_is_said()
    {
        Assert.Equal("No edition was rendered to artifacts/report.\n", project.Run("status").IsDone().Output);
        Assert.Contains("2 countries: 2 never made; 2 unapproved.", project.Run("status", "--edition", "2018").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fresh_ones_are_summed_up_and_listed_where_asked_for()
    {
        project.Rendered();

        Assert.Equal("2018 in artifacts/report/2018: 2 countries: 2 fresh; 2 unapproved.\n", project.Run("status").IsDone().Output);
        Assert.Contains("\n  XAB          fresh  unapproved\n", project.Run("status", "--all").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stale_one_says_which_input_changed()
    {
        project.Rendered();
        project.Replace("data/prosecutions.csv", "XAA,convictions,2017,12,", "XAA,convictions,2017,13,").Replace(MadeProject.Narrative, "The courts convicted", "Courts convicted");

        var lines = project.Run("status").IsDone().Output.Split('\n');

        Assert.Equal("2018 in artifacts/report/2018: 2 countries: 1 fresh, 1 stale; 2 unapproved.", lines[0]);
        Assert.StartsWith("  XAA  stale  unapproved  data/narratives/XAA-2018.yml, data/prosecutions.csv", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, l => l.Contains("methodology", StringComparison.Ordinal));
    }

    [Fact]
    public void Half_deleted_edited_and_stale_are_told_apart()
    {
        project.Rendered();
        File.Delete(Path.Combine(project.Folder, "artifacts/report/2018/XAA/report.md"));
        project.Write("artifacts/report/2018/XAB/report.md", "mine");
        var output = project.Run("status", "--edition", "2018").IsDone().Output;

        Assert.Contains("XAA  half-deleted     unapproved  XAA/report.md is gone", output, StringComparison.Ordinal);
        Assert.Contains("XAB  changed by hand  unapproved  XAB/report.md was changed", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_stands_until_the_report_changes()
    {
        project.Run("approve", "--country", "XAA", "--edition", "2018", "--by", "Kim Reader", "--reason", "The placement was published.").IsDone();
        Render();
        Assert.Equal("2018 in artifacts/report/2018: 2 countries: 2 fresh; 1 approved, 1 unapproved.\n  XAA  fresh  approved\n", project.Run("status").IsDone().Output);

        project.Replace("data/prosecutions.csv", "XAA,convictions,2017,12,", "XAA,convictions,2017,13,");

        Assert.Contains("1 approval stale, 1 unapproved.", project.Run("status").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_that_is_no_longer_placed_is_told()
    {
        project.Rendered();
        project.Replace("data/tiers.csv", "XAB,2018,3,single,tip-2018,,\n", "");

        Assert.Contains("the edition no longer places it", project.Run("status").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_its_record_was_made_elsewhere()
    {
        project.Rendered();
        File.Delete(Path.Combine(project.Folder, "artifacts/report/.2018.made.json"));

        Assert.Contains("2 countries: 2 made elsewhere; 2 unapproved.", project.Run("status").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_formats_than_the_default_are_no_reason()
    {
        project.Run("render", "--edition", "2018", "--format", "md").IsDone();
        project.Write("data/notes.txt", "mine");

        Assert.Equal("2018 in artifacts/report/2018: 2 countries: 2 fresh; 2 unapproved.\n", project.Run("status").IsDone().Output);
    }

    [Fact]
    public void Json_has_every_document()
    {
        project.Rendered();

        using var json = JsonDocument.Parse(project.Run("status", "--json", "--country", "XAB").IsDone().Output);
        var document = Assert.Single(Assert.Single(json.RootElement.GetProperty("editions").EnumerateArray()).GetProperty("documents").EnumerateArray());
        Assert.Equal(("XAB", "fresh"), (document.GetProperty("name").GetString(), document.GetProperty("freshness").GetString()));
    }

    [Fact]
    public void Broken_data_are_printed_and_nothing_is_guessed()
    {
        project.Rendered();
        project.Add("tiers", "XAC,2018,two,single,tip-2018");

        project.Run("status").IsFailure("error RK1103", "Which reports are stale can be seen once the data are sound.");
    }

    [Fact]
    public void A_country_that_there_is_not_is_wrong_usage() =>
        project.Run("status", "--edition", "2018", "--country", "XAX").IsWrongUsage("'XAX' isn't a country code of countries.csv.");

    private void Render() => project.Run("render", "--edition", "2018").IsDone();
}
