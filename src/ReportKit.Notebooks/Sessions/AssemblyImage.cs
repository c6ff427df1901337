using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ReportKit.Notebooks.Sessions;

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

    /// <summary>The file, absolute.</summary>
    public string Path { get; }

    public string Name { get; }

    /// <summary>What cells are compiled against.</summary>
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
