using System.IO.Compression;

namespace ReportKit.Interactive;

/// <summary>plotly.js as a notebook takes it along: gzip and Base64, about 1.5 MB.</summary>
internal static class PackedPlotly
{
    public static string Base64 { get; } = Pack();

    private static string Pack()
    {
        using var packed = new MemoryStream(2_000_000);
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(PlotlyLibrary.Script);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}
