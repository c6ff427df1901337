using System.Diagnostics;
using ReportKit.Importing.Tests;

namespace ReportKit.Cli.Tests.Importing;

/// <summary>Whatever happens to an import, the next command finds all tables as they were, or all as they are to be.</summary>
[Trait(Form.Name, Form.Native)]
public sealed class InterruptedImportTests : IDisposable
{
    private const string Journal = ".reportkit-writing";
    private const int Kills = 8;
    private const int Countries = 60;

    private readonly MadeProject project = new();

    public InterruptedImportTests()
    {
        project.Add("units", "victims,count,victim,victims", "offences,count,offence,offences");
        project.Add("indicators", "persons-convicted,prosecution,persons convicted,persons,IND.PROSECUTE,,", "victims-detected,protection,victims detected,victims,IND.PROTECT,,");
        var table = new MadeGlotip();
        foreach (var code in Enumerable.Range(0, Countries).Select(i => $"X{(char)('M' + (i / 26))}{(char)('A' + (i % 26))}"))
        {
            project.Add("countries", $"{code},,,Sample {code},Sample {code},,,,EAP,");
            foreach (var year in Enumerable.Range(1990, 33))
            {
                table.Add($"{year}", code: code, country: $"Sample {code}", year: $"{year}")
                    .Add($"{year}", code: code, country: $"Sample {code}", year: $"{year}", indicator: "Detected trafficking victims");
            }
        }

        project.Write("glotip.xlsx", table.Bytes());
    }

    private string Data => Path.Combine(project.Folder, "data");

    public void Dispose() => project.Dispose();

    [Fact]
    public void Killed_at_any_moment_it_leaves_all_tables_before_or_all_after()
    {
        var before = Files();
        var watch = Stopwatch.StartNew();
        Tool.End(Start()).IsDone();
        var whole = watch.Elapsed;
        var after = Files();
        Assert.NotEqual(before["prosecutions.csv"], after["prosecutions.csv"]);
        Assert.NotEqual(before["protection.csv"], after["protection.csv"]);
        var random = new Random(2017);
        var killed = 0;

        for (var i = 0; i < Kills; i++)
        {
            Put(before);
            var running = Start();

            // Each second time while it writes, which is the shortest part of a run.
            Wait(i % 2 == 0 ? whole * random.NextDouble() : null, running.Process, random.Next(40_000));
            running.Process.Kill();
            killed += Tool.End(running).ExitCode == ExitCodes.Done ? 0 : 1;

            project.Run("check").IsDone();
            var found = Files();
            Assert.True(Same(found, before) || Same(found, after), $"After kill {i} there are: {string.Join(", ", found.Keys)}");
            Tool.End(Start()).IsDone();
            Assert.True(Same(Files(), after), $"The import after kill {i} is another.");
        }

        Assert.True(killed > 0, "No run was killed before its end.");
    }

    private Running Start() => Tool.Start(project.Folder, ["import", "glotip", "glotip.xlsx", "--countries", "all", "--on", "2026-12-02"]);

    private void Wait(TimeSpan? time, Process process, int spins)
    {
        if (time is { } some)
        {
            Thread.Sleep(some);
            return;
        }

        SpinWait.SpinUntil(() => process.HasExited || File.Exists(Path.Combine(Data, Journal)));
        Thread.SpinWait(spins);
    }

    private SortedDictionary<string, string> Files() => new(
        Directory.GetFiles(Data, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .ToDictionary(f => Path.GetRelativePath(Data, f), File.ReadAllText),
        StringComparer.Ordinal);

    private static bool Same(SortedDictionary<string, string> a, SortedDictionary<string, string> b) => a.SequenceEqual(b);

    private void Put(SortedDictionary<string, string> files)
    {
        Directory.Delete(Data, recursive: true);
        foreach (var (name, text) in files)
        {
            project.Write(Path.Combine("data", name), text);
        }
    }
}
