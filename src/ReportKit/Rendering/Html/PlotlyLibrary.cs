using System.Reflection;

namespace ReportKit.Rendering;

/// <summary>plotly.js, so that charts need no network. The build takes it out of the package Plotly.NET (Plotly.targets).</summary>
internal static class PlotlyLibrary
{
    /// <summary>Its version, which is part of the resource's name: with another file this one isn't found.</summary>
    public const string Version = "2.28.0";

    private static readonly Lazy<byte[]> Content = new(() =>
    {
        using var script = Assembly.GetExecutingAssembly().GetManifestResourceStream($"plotly-{Version}.min.js")!;
        var bytes = new byte[script.Length];
        script.ReadExactly(bytes);
        return bytes;
    });

    /// <summary>The library as a script, in UTF-8, about 3.5 MB.</summary>
    public static byte[] Script => Content.Value;
}
