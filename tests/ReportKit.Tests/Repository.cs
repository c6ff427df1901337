using ReportKit.Assessment;
using ReportKit.Diagnostics;
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

    private static readonly Lazy<LawBook> LawReadOnce = new(() =>
    {
        var problems = new ProblemList();
        var law = LawReader.Read(new SourceReader(Path.Combine(Root, "data"), "data").Read().GetValueOrThrow(), problems);
        Assert.Empty(problems.ToSorted());
        return law;
    });

    /// <summary>Its own data.</summary>
    public static FactTable Facts => ReadOnce.Value;

    /// <summary>The law in its own data.</summary>
    public static LawBook Law => LawReadOnce.Value;

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "ReportKit.slnx")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Above(parent)
        : throw new DirectoryNotFoundException("No folder above the tests has ReportKit.slnx.");
}
