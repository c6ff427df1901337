namespace ReportKit.LanguageServer;

/// <summary>Finds projects in folders that are open in an editor.</summary>
internal static class WorkspaceFolders
{
    private const int Deepest = 3;
    private const int MostFolders = 5000;

    private static readonly HashSet<string> NotSearched = new(StringComparer.Ordinal) { "artifacts", "bin", "obj", "node_modules" };

    /// <summary>The project that a folder is or lies in; else those that lie in it, a few folders deep.</summary>
    public static IReadOnlyList<string> ProjectsIn(string folder) =>
        !Directory.Exists(folder) ? []
        : ProjectFolder.Find(folder) is { } own ? [own]
        : [.. Below(folder).Take(MostFolders).Where(at => ProjectFolder.Find(at) == at).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateDirectories(
            folder, "*", new EnumerationOptions
            {
                RecurseSubdirectories = true,
                MaxRecursionDepth = Deepest,
                IgnoreInaccessible = true,
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
            })
        .Where(at => !Path.GetRelativePath(folder, at).Split(Path.DirectorySeparatorChar).Any(NotSearched.Contains));
}
