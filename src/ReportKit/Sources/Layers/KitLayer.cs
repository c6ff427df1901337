using System.Collections.Concurrent;
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

    private static readonly Lazy<DataPackage> Own = new(ReadDescription);
    private static readonly ConcurrentDictionary<string, Lazy<(SourceTable Table, InputFile Input)>> Known = new(StringComparer.Ordinal);

    /// <summary>What a report needs whatever it is about: names, units, indicators, sources, editions, the law, the Protocol.</summary>
    internal static IReadOnlySet<string> Reference { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "countries", "country-names", "country-codes", "edition-names", "units", "breakdowns", "indicators", "editions", "sources",
        "rule-sets", "provisions", "standards", "statutory-indicators", "indicator-numbers", "protocol", "protocol-status",
        "protocol-totals",
    };

    /// <summary>What has been collected: a project takes it or leaves it.</summary>
    internal static IReadOnlySet<string> Pack { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "tiers", "sanctions", "prosecutions", "protection", "prevention", "profile", "global-law-enforcement", "regional-law-enforcement",
    };

    /// <summary>What each of its tables looks like.</summary>
    public static DataPackage Description => Own.Value;

    /// <summary>The file with the description.</summary>
    public static InputFile DescriptionInput => new(PathOf(DataPackage.FileName), ContentHash.Of(Bytes(DataPackage.FileName)));

    /// <summary>Whether a file, as problems name it, is one of the base layer.</summary>
    public static bool Has(string file) => file.StartsWith($"{Folder}/", StringComparison.Ordinal);

    /// <summary>A table's rows that lie beneath a project's own, with the file that they are from; null where none do.</summary>
    public static (SourceTable Table, InputFile Input)? Find(string table, ProjectSettings settings) =>
        Reference.Contains(table) ? Read(table)
        : !Pack.Contains(table) || settings.Data == DataPack.None ? null
        : settings.Data == DataPack.All ? Read(table)
        : Of(settings.AllCountries.Select(c => c.Text).ToHashSet(StringComparer.Ordinal), Read(table));

    // A figure of the whole world is on none of them.
    private static (SourceTable Table, InputFile Input)? Of(HashSet<string> countries, (SourceTable Table, InputFile Input) all)
    {
        var rows = all.Table.Rows.Where(row => countries.Contains(row["iso3"])).ToList();
        return rows.Count == 0 ? null : (all.Table with { Rows = rows }, all.Input);
    }

    private static (SourceTable Table, InputFile Input) Read(string table) =>
        Known.GetOrAdd(table, static name => new(() => ReadTable(Description.Tables.Single(t => t.Name == name)))).Value;

    private static (SourceTable Table, InputFile Input) ReadTable(TableSchema schema)
    {
        var (bytes, file, problems) = (Bytes(schema.Path), PathOf(schema.Path), new ProblemList());
        var (header, rows) = CsvTableReader.Read(Encoding.UTF8.GetString(bytes), file, problems) ?? throw Broken(problems);
        return problems.HasErrors ? throw Broken(problems)
            : (new SourceTable(schema.Name, header, rows), new InputFile(file, ContentHash.Of(bytes)));
    }

    private static DataPackage ReadDescription()
    {
        var problems = new ProblemList();
        var text = Encoding.UTF8.GetString(Bytes(DataPackage.FileName));
        return DataPackage.Read(text, PathOf(DataPackage.FileName), problems) ?? throw Broken(problems);
    }

    private static InvalidOperationException Broken(ProblemList problems) => new(string.Join('\n', problems.ToSorted()));

    private static string PathOf(string file) => $"{Folder}/{file}";

    private static byte[] Bytes(string file)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resources + file)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
