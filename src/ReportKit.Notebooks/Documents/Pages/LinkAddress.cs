using System.Buffers;

namespace ReportKit.Notebooks.Documents.Pages;

/// <summary>Where links of a page may lead.</summary>
internal static class LinkAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];
    private static readonly SearchValues<char> EndOfScheme = SearchValues.Create(":/?#");

    /// <summary>Whether following it runs nothing: a web page, an e-mail address, or a file beside the page.</summary>
    public static bool IsHarmless(string url)
    {
        var end = url.AsSpan().IndexOfAny(EndOfScheme);
        return end < 0 || url[end] != ':' || Schemes.Contains(url[..end], StringComparer.OrdinalIgnoreCase);
    }
}
