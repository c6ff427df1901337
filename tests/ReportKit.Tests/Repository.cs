using ReportKit.Facts;
using ReportKit.Sources;

namespace ReportKit.Tests;

/// <summary>The repository that the tests stand in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static readonly Lazy<FactTable> ReadOnce = new(() =>
    {
        var sources = new SourceReader(Path.Combine(Root, "data"), "data").Read();
        return FactValidator.Validate(sources.GetValueOrThrow()).GetValueOrThrow();
    });

    /// <summary>Its own data.</summary>
    public static FactTable Facts => ReadOnce.Value;

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "ReportKit.slnx")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Above(parent)
        : throw new DirectoryNotFoundException("No folder above the tests has ReportKit.slnx.");
}
