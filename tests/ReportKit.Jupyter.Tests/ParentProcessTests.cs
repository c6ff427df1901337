using System.Diagnostics;

namespace ReportKit.Jupyter.Tests;

public class ParentProcessTests
{
    [Fact]
    public void Without_a_parent_none_ends() => Assert.False(new ParentProcess(null).HasEnded());

    [Fact]
    public void A_parent_that_lives_has_not_ended() => Assert.False(new ParentProcess(Environment.ProcessId).HasEnded());

    [Fact]
    public void A_parent_that_ends_has_ended()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        var parent = new ParentProcess(process.Id);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(parent.HasEnded());
    }
}
