using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>Which build of the kit this is. Two builds of one version may make different reports.</summary>
public static class KitBuild
{
    /// <summary>How the kit is named among what a document reads.</summary>
    public const string Input = "kit";

    /// <summary>Version and build: <c>0.1.0 5f0c…</c>.</summary>
    public static string Name { get; } = $"{Manifest.KitVersion} {typeof(KitBuild).Assembly.ManifestModule.ModuleVersionId:N}";
}
