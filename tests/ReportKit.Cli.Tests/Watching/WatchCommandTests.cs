using System.Runtime.InteropServices;

namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class WatchCommandTests : IDisposable
{
    private const int Interrupt = 2;

    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task The_page_is_served_with_what_it_loads_and_nothing_is_written()
    {
        await using var watch = await Start();

        var page = await watch.GetAsync("");

        Assert.Equal("XAA/report.html", watch.Page);
        Assert.Contains("The law punishes all forms of trafficking.", page, StringComparison.Ordinal);
        Assert.Contains("<title>Exampleland: trafficking in persons 2018</title>", page, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_watch/watch.js\" data-page=\"XAA/report.html\"", page, StringComparison.Ordinal);
        Assert.Contains("EventSource", await watch.GetAsync("_watch/watch.js"), StringComparison.Ordinal);
        Assert.Contains("--paper", await watch.GetAsync("page.css"), StringComparison.Ordinal);
        Assert.Contains("PROS-01", await watch.GetAsync("XAA/facts.html"), StringComparison.Ordinal);
        Assert.Equal(["data"], Directory.GetFileSystemEntries(project.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_start_page_follows()
    {
        await using var watch = await Start();
        var page = "";
        while (!page.Contains("Countries and areas", StringComparison.Ordinal))
        {
            page = await watch.GetAsync("index.html");
        }

        Assert.Contains("data-page=\"index.html\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_narrative_is_a_new_page()
    {
        await using var watch = await Start();
        var before = await watch.StateAsync();

        project.Replace(MadeProject.Narrative, "punishes all forms", "forbids every form");
        var after = await watch.EventAsync(e => e.Version != before.Version);

        Assert.Equal("", after.Says);
        Assert.Contains("The law forbids every form of trafficking.", await watch.GetAsync(watch.Page), StringComparison.Ordinal);
        Assert.Matches(@"^\d\d:\d\d:\d\d XAA made anew in \d+\.\d\d s: data/narratives/XAA-2018\.yml$", await watch.LineAsync("anew"));
    }

    [Fact]
    public async Task A_table_saved_beside_the_old_one_and_renamed_is_a_new_page()
    {
        await using var watch = await Start();
        var before = await watch.StateAsync();

        var table = Path.Combine(project.Folder, "data", "prosecutions.csv");
        File.WriteAllText($"{table}.tmp", File.ReadAllText(table).Replace(",12,", ",17,", StringComparison.Ordinal));
        File.Move($"{table}.tmp", table, overwrite: true);
        await watch.EventAsync(e => e.Version != before.Version);

        Assert.Contains("17", await watch.GetAsync(watch.Page), StringComparison.Ordinal);
        Assert.EndsWith(" s: data/prosecutions.csv", await watch.LineAsync("anew"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_template_is_a_new_page()
    {
        project.WithTemplates();
        await using var watch = await Start();
        var before = await watch.StateAsync();

        project.Write("templates/country.sbn-md", project.Text("templates/country.sbn-md") + "\n@!turn Another wording.\n");
        await watch.EventAsync(e => e.Version != before.Version);

        Assert.Contains("Another wording.", await watch.GetAsync(watch.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_template_of_the_project_s_own_is_a_new_page()
    {
        await using var watch = await Start();
        var before = await watch.StateAsync();

        var country = File.ReadAllText(Path.Combine(MadeProject.Repository, "templates", "country.sbn-md"));
        project.Write("templates/country.sbn-md", country + "\n@!turn Another wording.\n");
        await watch.EventAsync(e => e.Version != before.Version);

        Assert.Contains("Another wording.", await watch.GetAsync(watch.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_is_told_with_its_place_and_the_last_good_page_stays_until_it_is_mended()
    {
        await using var watch = await Start();
        var good = await watch.StateAsync();
        var page = await watch.GetAsync(watch.Page);

        project.Replace("data/prosecutions.csv", ",12,", ",twelve,");
        var broken = await watch.EventAsync(e => e.Errors);

        var problem = broken.Problems.Single(p => p.Code == "RK1102");
        Assert.Equal("data/prosecutions.csv(2,22)", problem.Place);
        Assert.Contains("'twelve'", problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("1 error. ", broken.Says, StringComparison.Ordinal);
        Assert.Equal(good.Version, broken.Version);
        Assert.Equal(page, await watch.GetAsync(watch.Page));
        await watch.LineAsync("the last good pages stay: data/prosecutions.csv");
        await watch.ErrorAsync("data/prosecutions.csv(2,22): error RK1102: ");

        project.Replace("data/prosecutions.csv", ",twelve,", ",12,");
        var mended = await watch.EventAsync(e => !e.Errors);

        Assert.Empty(mended.Problems);
        Assert.Equal("", mended.Says);
        Assert.Equal(good.Version, mended.Version);
    }

    [Fact]
    public async Task Where_nothing_could_be_made_yet_the_problems_are_the_page()
    {
        project.Replace("data/prosecutions.csv", ",12,", ",<b>twelve</b>,");
        await using var watch = await Start();
        var before = await watch.StateAsync();

        var page = await watch.GetAsync(watch.Page);

        Assert.Contains("<b>data/prosecutions.csv(2,22)</b>: RK1102: &#39;&lt;b&gt;twelve&lt;/b&gt;&#39;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>twelve", page, StringComparison.Ordinal);

        project.Replace("data/prosecutions.csv", ",<b>twelve</b>,", ",12,");
        await watch.EventAsync(e => e.Version != before.Version);

        Assert.Contains("The courts convicted", await watch.GetAsync(watch.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_the_start_page_is_told_too()
    {
        project.WithTemplates();
        await using var watch = await Start();
        var before = await watch.StateAsync();

        project.Write("templates/index.sbn-md", project.Text("templates/index.sbn-md") + "{{ for i in 1..1000000 }}{{ end }}\n");
        var broken = await watch.EventAsync(e => e.Errors);

        Assert.StartsWith("templates/index.sbn-md(", Assert.Single(broken.Problems).Place, StringComparison.Ordinal);
        Assert.Equal(before.Version, broken.Version);
    }

    [Fact]
    public async Task A_data_folder_that_goes_is_waited_for()
    {
        await using var watch = await Start();
        var good = await watch.StateAsync();

        Directory.Move(Path.Combine(project.Folder, "data"), Path.Combine(project.Folder, "away"));
        var gone = await watch.EventAsync(e => e.Errors);

        var problem = Assert.Single(gone.Problems);
        Assert.Equal(("data", "RK2432"), (problem.Place, problem.Code));
        Assert.Contains("The data folder is gone.", problem.Message, StringComparison.Ordinal);
        Assert.Contains("The law punishes", await watch.GetAsync(watch.Page), StringComparison.Ordinal);

        Directory.Move(Path.Combine(project.Folder, "away"), Path.Combine(project.Folder, "data"));
        Assert.Equal(good.Version, (await watch.EventAsync(e => !e.Errors)).Version);
    }

    [Fact]
    public async Task A_country_that_loses_its_placement_is_a_problem()
    {
        await using var watch = await Start("--edition", "2018");
        await watch.StateAsync();

        project.Replace("data/tiers.csv", "XAA,2018,1,single,tip-2018,,\n", "");
        var problem = Assert.Single((await watch.EventAsync(e => e.Errors)).Problems);

        Assert.Equal(("RK2431", "XAA has no placement in the 2018 edition (tiers.csv)."), (problem.Code, problem.Message));
    }

    [Fact]
    public async Task Without_an_edition_the_newest_that_places_all_the_countries_is_shown()
    {
        project.Add("tiers", "XAB,2017,3,single,tip-2017", "XAB,2019,3,single,tip-2019");
        await using var watch = await WatchProcess.StartAsync(project.Folder, "--country", "xab,XAA");

        Assert.Equal("XAB/report.html", watch.Page);
        Assert.Contains("<title>Northern Sample: trafficking in persons 2018</title>", await watch.GetAsync("XAB/report.html"), StringComparison.Ordinal);
        Assert.Contains("<title>Exampleland: trafficking in persons 2018</title>", await watch.GetAsync("XAA/report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_user_ends_it_cleanly_while_a_page_is_open()
    {
        Tool.NeedsInterrupt();

        await using var watch = await Start();
        await watch.StateAsync();
        Assert.Equal(0, Kill(watch.Id, Interrupt));

        Assert.Equal(ExitCodes.Done, await watch.EndAsync());
        Assert.Equal("", watch.Errors.Trim());
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        await using var watch = await Start();

        project.Run("watch", "--country", "XAA", "--port", $"{watch.Address.Port}")
            .IsFailure($"reportkit: The port {watch.Address.Port} is taken by another program. Choose another with --port");
    }

    [Fact]
    public void A_country_that_isnt_there_is_a_wrong_call() =>
        project.Run("watch", "--country", "XBA").IsWrongUsage("'XBA' isn't a country code of countries.csv.");

    [Fact]
    public void A_country_that_no_edition_places_is_a_wrong_call() =>
        project.Run("watch", "--country", "XAC").IsWrongUsage("No edition lists or places XAC (reportkit.yml, tiers.csv).");

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("http")]
    public void A_port_out_of_range_is_a_wrong_call(string port) =>
        project.Run("watch", "--country", "XAA", "--port", port).IsWrongUsage($"--port takes a number from 1 to 65535, not '{port}'.");

    private Task<WatchProcess> Start(params string[] options) => WatchProcess.StartAsync(project.Folder, ["--country", "XAA", .. options]);

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
