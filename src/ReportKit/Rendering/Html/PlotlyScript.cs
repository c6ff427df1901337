namespace ReportKit.Rendering;

/// <summary>plotly.js as Plotly.NET carries it, so that charts need no network.</summary>
internal static class PlotlyScript
{
    private static readonly Lazy<byte[]> Found = new(Read);

    /// <summary>The library as a script of a page.</summary>
    public static byte[] Bytes => Found.Value;

    private static byte[] Read()
    {
        var assembly = typeof(Plotly.NET.GenericChart).Assembly;
        var name = assembly.GetManifestResourceNames().Where(n => n.Contains("plotly", StringComparison.Ordinal) && n.EndsWith(".js", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (name is null)
        {
            return [];
        }

        using var script = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[script.Length];
        script.ReadExactly(bytes);
        return bytes;
    }
}
