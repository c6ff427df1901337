using ReportKit.Tests.Sources;

namespace ReportKit.Tests;

/// <summary>The front door: what it opens, what it says where something is missing, and what a changed file changes.</summary>
public sealed class ProjectTests
{
    [Theory]
    [InlineData("")]
    [InlineData("data")]
    [InlineData("data/narratives")]
    [InlineData("notebooks")]
    public void A_project_is_opened_from_any_folder_inside_it(string folder)
    {
        var project = Project.Open(Path.Combine(Repository.Root, folder));

        Assert.True(project.Facts.Editions.ContainsKey(2018));
        Assert.Equal("MNG 2018", project.Report("MNG", 2018).ToString());
    }

    [Fact]
    public void Where_there_is_no_project_the_message_says_what_one_is()
    {
        using var data = new DataFolder();

        var none = Assert.Throws<DirectoryNotFoundException>(() => Project.Open(data.PathOf("narratives")));
        var nowhere = Assert.Throws<DirectoryNotFoundException>(() => Project.Open(data.PathOf("nowhere")));

        Assert.Equal($"There is no project in '{data.PathOf("narratives")}' or above it. A project's folder holds reportkit.yml; 'reportkit init' makes one.", none.Message);
        Assert.Equal($"There is no folder '{data.PathOf("nowhere")}'.", nowhere.Message);
    }

    [Fact]
    public void A_project_is_found_by_its_settings_and_the_nearest_counts()
    {
        using var outer = new MadeLayers();
        outer.Write("offices/reportkit.yml", "title: Trafficking in persons\n").Write("offices/notes/plan.md", "Later.\n");

        Assert.True(Project.Open(outer.PathOf("data")).Facts.Editions.ContainsKey(2026));
        Assert.False(Project.Open(outer.PathOf("offices/notes")).Facts.Editions.ContainsKey(2026));
    }

    [Fact]
    public void Settings_under_another_name_are_told()
    {
        using var project = new MadeLayers();
        File.Move(project.PathOf("reportkit.yml"), project.PathOf("reportkit.yaml"));

        var none = Assert.Throws<DirectoryNotFoundException>(() => Project.Open(project.PathOf("data")));

        Assert.EndsWith($" Rename '{project.PathOf("reportkit.yaml")}' to reportkit.yml.", none.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_data_has_no_problems()
    {
        using var data = new DataFolder();

        Assert.Empty(Of(data).Problems);
    }

    [Fact]
    public void With_errors_Problems_has_their_places_and_who_asks_for_a_report_is_told()
    {
        using var data = new DataFolder().AddFigure(value: "about 40").AddFigure(value: "many");
        var project = Of(data);

        Assert.Equal(["data/prosecutions.csv(3,22)", "data/prosecutions.csv(4,22)"], project.Problems.Select(p => p.Place.ToString()).Distinct());
        var error = Assert.Throws<InvalidDataException>(() => project.Report("XAA", 2018));
        Assert.Equal(
            $"There are 2 errors in data or templates, so that no report can be made; Problems lists them, the first: {project.Problems[0]}",
            error.Message);
    }

    [Fact]
    public void A_report_is_made_while_another_country_s_narrative_is_broken_and_the_problem_stays_listed()
    {
        using var data = new DataFolder().AddRow("countries.csv", "XAB,,,Northern Sample,Northern Sample,,,,EAP,")
            .AddRow("tiers.csv", "XAB,2018,3,single,tip-2018").Write("narratives/XAB-2018.yml", "country: XAB\n");
        var project = Of(data);

        Assert.Contains("Exampleland", project.Report("XAA", 2018).Text.Markdown, StringComparison.Ordinal);
        Assert.Equal(["data/narratives/XAB-2018.yml"], project.Problems.Select(p => p.Place.File));
        Assert.Throws<InvalidDataException>(() => project.Report("XAB", 2018));
        Assert.Throws<InvalidDataException>(() => project.Edition(2018).Text);
        Assert.Throws<InvalidDataException>(() => project.Edition(2018).Countries);
        Assert.Throws<InvalidDataException>(() => project.Facts);
    }

    [Fact]
    public void A_report_written_beside_others_says_which_of_them_aren_t_of_the_same_data()
    {
        using var data = new DataFolder();
        Of(data).Edition(2018).Write(data.PathOf("out"));
        data.AddFigure(period: "2016", id: "PROS-02");

        Of(data).Report("XAA", 2018).Write(data.PathOf("out"));

        Assert.Contains("\"earlier\": [", data.Text("out/2018/manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_country_says_which_is_near() => Assert.Equal(
        "'XA' isn't a country code of countries.csv. Countries are named by their ISO 3166-1 alpha-3 code.; 'Examplland' isn't a country code of countries.csv. Did you mean XAA (Exampleland)?",
        $"{Message(p => p.Report("XA", 2018))}; {Message(p => p.Report("Examplland", 2018))}");

    [Fact]
    public void An_unknown_edition_says_which_there_are() =>
        Assert.Equal("The edition 2020 isn't in editions.csv, which has 2017 to 2018.", Message(p => p.Edition(2020)));

    [Fact]
    public void An_unknown_figure_says_what_there_is() =>
        Assert.Equal("XAA 2018 has no figures 'convictons'; it has convictions. Did you mean 'convictions'?", Message(p => p.Report("XAA", 2018).Figures("convictons")));

    [Fact]
    public void An_unknown_chart_says_what_there_is()
    {
        Assert.Equal("XAA 2018 has no chart 'tier'; it has findings, prosecutions, prosecutions-reported, tier-history, victim-profile, victims. Did you mean 'tier-history'?", Message(p => p.Report("XAA", 2018).Chart("tier")));
        Assert.Equal("edition 2018 has no chart 'x'; it has none.", Message(p => p.Edition(2018).Chart("x")));
    }

    [Fact]
    public void An_unknown_sentence_says_which_are_near() =>
        Assert.EndsWith(" Did you mean 'prosecution.convictions'?", Message(p => p.Report("XAA", 2018).Explain("convictions")), StringComparison.Ordinal);

    [Fact]
    public void After_Reload_the_files_are_read_as_they_are_then_as_often_as_one_likes()
    {
        using var data = new DataFolder();
        var project = Of(data);
        var reports = new List<Report> { project.Report("XAA", 2018) };
        Assert.Contains("12 ", reports[0].Text.Markdown, StringComparison.Ordinal);
        foreach (var (before, now) in new[] { ("12", "13"), ("13", "many"), ("many", "14") })
        {
            data.Replace("prosecutions.csv", $",{before},", $",{now},");
            project.Reload();
            if (project.Problems.Count == 0)
            {
                reports.Add(project.Report("XAA", 2018));
            }
        }

        Assert.Equal(["12", "13", "14"], reports.Select(r => Assert.Single(r.Figures("convictions")).Value!.Written));
        Assert.Equal([false, true, true], reports.Select(r => reports[0].ChangesSince(r).IsChanged));
    }

    [Fact]
    public void What_was_asked_for_is_read_once()
    {
        using var data = new DataFolder();
        var project = Of(data);

        var report = project.Report("xaa", 2018);
        data.Replace("prosecutions.csv", ",12,", ",13,");

        Assert.Same(report, project.Report("XAA", 2018));
        Assert.Equal("12", Assert.Single(project.Report("XAA", 2018).Figures("convictions")).Value!.Written);
    }

    private static Project Of(DataFolder data) => new(data.PathOf("."), null);

    private static string Message(Func<Project, object> ask)
    {
        using var data = new DataFolder();
        return Assert.Throws<KeyNotFoundException>(() => ask(Of(data))).Message;
    }
}
