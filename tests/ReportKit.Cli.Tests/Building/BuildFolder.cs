namespace ReportKit.Cli.Tests;

/// <summary>The build scripts in a folder of their own, on a machine whose <c>dotnet</c> says what a test wants.</summary>
internal sealed class BuildFolder : IDisposable
{
    // What build.sh calls of the system's programs; dotnet may lie in the same folders, and there shall be none.
    private static readonly string[] Programs = ["bash", "cut", "dirname", "grep", "mkdir", "paste", "rm", "sed", "sh", "touch"];

    private readonly string bin;

    public BuildFolder()
    {
        bin = Directory.CreateDirectory(System.IO.Path.Combine(Path, "bin")).FullName;
        foreach (var file in new[] { "build.sh", "build.ps1", "global.json" })
        {
            File.Copy(System.IO.Path.Combine(MadeProject.Repository, file), System.IO.Path.Combine(Path, file));
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("build-tests-").FullName;

    /// <summary>How <c>dotnet</c> was called, but for its version, in order.</summary>
    public IReadOnlyList<string> Calls => File.ReadAllLines(System.IO.Path.Combine(Path, "calls.txt"));

    /// <summary>Puts a <c>dotnet</c> in place that notes its calls and does well.</summary>
    /// <param name="cases">Where it doesn't: cases of a shell's <c>case</c> over its first word.</param>
    public BuildFolder Dotnet(params string[] cases) => Program(System.IO.Path.Combine(bin, "dotnet"), $"""
        [ "$1" = --version ] || [ "$1" = --list-sdks ] || echo "$*" >>"{Path}/calls.txt"
        case $1 in
        {string.Join('\n', cases)}
        esac
        """);

    /// <summary>Puts a built tool in place that does what a test wants.</summary>
    public BuildFolder Launcher(string script) => Program(System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(Path, "artifacts")).FullName, "reportkit"), script);

    /// <summary>Puts the real launcher in place.</summary>
    public void InstallLauncher() => Launcher(File.ReadAllText(System.IO.Path.Combine(MadeProject.Repository, "src", "ReportKit.Cli", "Launcher", "reportkit")));

    public void Write(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public ToolResult Run(string script, params string[] arguments) =>
        Start([.. script.EndsWith(".ps1", StringComparison.Ordinal) ? PowerShell() : [$"{bin}/bash"], $"{Path}/{script}", .. arguments]);

    public ToolResult RunLauncher(params string[] arguments) => Start([$"{Path}/artifacts/reportkit", .. arguments]);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    // The tool package of PowerShell would start the dotnet on PATH, and so ours: REPORTKIT_PWSH names the library within it.
    private static string[] PowerShell()
    {
        var library = Environment.GetEnvironmentVariable("REPORTKIT_PWSH");
        string[]? found = library is { Length: > 0 } ? [Environment.ProcessPath!, library] : OnPath("pwsh") is { } program ? [program] : null;
        Assert.SkipWhen(found is null, "PowerShell (pwsh) isn't on this machine; './build.sh --target=PowerShell' fetches it and runs these tests.");
        return [.. found!, "-NoProfile", "-File"];
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private ToolResult Start(string[] call)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for dotnet is a shell script.");
        foreach (var name in Programs.Where(name => !File.Exists($"{bin}/{name}")))
        {
            File.CreateSymbolicLink($"{bin}/{name}", OnPath(name) ?? throw new FileNotFoundException(name));
        }

        return Tool.End(Tool.Start(Path, call[0], call[1..], ("PATH", bin), ("DOTNET_ROOT", Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? System.IO.Path.GetDirectoryName(Environment.ProcessPath)!)));
    }

    private BuildFolder Program(string path, string script)
    {
        File.WriteAllText(path, script.StartsWith("#!", StringComparison.Ordinal) ? script : $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return this;
    }
}
