using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace ReportKit.Notebooks.Sessions;

/// <summary>What cells are compiled against, before they refer to anything themselves.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<IReadOnlyList<PortableExecutableReference>> ReadOnce = new(() =>
        [.. FilesOfSdk() ?? FilesOfRuntime(), .. HostAssemblies.Offered.Select(HostAssemblies.Reference)]);

    /// <summary>The framework, and what the host offers.</summary>
    public static IReadOnlyList<PortableExecutableReference> All => ReadOnce.Value;

    /// <summary>A library of which the compiler reads no more than what it declares; its documentation is looked for beside it.</summary>
    public static PortableExecutableReference Of(string file)
    {
        using var stream = File.OpenRead(file);
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromStream(stream, PEStreamOptions.PrefetchMetadata))
            .GetReference(DocumentationBeside(file), filePath: file);
    }

    /// <summary>The XML file that a build leaves beside a library.</summary>
    public static DocumentationProvider DocumentationBeside(string library) =>
        Path.ChangeExtension(library, ".xml") is var file && File.Exists(file) ? XmlDocumentationProvider.CreateFromFile(file) : DocumentationProvider.Default;

    // What the SDK has for compilers is a tenth of the size, and documented.
    private static IEnumerable<PortableExecutableReference>? FilesOfSdk()
    {
        var runtime = new DirectoryInfo(RuntimeFolder);
        var major = runtime.Name.Split('.')[0];
        var packs = Path.Combine(runtime.FullName, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var pack = Directory.Exists(packs) ? Directory.GetDirectories(packs, $"{major}.*").Order(StringComparer.Ordinal).LastOrDefault() : null;
        return pack is null ? null : Directory.GetFiles(Path.Combine(pack, "ref", $"net{major}.0"), "*.dll").Order(StringComparer.Ordinal).Select(Of);
    }

    // Where only the runtime is installed.
    private static IEnumerable<PortableExecutableReference> FilesOfRuntime() =>
        Directory.GetFiles(RuntimeFolder, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal).Select(Of);

    private static string RuntimeFolder => Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static bool IsManaged(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        return image.HasMetadata;
    }
}
