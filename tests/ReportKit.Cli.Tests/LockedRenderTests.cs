namespace ReportKit.Cli.Tests;

/// <summary><c>render --locked</c> writes nothing and fails on any drift.</summary>
public sealed class LockedRenderTests : IDisposable
{
    private readonly MadeProject project = new();

    public LockedRenderTests() => project.Rendered();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_folder_as_it_would_be_rendered_passes_with_or_without_its_record()
    {
        var output = Locked().IsDone().Output;
        Assert.Contains("files in artifacts/report/2018 are as they would be rendered", output, StringComparison.Ordinal);

        File.Delete(Path.Combine(project.Folder, "artifacts/report/.2018.made.json"));
        Locked().IsDone();
        Assert.Equal(["2018"], Directory.GetFileSystemEntries(Path.Combine(project.Folder, "artifacts/report")).Select(Path.GetFileName));
    }

    [Fact]
    public void Every_kind_of_drift_is_an_error_with_its_place_and_nothing_is_written()
    {
        project.Replace("data/tiers.csv", "XAB,2018,3,", "XAB,2018,2,").Write("artifacts/report/2018/XAA/report.md", "mine");
        File.Delete(Path.Combine(project.Folder, "artifacts/report/2018/page.css"));
        var before = project.Edition().Files();

        Locked().IsFailure(
            "artifacts/report/2018/XAB/facts.json: error RK2401: The file is as it was rendered, but from other data",
            "more of RK2401 with the same cause",
            "artifacts/report/2018/page.css: error RK2402: The file is missing.",
            "artifacts/report/2018/XAA/report.md: error RK2404: The file was changed after it was rendered.");
        Assert.Equal(before, project.Edition().Files());
    }

    [Fact]
    public void Of_a_part_too_an_input_that_no_page_shows_is_drift_of_the_manifest()
    {
        project.Add("country-names", "Exampleland (Republic),XAA");

        project.Run("render", "--edition", "2018", "--country", "XAA", "--locked").IsFailure("artifacts/report/2018/manifest.json: error RK2401: The manifest names other inputs");
    }

    [Fact]
    public void A_country_no_longer_placed_is_extra()
    {
        project.Replace("data/tiers.csv", "XAB,2018,3,single,tip-2018,,\n", "");

        Locked().IsFailure("artifacts/report/2018/XAB/", "error RK2403: The file is of an earlier rendering and would no longer be made.");
    }

    [Fact]
    public void A_stranger_s_file_is_a_warning()
    {
        project.Write("artifacts/report/2018/notes.txt", "mine");

        Assert.Contains("artifacts/report/2018/notes.txt: warning RK2405", Locked().IsDone().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_never_rendered_is_drift() =>
        project.Run("render", "--edition", "2018", "--locked", "--out", "elsewhere").IsFailure("elsewhere/2018: error RK2406: The edition was never rendered to this folder.");

    [Fact]
    public void Json_has_every_difference()
    {
        project.Write("artifacts/report/2018/XAA/report.md", "mine");

        using var json = JsonDocument.Parse(project.Run("render", "--edition", "2018", "--locked", "--json").Output);
        Assert.Equal(1, json.RootElement.GetProperty("differ").GetInt32());
        Assert.Equal("RK2404", Assert.Single(json.RootElement.GetProperty("problems").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public void Force_with_it_is_wrong_usage() =>
        project.Run("render", "--edition", "2018", "--locked", "--force").IsWrongUsage("--force renders and --locked writes nothing: give one of them.");

    private ToolResult Locked() => project.Run("render", "--edition", "2018", "--locked");
}
