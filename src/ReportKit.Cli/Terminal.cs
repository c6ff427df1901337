using Spectre.Console;

namespace ReportKit.Cli;

/// <summary>What the process writes to.</summary>
internal static class Terminal
{
    // A problem is one line for whoever reads the log by machine, however narrow the window is.
    private const int Unbroken = 100_000;

    private static readonly Lazy<IAnsiConsole> LineConsole = new(() =>
    {
        var console = Errors();
        console.Profile.Width = Unbroken;
        return console;
    });

    /// <summary>Whether a person watches standard error on a terminal that can move the cursor.</summary>
    public static bool IsInteractive => !Console.IsErrorRedirected
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && Environment.GetEnvironmentVariable("CI") is null;

    /// <summary>Whether colours are wanted: on a terminal, unless NO_COLOR is set (no-color.org).</summary>
    public static bool IsColoured => IsInteractive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Standard error with colours, in lines that are never broken.</summary>
    public static IAnsiConsole ErrorLines => LineConsole.Value;

    /// <summary>Standard error with colours and progress, as wide as the window.</summary>
    public static IAnsiConsole Errors() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
}
