using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ReportKit.Notebooks;

/// <summary>A library as its file was when a session first needed it.</summary>
internal sealed class AssemblyImage
{
    private readonly ImmutableArray<byte> bytes;
    private readonly DateTime written;
    private Assembly? loaded;

    private readonly bool isOfHost;

    private AssemblyImage(string path, string name, bool isOfHost)
    {
        (Path, Name, this.isOfHost) = (path, name, isOfHost);
        bytes = ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(path));
        written = File.GetLastWriteTimeUtc(path);
        Reference = MetadataReference.CreateFromImage(bytes, documentation: FrameworkReferences.DocumentationBeside(path), filePath: path);
    }

    public string Path { get; }

    public string Name { get; }

    public PortableExecutableReference Reference { get; }

    /// <summary>Reads a file, named absolutely; null where it is no .NET library.</summary>
    public static AssemblyImage? Read(string path, HostBuild host)
    {
        try
        {
            return new AssemblyImage(path, AssemblyName.GetAssemblyName(path).Name!, host.Serves(path));
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Whether the file holds something else by now.</summary>
    public bool HasChanged() =>
        File.Exists(Path) && File.GetLastWriteTimeUtc(Path) != written && !File.ReadAllBytes(Path).AsSpan().SequenceEqual(bytes.AsSpan());

    /// <summary>The assembly itself, loaded once; the host's own where that is the same build.</summary>
    public Assembly LoadInto(AssemblyLoadContext context)
    {
        if (isOfHost)
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(Name));
        }

        if (loaded is null)
        {
            var symbols = System.IO.Path.ChangeExtension(Path, ".pdb");
            using var image = new MemoryStream([.. bytes], writable: false);
            using var pdb = File.Exists(symbols) ? new MemoryStream(File.ReadAllBytes(symbols), writable: false) : null;
            loaded = context.LoadFromStream(image, pdb);
        }

        return loaded;
    }
}

/// <summary>Tells whether a library is the very build that the host has itself, already there and compiled ahead of time.</summary>
/// <remarks>Only if all that it needs is so too: otherwise its cells would see one copy of what it needs, and it another.</remarks>
internal sealed class HostBuild
{
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Whether the host's copy serves in place of a library's file, named absolutely.</summary>
    public bool Serves(string path)
    {
        if (known.TryGetValue(path, out var serves))
        {
            return serves;
        }

        // Two that need each other stand or fall with the rest.
        known[path] = true;
        var own = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path));
        var (id, needed) = Read(path);
        return known[path] = id is not null && File.Exists(own) && Read(own).Id == id
            && needed.Select(name => Path.Combine(Path.GetDirectoryName(path)!, $"{name}.dll")).Where(File.Exists).All(Serves);
    }

    // The id is made anew with each build that changes anything, and kept by the compiler ahead of time.
    private static (Guid? Id, IReadOnlyList<string> Needed) Read(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        if (!image.HasMetadata)
        {
            return (null, []);
        }

        var metadata = image.GetMetadataReader();
        return (
            metadata.GetGuid(metadata.GetModuleDefinition().Mvid),
            [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))]);
    }
}
