using System.CommandLine;

namespace ReportKit.Cli;

/// <summary><c>reportkit jupyter</c> where there is none.</summary>
internal static class JupyterCommand
{
    public static Command Create() => RefusedCommand.Create("jupyter", "Makes the kit a kernel of Jupyter; not in this native tool.");
}
