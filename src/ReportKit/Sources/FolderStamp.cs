namespace ReportKit.Sources;

/// <summary>A digest of all files of a folder, without reading what they mean.</summary>
internal static class FolderStamp
{
    /// <summary>The digest: the same as long as no file is changed, added, renamed or removed. A link counts by its name; a folder that
    /// isn't there has a stamp too.</summary>
    public static string Of(string folder)
    {
        var root = new DirectoryInfo(folder);
        var files = root.Exists ? root.GetFiles("*", SearchOption.AllDirectories) : [];
        var lines = files.Select(file =>
            $"{Path.GetRelativePath(folder, file.FullName)} {(file.LinkTarget is null ? HashOf(file.FullName) : "link")}");
        return Digest.Of([root.Exists ? "folder" : "none", .. lines.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The same of one file, which needn't be there.</summary>
    public static string OfFile(string path) => !File.Exists(path) ? "none" : new FileInfo(path).LinkTarget is null ? HashOf(path) : "link";

    private static string HashOf(string path)
    {
        if (!RegularFile.MayBeAt(path))
        {
            return "no file";
        }

        try
        {
            return ContentHash.Of(RegularFile.ReadAllBytes(path));
        }
        catch (UnauthorizedAccessException)
        {
            // Reading it in earnest will say so, with its place.
            return "unreadable";
        }
    }
}
