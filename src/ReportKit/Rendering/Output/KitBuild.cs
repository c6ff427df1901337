namespace ReportKit.Rendering;

/// <summary>Which build of the kit this is. Two builds of one version may make different reports.</summary>
internal static class KitBuild
{
    /// <summary>How the kit is named among what a document reads.</summary>
    public const string Input = "kit";

    /// <summary>Its version: <c>0.1.0</c>.</summary>
    public static string Version => KitVersion.Own;

    /// <summary>Version and build: <c>0.1.0 5f0c…</c>.</summary>
    public static string Name { get; } = $"{Version} {typeof(KitBuild).Assembly.ManifestModule.ModuleVersionId:N}";
}
