using System.Diagnostics;

namespace ReportKit.Cli.Tests;

/// <summary>One signal stops a command, a second one stops it at once, and a command that waits for something heeds both.</summary>
public sealed class StopSignalTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("INT", 1)]
    [InlineData("INT", 2)]
    [InlineData("TERM", 1)]
    [InlineData("TERM", 3)]
    public void Signals_end_a_run_that_waits(string signal, int times)
    {
        Tool.NeedsInterrupt();
        project.Write("wait.ipynb", """
            {"cells":[{"cell_type":"code","id":"c1","metadata":{},"execution_count":null,"outputs":[],"source":["System.IO.File.WriteAllText(\"begun\", \"\"); System.Threading.Thread.Sleep(170_000);"]}],
             "metadata":{"kernelspec":{"name":"reportkit","display_name":"C#","language":"C#"}},"nbformat":4,"nbformat_minor":5}
            """);
        var running = Tool.Start(project.Folder, "notebook", "run", "wait.ipynb", "--out", "out");
        Assert.True(SpinWait.SpinUntil(() => File.Exists(Path.Combine(project.Folder, "begun")), TimeSpan.FromSeconds(120)));

        for (var i = 0; i < times; i++)
        {
            using var kill = Process.Start("kill", [$"-{signal}", $"{running.Process.Id}"]);
            kill.WaitForExit();
        }

        var since = Stopwatch.StartNew();
        var result = Tool.End(running);
        Assert.True(since.Elapsed < Longest, $"It took {since.Elapsed}.");
        Assert.NotEqual(0, result.ExitCode);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", result.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Folder, "out", "wait.ipynb")));
    }
}
