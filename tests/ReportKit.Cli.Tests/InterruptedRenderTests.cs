using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReportKit.Cli.Tests;

/// <summary>Whatever happens to a run, readers find a whole edition: the last, or the new.</summary>
/// <remarks>Two sets of templates take turns, so that a mixture of two editions would show in the manifest's hashes.</remarks>
public sealed class InterruptedRenderTests : IDisposable
{
    private const int Interrupt = 2;
    private const int Kills = 8;

    // So many that writing them takes most of a run.
    private const int Countries = 40;

    private readonly MadeProject project = new();

    public InterruptedRenderTests()
    {
        foreach (var code in Enumerable.Range(0, Countries).Select(i => $"X{(char)('M' + (i / 26))}{(char)('A' + (i % 26))}"))
        {
            project.Add("countries", $"{code},,,Sample {code},Sample {code},,,,EAP,").Add("tiers", $"{code},2018,2,single,tip-2018");
        }

        project.WithTemplates();
        Directory.Move(Path.Combine(project.Folder, "templates"), Path.Combine(project.Folder, "templates-a"));
        project.WithTemplates();
        Directory.Move(Path.Combine(project.Folder, "templates"), Path.Combine(project.Folder, "templates-b"));
        foreach (var name in new[] { "country", "index" })
        {
            var file = $"templates-b/{name}.sbn-md";
            project.Write(file, project.Text(file) + "\n@!turn Another wording.\n");
        }
    }

    private string Output => Path.Combine(project.Folder, "report");

    private EditionFolder Edition => new(Path.Combine(Output, "2018"));

    public void Dispose() => project.Dispose();

    [Fact]
    public void Killed_at_any_moment_it_leaves_a_whole_edition()
    {
        Tool.End(Start("a")).IsDone();
        var files = Edition.Files().Keys.ToList();
        var watch = Stopwatch.StartNew();
        Tool.End(Start("b")).IsDone();
        var whole = watch.Elapsed;
        var random = new Random(2001);
        var killed = 0;

        for (var i = 0; i < Kills; i++)
        {
            var running = Start(i % 2 == 0 ? "a" : "b");

            // The first third of a run only starts the runtime and reads.
            Thread.Sleep(whole * (0.35 + (0.65 * random.NextDouble())));
            running.Process.Kill();
            killed += Tool.End(running).ExitCode == ExitCodes.Done ? 0 : 1;

            Edition.IsWhole();
            Assert.Equal(files, Edition.Files().Keys);
        }

        Assert.True(killed > 0, "No run was killed before its end.");

        // Where the last kill came too late, there would be nothing to do, and nothing be cleared.
        Tool.End(Start("b", "--force")).IsDone();
        Edition.IsWhole();
        Assert.Contains("Another wording.", Edition.Text("index.md"), StringComparison.Ordinal);
        AssertNothingIsLeftBehind();
    }

    [Fact]
    public void Killed_while_it_makes_one_country_it_leaves_a_whole_edition_and_the_next_run_makes_the_rest()
    {
        Tool.End(Start("a")).IsDone();
        var files = Edition.Files().Keys.ToList();
        var random = new Random(2001);
        var watch = Stopwatch.StartNew();
        Change(0);
        Tool.End(Start("a")).IsDone();
        var whole = watch.Elapsed;

        for (var i = 1; i <= Kills; i++)
        {
            Change(i);
            var running = Start("a");
            Thread.Sleep(whole * (0.35 + (0.65 * random.NextDouble())));
            running.Process.Kill();
            Tool.End(running);

            Edition.IsWhole();
            Assert.Equal(files, Edition.Files().Keys);
        }

        Tool.End(Start("a")).IsDone();
        Tool.End(Start("a", "--locked")).IsDone();
        AssertNothingIsLeftBehind();

        void Change(int i) => project.Replace("data/prosecutions.csv", $"2017,{12 + i},", $"2017,{13 + i},");
    }

    [Fact]
    public async Task Stopped_by_the_user_it_says_so_and_leaves_the_last_edition()
    {
        Tool.NeedsInterrupt();

        Tool.End(Start("a")).IsDone();
        var before = Edition.Files();
        var running = Start("b", "--threads", "1");
        await running.Begun;
        Assert.Equal(0, Kill(running.Process.Id, Interrupt));

        Tool.End(running).IsFailure("reportkit: stopped; nothing was written.");

        Assert.Equal(before, Edition.Files());
        AssertNothingIsLeftBehind();
    }

    [Fact]
    public void Two_runs_at_the_same_time_leave_the_whole_edition_of_one()
    {
        var both = new[] { Start("a"), Start("b") }.Select(Tool.End).ToList();

        Assert.Contains(both, r => r.ExitCode == ExitCodes.Done);
        Assert.All(both.Where(r => r.ExitCode != ExitCodes.Done), r => r.IsFailure("Another run is writing to"));
        Edition.IsWhole();
        AssertNothingIsLeftBehind();
    }

    // Beside the edition stands only the record of how it was made.
    private void AssertNothingIsLeftBehind() => Assert.Equal(
        [Path.Combine(Output, ".2018.made.json"), Path.Combine(Output, "2018")], Directory.GetFileSystemEntries(Output).Order(StringComparer.Ordinal));

    private Running Start(string templates, params string[] options) =>
        Tool.Start(project.Folder, ["render", "--edition", "2018", "--templates", $"templates-{templates}", "--out", "report", .. options]);

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
