namespace ReportKit.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The data, a template or the disk has errors.</summary>
    public const int Errors = 1;

    /// <summary>The call is wrong.</summary>
    public const int WrongUsage = 2;
}
