namespace ReportKit.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The data, a template or the disk has errors.</summary>
    public const int Errors = 1;

    public const int WrongUsage = 2;
}
