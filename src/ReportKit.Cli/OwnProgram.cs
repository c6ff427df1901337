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
}
