namespace ReportKit.Sources;

/// <summary>Finds the folder of a project: one with reportkit.yml, or with data that describe themselves.</summary>
internal static class ProjectFolder
{
    private const string OtherEnding = "reportkit.yaml";

    /// <summary>The nearest of a folder and those that it lies in; null where none is a project's.</summary>
    public static string? Find(string from) => Upwards(from).FirstOrDefault(IsOne);

    /// <summary>What to do where none is.</summary>
    public static string Advice(string from) =>
        Upwards(from).Select(folder => Path.Combine(folder, OtherEnding)).FirstOrDefault(File.Exists) is { } misnamed
            ? $"Rename '{misnamed}' to {ProjectSettings.FileName}."
            : $"A project's folder holds {ProjectSettings.FileName}; 'reportkit init' makes one.";

    private static bool IsOne(string folder) =>
        File.Exists(Path.Combine(folder, ProjectSettings.FileName)) || File.Exists(Path.Combine(folder, "data", DataPackage.FileName));

    private static IEnumerable<string> Upwards(string from)
    {
        for (var at = Path.TrimEndingDirectorySeparator(Path.GetFullPath(from)); at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }
}
