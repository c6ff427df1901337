using System.Reflection;

namespace ReportKit.Sources;

/// <summary>The templates that the library carries: those of the repository it was built from. They lie beneath a project's own.</summary>
internal static class KitTemplates
{
    private const string Layer = "kit/";

    private const string Resources = "templates/";

    private static readonly Lazy<IReadOnlyDictionary<string, TemplateText>> ByName =
        new(() => ReadAll().ToDictionary(t => t.Name, StringComparer.Ordinal));

    /// <summary>All of them, ordered by name.</summary>
    public static IReadOnlyList<TemplateText> All { get; } =
        [.. ByName.Value.Values.OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>The one of a name below the folder, <c>sections/tier.sbn-md</c>; null where the kit has none.</summary>
    public static TemplateText? Find(string name) => ByName.Value.GetValueOrDefault(name);

    /// <summary>Whether a file, as problems and manifests name it, is one of them: <c>kit/templates/sections/tier.sbn-md</c>.</summary>
    public static bool Has(string file) => file.StartsWith(Layer + Resources, StringComparison.Ordinal);

    /// <summary>A file's name without the layer: of a template that is the kit's, and of one that took its place, the same.</summary>
    public static string WithoutLayer(string file) => Has(file) ? file[Layer.Length..] : file;

    private static IEnumerable<TemplateText> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Resources, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            var text = reader.ReadToEnd();
            yield return new TemplateText(resource[Resources.Length..], Layer + resource, text, ContentHash.Of(text));
        }
    }
}
