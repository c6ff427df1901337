namespace ReportKit.Cli;

/// <summary>A file of a new project.</summary>
/// <param name="Path">Below the project's folder, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record ProjectFile(string Path, string Text);
