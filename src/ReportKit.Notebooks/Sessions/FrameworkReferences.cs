using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace ReportKit.Notebooks;

/// <summary>What cells are compiled against, before they refer to anything themselves.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<IReadOnlyList<PortableExecutableReference>> ReadOnce = new(() =>
    [
        .. (FilesOfSdk() ?? FilesOfRuntime()).Order(StringComparer.Ordinal).Select(Of),
        .. HostAssemblies.Offered.Select(HostAssemblies.Reference),
    ]);

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
    public static DocumentationProvider DocumentationBeside(string library)
    {
        var file = Path.ChangeExtension(library, ".xml");
        return File.Exists(file) ? XmlDocumentationProvider.CreateFromFile(file) : DocumentationProvider.Default;
    }

    // What the SDK has for compilers is a tenth of the size, and documented.
    private static string[]? FilesOfSdk()
    {
        var runtime = new DirectoryInfo(RuntimeFolder);
        var major = runtime.Name.Split('.')[0];
        var packs = new DirectoryInfo(Path.Combine(runtime.FullName, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        return packs.Exists && packs.GetDirectories($"{major}.*").MaxBy(pack => pack.Name, StringComparer.Ordinal) is { } newest
            ? Directory.GetFiles(Path.Combine(newest.FullName, "ref", $"net{major}.0"), "*.dll")
            : null;
    }

    // Where only the runtime is installed.
    private static IEnumerable<string> FilesOfRuntime() => Directory.GetFiles(RuntimeFolder, "*.dll").Where(IsManaged);

    private static string RuntimeFolder => Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static bool IsManaged(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        return image.HasMetadata;
    }
}
