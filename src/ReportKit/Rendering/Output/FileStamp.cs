using System.IO.Enumeration;

namespace ReportKit.Rendering;

/// <summary>What tells a file that was touched from one that wasn't, without reading it.</summary>
/// <param name="Length">Its bytes.</param>
/// <param name="Modified">When it was last written, in ticks of UTC.</param>
internal readonly record struct FileStamp(long Length, long Modified)
{
    /// <summary>The stamps of all files below a folder by path, with forward slashes; none where it isn't there. A link has none.</summary>
    public static IReadOnlyDictionary<string, FileStamp> OfAll(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new Dictionary<string, FileStamp>();
        }

        var root = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        var found = new FileSystemEnumerable<(string Path, FileStamp Stamp)>(
            root,
            (ref entry) => (
                entry.ToFullPath()[(root.Length + 1)..].Replace('\\', '/'),
                new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcTicks)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
        };
        return found.ToDictionary(f => f.Path, f => f.Stamp, StringComparer.Ordinal);
    }

    /// <summary>SHA-256 of a file's bytes, in lower-case hexadecimal.</summary>
    public static string HashOf(string path) => ContentHash.Of(RegularFile.ReadAllBytes(path));
}
