using Microsoft.CodeAnalysis;

namespace ReportKit.Notebooks.Sessions;

/// <summary>Where the documentation of libraries is found, for what a front end shows of a name.</summary>
internal static class Documentation
{
    /// <summary>The XML file that a build leaves beside a library.</summary>
    public static DocumentationProvider Beside(string library) =>
        Path.ChangeExtension(library, ".xml") is var file && File.Exists(file) ? XmlDocumentationProvider.CreateFromFile(file) : DocumentationProvider.Default;

    /// <summary>The framework as the SDK describes it for compilers; null where only the runtime is installed.</summary>
    public static IReadOnlyList<MetadataReference>? DescribedFramework()
    {
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var major = runtime.Name.Split('.')[0];
        var packs = Path.Combine(runtime.FullName, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var pack = Directory.Exists(packs) ? Directory.GetDirectories(packs, $"{major}.*").Order(StringComparer.Ordinal).LastOrDefault() : null;
        return pack is null
            ? null
            : [.. Directory.GetFiles(Path.Combine(pack, "ref", $"net{major}.0"), "*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file, documentation: Beside(file)))];
    }
}
