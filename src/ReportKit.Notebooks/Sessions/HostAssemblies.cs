using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Notebooks;

/// <summary>Assemblies of the host that cells use too: the functions they call, and the formatters.</summary>
internal static class HostAssemblies
{
    private static readonly string Functions = typeof(CellFunctions).Assembly.GetName().Name!;

    /// <summary>Those that every cell may name without a reference of its own.</summary>
    public static IReadOnlyList<string> Offered { get; } =
        ["Microsoft.AspNetCore.Html.Abstractions", typeof(Formatter).Assembly.GetName().Name!, Functions];

    /// <summary>Simple names of those that cells get from the host: the formatters with everything they need, and the functions.</summary>
    public static IReadOnlySet<string> Shared { get; } = FindShared();

    /// <summary>What cells are compiled against.</summary>
    public static PortableExecutableReference Reference(string name) => FrameworkReferences.Of(FileOf(name));

    /// <summary>Whether a file is the host's own. What such a library needs, beyond what is shared, is no matter of the cells.</summary>
    public static bool IsOne(string path) => Path.GetDirectoryName(path) == Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);

    private static HashSet<string> FindShared()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Functions };
        var open = new Queue<Assembly>([typeof(Formatter).Assembly]);
        while (open.TryDequeue(out var assembly))
        {
            if (names.Add(assembly.GetName().Name!))
            {
                // The framework's own are shared anyway, as by every assembly.
                foreach (var needed in assembly.GetReferencedAssemblies().Where(name => File.Exists(FileOf(name.Name!))))
                {
                    open.Enqueue(Assembly.Load(needed));
                }
            }
        }

        return names;
    }

    private static string FileOf(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
}
