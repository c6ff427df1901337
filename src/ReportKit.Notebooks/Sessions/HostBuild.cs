using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ReportKit.Notebooks.Sessions;

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
