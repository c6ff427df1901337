using System.Buffers;
using System.Text;

namespace ReportKit.Notebooks.Documents.Pages;

/// <summary>Where links and images of a page may lead.</summary>
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

    /// <summary>The address of an image that is within the notebook; null where it is elsewhere.</summary>
    public static string? OfImage(string url, JsonMap attachments) =>
        url.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) ? url
        : url.StartsWith("attachment:", StringComparison.Ordinal) && attachments.Find(Uri.UnescapeDataString(url["attachment:".Length..])) is JsonMap forms ? OfForms(forms)
        : null;

    /// <summary>An image of Base64, or of XML, as an address that holds it.</summary>
    public static string OfContent(string mimeType, string content) =>
        content.TrimStart().StartsWith('<')
            ? $"data:{mimeType};base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(content))}"
            : $"data:{mimeType};base64,{string.Concat(content.Where(c => !char.IsWhiteSpace(c)))}";

    private static string? OfForms(JsonMap forms) =>
        forms.Entries.Where(f => f.Key.StartsWith("image/", StringComparison.Ordinal))
            .Select(f => forms.FindText(f.Key) is { } content ? OfContent(f.Key, content) : null)
            .FirstOrDefault(address => address is not null);
}
