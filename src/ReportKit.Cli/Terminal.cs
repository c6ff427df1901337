using Spectre.Console;

namespace ReportKit.Cli;

/// <summary>What the process writes to.</summary>
internal static class Terminal
{
    private static readonly Lazy<IAnsiConsole> ErrorConsole = new(() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Error),
    }));

    /// <summary>Whether a person watches standard error on a terminal that can move the cursor.</summary>
    public static bool IsInteractive => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb" && Environment.GetEnvironmentVariable("CI") is null;

    /// <summary>Whether colours are wanted: on a terminal, unless NO_COLOR is set (no-color.org).</summary>
    public static bool IsColoured => IsInteractive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Standard error with colours and progress.</summary>
    public static IAnsiConsole Errors => ErrorConsole.Value;
}
