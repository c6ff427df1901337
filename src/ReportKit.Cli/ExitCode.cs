namespace ReportKit.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The data, a template or the disk has errors.</summary>
    public const int Errors = 1;

    public const int WrongUsage = 2;

    /// <summary>A fault of the tool itself.</summary>
    public const int Fault = 70;

    /// <summary>Stopped by a signal, whose number is added.</summary>
    public const int Signalled = 128;
}
