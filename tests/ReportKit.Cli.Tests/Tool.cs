using System.Diagnostics;

namespace ReportKit.Cli.Tests;

/// <summary>The real executable, run as a process.</summary>
internal static class Tool
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(180);

    /// <summary>How it is started: the file beside the tests, or the native tool that <c>REPORTKIT_TOOL</c> names.</summary>
    public static IReadOnlyList<string> Call { get; } = Environment.GetEnvironmentVariable("REPORTKIT_TOOL") is { Length: > 0 } native
        ? [native]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "ReportKit.Cli.dll")];

    /// <summary>Runs it to its end in a folder.</summary>
    public static ToolResult Run(string folder, params string[] arguments) => End(Start(folder, arguments));

    /// <summary>Starts it in a folder; <see cref="End"/> waits for it.</summary>
    public static Running Start(string folder, params string[] arguments) => Start(folder, Call[0], [.. Call.Skip(1), .. arguments]);

    /// <summary>Starts any program, with the variables that the tool heeds set as on a plain machine.</summary>
    public static Running Start(string folder, string program, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in new[] { "CI", "NO_COLOR", "DOTNET_HOST_PATH" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return new Running(process, begun.Task, process.StandardOutput.ReadToEndAsync(), Task.Run(() => Read(process.StandardError, begun)));
    }

    /// <summary>Skips a test that sends a process Ctrl+C where that can't be: on Windows, and where whoever started the tests ignores it.</summary>
    public static void NeedsInterrupt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A signal can't be sent to one process here.");
        const string Status = "/proc/self/status";
        var ignored = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) : null;
        var isIgnored = ignored is not null && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & 2) != 0;
        Assert.SkipWhen(isIgnored, "The tests run in the background of a shell, where Ctrl+C is ignored, and so would the tool.");
    }

    /// <summary>Waits for a process to end.</summary>
    public static ToolResult End(Running running)
    {
        using var process = running.Process;
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The tool didn't end: {running.Errors.Result}");
        }

        return new ToolResult(process.ExitCode, running.Output.Result, running.Errors.Result);
    }

    private static async Task<string> Read(StreamReader errors, TaskCompletionSource begun)
    {
        var text = await errors.ReadLineAsync();
        begun.SetResult();
        return text is null ? "" : $"{text}\n{await errors.ReadToEndAsync()}";
    }
}

/// <summary>A process with what it writes.</summary>
/// <param name="Process">The process.</param>
/// <param name="Begun">Done when the first line of standard error is there: of a rendering, its first country.</param>
/// <param name="Output">All of standard output.</param>
/// <param name="Errors">All of standard error.</param>
internal sealed record Running(Process Process, Task Begun, Task<string> Output, Task<string> Errors);

/// <summary>What a process left.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The call was answered as wrong, with a message and no trace of a crash.</summary>
    public void IsWrongUsage(params string[] messages) => Says(ExitCodes.WrongUsage, messages);

    /// <summary>Something was found wrong, with a message and no trace of a crash.</summary>
    public void IsFailure(params string[] messages) => Says(ExitCodes.Errors, messages);

    /// <summary>All went well.</summary>
    public ToolResult IsDone()
    {
        Assert.True(ExitCode == ExitCodes.Done, $"exit code {ExitCode}\n{Output}\n{Errors}");
        return this;
    }

    private void Says(int exitCode, string[] messages)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, not {exitCode}\n{Output}\n{Errors}");
        Assert.DoesNotContain("   at ", Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Errors, StringComparison.Ordinal);
        foreach (var message in messages)
        {
            Assert.Contains(message, Errors, StringComparison.Ordinal);
        }
    }
}

/// <summary>The trait of what is tested with the native tool too: what compiling could break, and not what both forms do by the same code.</summary>
internal static class Form
{
    public const string Name = nameof(Form);
    public const string Native = "native";
}

/// <summary>What the README promises of exit codes.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Errors = 1;
    public const int WrongUsage = 2;
}
