namespace ReportKit.LanguageServer;

/// <summary>Checks the notebooks of a project, as 'reportkit notebook clean --check' does.</summary>
internal static class NotebookProblems
{
    private const string Folder = "notebooks";

    /// <summary>What is wrong with each; those that are open are read as the editor has them.</summary>
    public static IReadOnlyList<Problem> In(
        string root, IReadOnlyDictionary<string, byte[]> unsaved, Func<string, byte[], IReadOnlyList<Problem>> check, CheckMemory memory)
    {
        var problems = new ProblemList();
        var folder = Path.Combine(root, Folder);
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.ipynb") : [])
        {
            var name = $"{Folder}/{Path.GetFileName(path)}";
            if ((unsaved.GetValueOrDefault(path) ?? Read(path)) is { } bytes)
            {
                memory.Of(name, [ContentHash.Of(bytes)], problems, found =>
                {
                    found.AddRange(check(name, bytes));
                    return name;
                });
            }
        }

        return problems.ToSorted();
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return TextFile.IsTooLarge(path) ? null : RegularFile.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
