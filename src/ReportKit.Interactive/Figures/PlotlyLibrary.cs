using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ReportKit.Interactive;

/// <summary>plotly.js as Plotly.NET carries it, so that charts need no network.</summary>
internal static partial class PlotlyLibrary
{
    private static readonly Lazy<(string Name, string Version)> Found = new(() => typeof(Plotly.NET.GenericChart).Assembly.GetManifestResourceNames()
        .Select(name => (Name: name, Match: Script().Match(name)))
        .Where(r => r.Match.Success)
        .Select(r => (r.Name, r.Match.Groups[1].Value))
        .FirstOrDefault());

    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>Its version: <c>2.28.0</c>; empty where this Plotly.NET carries none.</summary>
    public static string Version => Found.Value.Version ?? "";

    /// <summary>The library, gzip and Base64; about 1.5 MB, made once a process. Empty where there is none.</summary>
    public static string Base64 => Packed.Value;

    private static string Pack()
    {
        if (Found.Value.Name is not { } name)
        {
            return "";
        }

        using var script = typeof(Plotly.NET.GenericChart).Assembly.GetManifestResourceStream(name)!;
        using var packed = new MemoryStream(2_000_000);
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            script.CopyTo(zip);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    [GeneratedRegex(@"plotly-([0-9.]+[0-9])(?:\.min)?\.js\z", RegexOptions.CultureInvariant)]
    private static partial Regex Script();
}
