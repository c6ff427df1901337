using System.Diagnostics;

namespace ReportKit.LanguageServer.Tests;

/// <summary>A second client beside the tests' own: Neovim without a window, with the client that it carries.</summary>
public sealed class NeovimTests : IDisposable
{
    private readonly Editor files = new Editor().With(Made.Files);

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Neovim_s_own_client_understands_every_answer()
    {
        var neovim = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "nvim"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(neovim is null, "Neovim (nvim) isn't on this machine; '.ci/install tests' brings it on Debian and Ubuntu.");
        var answers = Path.Combine(files.Folder, "answers.txt");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(neovim)
        {
            ArgumentList = { "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", $"luafile {Path.Combine(AppContext.BaseDirectory, "neovim.lua")}", "-c", "qa!" },
            Environment =
            {
                ["PROJECT"] = files.Folder,
                ["ANSWERS"] = answers,
                ["SERVER"] = $"{dotnet}\n{Path.Combine(AppContext.BaseDirectory, "ReportKit.Cli.dll")}\nlsp",
                ["HOME"] = files.Folder,
            },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(File.Exists(answers), await said);
        Assert.Equal(
            [
                "0 problems",
                "RK1106 1:4-20",
                "Change 'persons-convictd' to 'persons-convicted'",
                "XAA,persons-convicted",
                "XAA",
                "12 persons",
                "sources.csv:1",
                "2 places",
                "1 symbol",
                "XAA is a country's code: folders and narratives are named after it, and texts of others name it",
                "made-2018b",
                "made-2018b",
            ],
            await File.ReadAllLinesAsync(answers, TestContext.Current.CancellationToken));
    }
}
