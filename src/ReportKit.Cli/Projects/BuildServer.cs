namespace ReportKit.Cli;

/// <summary>What builds a project whenever it changes.</summary>
internal enum BuildServer
{
    /// <summary>Nothing yet.</summary>
    None,

    Github,

    Gitlab,

    /// <summary>A script for Cake, which any build server can run.</summary>
    Cake,
}
