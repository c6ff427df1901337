namespace ReportKit.Rendering;

/// <summary>A file of a rendered edition.</summary>
/// <param name="Path">Below the edition's folder, with forward slashes: <c>PRK/report.md</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record RenderedFile(string Path, byte[] Bytes)
{
    /// <summary>A text as UTF-8.</summary>
    internal static RenderedFile Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
