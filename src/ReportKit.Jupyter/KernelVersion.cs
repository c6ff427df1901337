using System.Reflection;

namespace ReportKit.Jupyter;

/// <summary>The version of this kernel.</summary>
internal static class KernelVersion
{
    /// <summary>As released: <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(KernelVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
