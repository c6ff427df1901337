using System.Text.RegularExpressions;

namespace ReportKit.Rendering;

/// <summary>plotly.js as Plotly.NET carries it, so that charts need no network.</summary>
public static partial class PlotlyLibrary
{
    private static readonly Lazy<(string Name, string Version)> Found = new(() => typeof(Plotly.NET.GenericChart).Assembly.GetManifestResourceNames()
        .Select(name => (Name: name, Match: ResourceName().Match(name)))
        .Where(r => r.Match.Success)
        .Select(r => (r.Name, r.Match.Groups[1].Value))
        .FirstOrDefault());

    private static readonly Lazy<byte[]> Content = new(Read);

    /// <summary>Its version: <c>2.28.0</c>; empty where this Plotly.NET carries none.</summary>
    public static string Version => Found.Value.Version ?? "";

    /// <summary>The library as a script, in UTF-8, about 3.5 MB; empty where there is none.</summary>
    public static ReadOnlyMemory<byte> Script => Content.Value;

    internal static byte[] Bytes => Content.Value;

    private static byte[] Read()
    {
        if (Found.Value.Name is not { } name)
        {
            return [];
        }

        using var script = typeof(Plotly.NET.GenericChart).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[script.Length];
        script.ReadExactly(bytes);
        return bytes;
    }

    [GeneratedRegex(@"plotly-([0-9.]+[0-9])(?:\.min)?\.js\z", RegexOptions.CultureInvariant)]
    private static partial Regex ResourceName();
}
