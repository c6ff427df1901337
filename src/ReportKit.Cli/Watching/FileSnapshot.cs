using System.IO.Enumeration;

namespace ReportKit.Cli;

/// <summary>The size and time of each file that pages are made from, at one moment.</summary>
/// <remarks>Taking one is asked for ten times a second instead of waiting for the system's notices: it costs half a millisecond,
/// sees what network drives and containers don't announce, needs no watches of which a system has only so many, and a folder may
/// go and come back.</remarks>
internal sealed class FileSnapshot
{
    // What editors put beside a file while they save it has another ending, or a name that begins with a dot.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        new HashSet<string>(StringComparer.Ordinal) { ".csv", ".json", ".yml", ".yaml", ".sbn-md", ".sbn-html", ".sbn-txt", ".css", ".js" }
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, (long Length, DateTimeOffset Written)> files = new(StringComparer.Ordinal);

    /// <summary>Looks at the folders and what is below them, and at single files. One that isn't there has no files.</summary>
    public static FileSnapshot Take(IEnumerable<string> folders)
    {
        var snapshot = new FileSnapshot();
        foreach (var folder in folders.Where(Path.Exists))
        {
            try
            {
                foreach (var (path, length, written) in Find(folder))
                {
                    snapshot.files[path] = (length, written);
                }
            }
            catch (IOException)
            {
                // It went while it was looked at; the next snapshot says so too.
            }
        }

        return snapshot;
    }

    /// <summary>Paths of files that are new, changed or gone, in order.</summary>
    public IReadOnlyList<string> ChangedSince(FileSnapshot earlier) =>
    [
        .. files.Where(f => !earlier.files.TryGetValue(f.Key, out var before) || before != f.Value).Select(f => f.Key)
            .Concat(earlier.files.Keys.Where(path => !files.ContainsKey(path)))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<(string Path, long Length, DateTimeOffset Written)> Find(string folder)
    {
        if (new FileInfo(folder) is { Exists: true } file)
        {
            yield return (file.FullName, file.Length, file.LastWriteTimeUtc);
            yield break;
        }

        foreach (var found in FindBelow(folder))
        {
            yield return found;
        }
    }

    private static FileSystemEnumerable<(string Path, long Length, DateTimeOffset Written)> FindBelow(string folder) =>
        new(
            folder,
            (ref entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && Endings.Contains(Path.GetExtension(entry.FileName)),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
