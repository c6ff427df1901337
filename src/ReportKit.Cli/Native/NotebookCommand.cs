using System.CommandLine;

namespace ReportKit.Cli;

/// <summary><c>reportkit notebook</c> where there is none.</summary>
internal static class NotebookCommand
{
    public static Command Create() => RefusedCommand.Create("notebook", "Runs and cleans notebooks; not in this native tool.");
}
