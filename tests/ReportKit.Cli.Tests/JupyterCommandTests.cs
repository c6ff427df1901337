namespace ReportKit.Cli.Tests;

/// <summary><c>reportkit jupyter</c>: the kernel's description and its bad inputs; the protocol has tests of its own.</summary>
public sealed class JupyterCommandTests : IDisposable
{
    private readonly string prefix = Directory.CreateTempSubdirectory("jupyter-tests-").FullName;

    public void Dispose() => Directory.Delete(prefix, recursive: true);

    [Fact]
    public void The_kernel_is_put_in_place_and_taken_away()
    {
        var folder = Path.Combine(prefix, "share", "jupyter", "kernels", ".net-csharp");

        Assert.Equal($"Wrote {folder}. Choose the kernel 'C# (ReportKit)' in your notebook.\n", Tool.Run(prefix, "jupyter", "install", "--prefix", prefix).IsDone().Output);

        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "kernel.json")));
        var arguments = json.RootElement.GetProperty("argv").EnumerateArray().Select(a => a.GetString()!).ToList();
        Assert.All(arguments[..^3].Where(a => !a.Contains('=', StringComparison.Ordinal)), a => Assert.True(File.Exists(a), a));
        Assert.Equal(["jupyter", "kernel", "{connection_file}"], arguments[^3..]);
        Assert.Equal("message", json.RootElement.GetProperty("interrupt_mode").GetString());
        Tool.Run(prefix, "jupyter", "uninstall", "--prefix", prefix).IsDone();
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void In_a_checkout_the_kernel_is_started_through_the_launcher_whatever_the_next_build_takes_away()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The launcher is a script, which Jupyter can't end there.");
        var checkout = Directory.CreateDirectory(Path.Combine(prefix, "artifacts")).FullName;
        var tool = Directory.CreateDirectory(Path.Combine(checkout, "publish", "ReportKit.Cli", "release_ready-to-run")).FullName;
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*.*").Where(f => Path.GetExtension(f) is ".dll" or ".json"))
        {
            File.Copy(file, Path.Combine(tool, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(checkout, "reportkit"), "");
        Tool.End(Tool.Start(prefix, "dotnet", [Path.Combine(tool, "ReportKit.Cli.dll"), "jupyter", "install", "--prefix", prefix])).IsDone();

        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(prefix, "share", "jupyter", "kernels", ".net-csharp", "kernel.json")));
        var arguments = json.RootElement.GetProperty("argv").EnumerateArray().Select(a => a.GetString()!).ToList();
        Assert.Equal(["/usr/bin/env", $"DOTNET_HOST_PATH={Environment.ProcessPath}", Path.Combine(checkout, "reportkit")], arguments[..3]);
    }

    [Fact]
    public void Another_program_s_kernel_is_not_overwritten()
    {
        var folder = Directory.CreateDirectory(Path.Combine(prefix, "share", "jupyter", "kernels", ".net-csharp")).FullName;
        File.WriteAllText(Path.Combine(folder, "kernel.json"), "{}");

        Tool.Run(prefix, "jupyter", "install", "--prefix", prefix).IsWrongUsage("is a kernel of another program. Replace it with --force, or install under another name with --name.");
        Assert.Equal("{}", File.ReadAllText(Path.Combine(folder, "kernel.json")));
        Tool.Run(prefix, "jupyter", "install", "--prefix", prefix, "--force").IsDone();
    }

    [Fact]
    public void A_connection_file_that_cannot_be_used_is_named()
    {
        var file = Path.Combine(prefix, "connection.json");
        File.WriteAllText(file, """{"transport": "tcp", "ip": "192.0.2.1", "key": "", "signature_scheme": "hmac-md5"}""");

        Tool.Run(prefix, "jupyter", "kernel", "nowhere.json").IsWrongUsage("The connection file nowhere.json can't be read");
        Tool.Run(prefix, "jupyter", "kernel", file).IsWrongUsage($"The connection file {file} can't be used: ", "signature_scheme", "ip", "key", "shell_port");
        Tool.Run(prefix, "jupyter", "kernel").IsWrongUsage("The kernel takes either a connection file or --stdio.");
        Tool.Run(prefix, "jupyter", "kernel", file, "--stdio").IsWrongUsage("The kernel takes either a connection file or --stdio.");
    }

    [Fact]
    public void A_kernel_without_sockets_ends_when_its_input_does()
    {
        var run = Tool.Run(prefix, "jupyter", "kernel", "--stdio");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }
}
