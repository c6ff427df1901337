namespace ReportKit.Cli;

/// <summary>How this program is started once more.</summary>
internal static class OwnProgram
{
    /// <summary>The executable and its first arguments, with absolute paths: <c>/usr/bin/dotnet</c>, <c>…/ReportKit.Cli.dll</c>; an
    /// installed tool has an executable of its own.</summary>
    public static IReadOnlyList<string> Call =>
        Environment.ProcessPath is not { } program ? throw new UsageException("The system doesn't say where this program lies.")
        : Path.GetFileNameWithoutExtension(program) == "dotnet" ? [program, Path.Combine(AppContext.BaseDirectory, "ReportKit.Cli.dll")]
        : [program];

    /// <summary>The same for a call that is written down and made after other builds: the kernel's. In a checkout it goes through the
    /// launcher, because a build may take away the file from which this program runs; with the path of <c>dotnet</c>, which isn't on
    /// the PATH of every front end.</summary>
    public static IReadOnlyList<string> LastingCall
    {
        get
        {
            var form = new DirectoryInfo(AppContext.BaseDirectory);
            var isOfCheckout = form.Parent is { Name: "ReportKit.Cli" };
            var launcher = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "reportkit"));
            return isOfCheckout && !OperatingSystem.IsWindows() && File.Exists(launcher) && Call is [var dotnet, _]
                ? ["/usr/bin/env", $"DOTNET_HOST_PATH={dotnet}", launcher]
                : Call;
        }
    }
}
