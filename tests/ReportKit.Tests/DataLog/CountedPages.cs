using ReportKit.Sources;

namespace ReportKit.Tests.DataLog;

/// <summary>The pages of the repository in which rows of data are counted: the data log and what else describes the data as it is.</summary>
internal static class CountedPages
{
    /// <summary>What renews the counts, for the messages of failed tests.</summary>
    public const string Command = "./build.sh --target=DataLog";

    /// <summary>The tables of the repository.</summary>
    public static IReadOnlyDictionary<string, SourceTable> Tables =>
        new SourceReader(Path.Combine(Repository.Root, "data"), "data").Read().GetValueOrThrow().Tables;

    /// <summary>Paths of the pages.</summary>
    public static IEnumerable<string> All { get; } =
    [
        DataLog,
        Path.Combine(Repository.Root, "README.md"),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Order(StringComparer.Ordinal),
    ];

    /// <summary>Path of the data log.</summary>
    public static string DataLog => Path.Combine(Repository.Root, "data", "README.md");

    /// <summary>How messages name a line of a page.</summary>
    public static string PlaceOf(string page, int index) => $"{Path.GetRelativePath(Repository.Root, page).Replace('\\', '/')}({index + 1})";
}
