namespace ReportKit.LanguageServer;

/// <summary>Between addresses of an editor and paths.</summary>
internal static class FilePaths
{
    /// <summary>The file of an address; null where it is none, such as a text that was never saved.</summary>
    public static string? Of(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile)
        {
            return null;
        }

        // Visual Studio Code writes file:///c%3A/folder.
        var path = Uri.UnescapeDataString(parsed.AbsolutePath);
        path = path is ['/', _, ':', ..] && OperatingSystem.IsWindows() ? path[1..] : path;
        return path.Contains('\0', StringComparison.Ordinal) ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
    }

    /// <summary>The address of a file.</summary>
    public static string UriOf(string path) =>
        $"file://{(path.StartsWith('/') ? "" : "/")}{string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString))}";
}
