namespace ReportKit.Cli;

/// <summary>A file of a new project.</summary>
/// <param name="Path">Below the project's folder, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record ProjectFile(string Path, string Text)
{
    /// <summary>The same as it is written; of a file that is no text, all that there is.</summary>
    public byte[] Bytes { get; init; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>The base layer that the project begins with, for its first upgrade.</summary>
    public static ProjectFile OfKeptLayer => new(KeptLayer.FileName, "") { Bytes = KeptLayer.OfOwn() };
}
