using System.Reflection;

namespace ReportKit.Sources;

/// <summary>The base layer: tables that the library carries, those of the repository that it was built from. They lie beneath the rows of
/// a project that asks for them.</summary>
/// <remarks>They passed every check before the library was built, as a test shows, so that they are read and not checked again.</remarks>
internal static class KitLayer
{
    /// <summary>How problems, pages and manifests name its folder.</summary>
    public const string Folder = "kit/data";

    private const string Resources = "data/";

    private static readonly Lazy<DataPackage> Described = new(ReadDescription);

    /// <summary>What a report needs whatever it is about: names, units, indicators, sources, editions, the law, the Protocol.</summary>
    internal static IReadOnlySet<string> Reference { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "countries", "country-names", "country-codes", "edition-names", "units", "breakdowns", "sections", "layouts", "indicators",
        "editions", "sources", "published-files", "rule-sets", "provisions", "standards", "statutory-indicators", "indicator-numbers",
        "protocol", "protocol-status", "protocol-totals",
    };

    /// <summary>What has been collected: a project takes it or leaves it.</summary>
    internal static IReadOnlySet<string> Pack { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "tiers", "sanctions", "prosecutions", "protection", "prevention", "profile", "global-law-enforcement", "regional-law-enforcement",
    };

    /// <summary>The tables that this kit carries.</summary>
    public static LowerTables Own { get; } = new(Bytes);

    /// <summary>What each of its tables looks like.</summary>
    public static DataPackage Description => Described.Value;

    /// <summary>The file with the description.</summary>
    public static InputFile DescriptionInput => new(PathOf(DataPackage.FileName), ContentHash.Of(Bytes(DataPackage.FileName)));

    /// <summary>Whether a file, as problems name it, is one of the base layer.</summary>
    public static bool Has(string file) => file.StartsWith($"{Folder}/", StringComparison.Ordinal);

    /// <summary>A table's rows that lie beneath a project's own, with the file that they are from; null where none do.</summary>
    public static (SourceTable Table, InputFile Input)? Find(string table, ProjectSettings settings) => Own.Find(table, settings);

    /// <summary>How problems name one of its files.</summary>
    public static string PathOf(string file) => $"{Folder}/{file}";

    /// <summary>The content of one of its files.</summary>
    public static byte[] Bytes(string file)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resources + file)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static DataPackage ReadDescription()
    {
        var problems = new ProblemList();
        var text = Encoding.UTF8.GetString(Bytes(DataPackage.FileName));
        return DataPackage.Read(text, PathOf(DataPackage.FileName), problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.ToSorted()));
    }
}
