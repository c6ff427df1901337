using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ReportKit.Notebooks;

/// <summary>The libraries of a session: what its cells are compiled against, and what runs.</summary>
/// <remarks>A library is read into memory, so that its file stays free to be built anew; compiler and runtime see the same bytes. Where the
/// host has the same build of it, that is what runs. What the host shares with the cells exists only once in the process: a formatter
/// registered by a cell must be the one that shows its values.</remarks>
internal sealed class SessionAssemblies
{
    private readonly Dictionary<string, AssemblyImage> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AssemblyImage> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> nativeFiles = [];
    private readonly HostBuild host = new();
    private readonly SessionLoadContext context;

    public SessionAssemblies() => context = new SessionLoadContext(this);

    /// <summary>A library by its file; null where there is none.</summary>
    public PortableExecutableReference? Add(string path)
    {
        path = Path.GetFullPath(path);
        if (byPath.TryGetValue(path, out var known))
        {
            if (known.HasChanged())
            {
                Tell($"{path} was built anew since this session read it. Restart the session to use the new one.");
            }

            return known.Reference;
        }

        if (!File.Exists(path))
        {
            return null;
        }

        if (Path.GetFileNameWithoutExtension(path) is var name && HostAssemblies.Shared.Contains(name))
        {
            return HostAssemblies.Reference(name);
        }

        if (AssemblyImage.Read(path, host) is not { } image)
        {
            Tell($"{path} is no .NET library.");
            return null;
        }

        byPath.Add(path, image);
        byName.TryAdd(image.Name, image);
        return image.Reference;
    }

    /// <summary>A library that another one needs: in the same folder, or of the host's.</summary>
    public PortableExecutableReference? AddNeighbour(string? of, AssemblyIdentity name)
    {
        if (byName.TryGetValue(name.Name, out var known))
        {
            return known.Reference;
        }

        return (of is null || HostAssemblies.IsOne(of) ? null : Add(Path.Combine(Path.GetDirectoryName(of)!, $"{name.Name}.dll")))
            ?? (HostAssemblies.Shared.Contains(name.Name) ? HostAssemblies.Reference(name.Name) : null);
    }

    /// <summary>A native library that managed ones may ask for by its name.</summary>
    public void AddNative(string path) => nativeFiles.Add(path);

    public Assembly Load(Stream assembly, Stream symbols) => context.LoadFromStream(assembly, symbols);

    private static void Tell(string what) => CellOutputs.Current?.Write(StreamName.Error, $"{what}\n");

    private Assembly? Resolve(string name)
    {
        if (HostAssemblies.Shared.Contains(name))
        {
            return null;
        }

        if (!byName.TryGetValue(name, out var image))
        {
            var neighbour = Folders.Select(folder => Path.Combine(folder, $"{name}.dll")).FirstOrDefault(File.Exists);
            if (neighbour is null || Add(neighbour) is null || !byName.TryGetValue(name, out image))
            {
                return null;
            }
        }

        return image.LoadInto(context);
    }

    private IEnumerable<string> Folders => byPath.Keys.Select(path => Path.GetDirectoryName(path)!).Distinct();

    private string? NativeFile(string name) =>
        nativeFiles.Concat(Folders.SelectMany(Directory.EnumerateFiles)).FirstOrDefault(file => IsNamed(file, name));

    private static bool IsNamed(string file, string name)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        return Path.GetExtension(file) is ".so" or ".dylib" or ".dll"
            && (Path.GetFileName(file) == name || stem == name || stem == $"lib{name}");
    }

    private sealed class SessionLoadContext(SessionAssemblies assemblies) : AssemblyLoadContext("notebook session")
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblies.Resolve(assemblyName.Name!);

        protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
            assemblies.NativeFile(unmanagedDllName) is { } file ? NativeLibrary.Load(file) : 0;
    }
}
