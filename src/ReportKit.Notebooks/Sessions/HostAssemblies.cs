using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Notebooks.Sessions;

/// <summary>Assemblies of the host that cells use too: the functions they call, and the formatters.</summary>
internal static class HostAssemblies
{
    private static readonly Assembly[] Roots = [typeof(Formatter).Assembly, typeof(CellFunctions).Assembly];

    /// <summary>Those that every cell may name without a reference of its own.</summary>
    public static IEnumerable<string> Offered => ["Microsoft.AspNetCore.Html.Abstractions", .. Roots.Select(a => a.GetName().Name!)];

    /// <summary>The formatters with everything they need, and the functions of the cells.</summary>
    public static HashSet<string> SharedNames()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { typeof(CellFunctions).Assembly.GetName().Name! };
        var open = new Queue<Assembly>([typeof(Formatter).Assembly]);
        while (open.TryDequeue(out var assembly))
        {
            if (names.Add(assembly.GetName().Name!))
            {
                foreach (var needed in assembly.GetReferencedAssemblies().Where(IsOfHost))
                {
                    open.Enqueue(Assembly.Load(needed));
                }
            }
        }

        return names;
    }

    /// <summary>What cells are compiled against.</summary>
    public static PortableExecutableReference Reference(string name) => FrameworkReferences.Of(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));

    /// <summary>Whether a file is the host's own. What such a library needs, beyond what is shared, is no matter of the cells.</summary>
    public static bool IsOne(string path) => Path.GetDirectoryName(path) == Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);

    // The framework's own are shared anyway, as by every assembly.
    private static bool IsOfHost(AssemblyName name) => File.Exists(Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll"));
}
