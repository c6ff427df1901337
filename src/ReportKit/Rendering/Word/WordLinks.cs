using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>The links of one part.</summary>
/// <param name="package">The file.</param>
/// <param name="part">The part's place.</param>
/// <param name="anchors">The headings that a link can lead to.</param>
internal sealed class WordLinks(OfficePackage package, string part, WordAnchors anchors)
{
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>An empty link; null where the address is neither one of the web, nor of mail, nor a heading of the document.</summary>
    public Hyperlink? To(string url)
    {
        if (url.StartsWith('#'))
        {
            return anchors.BookmarkOf(url[1..]) is { } bookmark ? new Hyperlink { Anchor = bookmark } : null;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https" or "mailto"))
        {
            return null;
        }

        var target = address.AbsoluteUri;
        if (!ids.TryGetValue(target, out var id))
        {
            ids[target] = id = package.Relate(part, Type, target, isExternal: true);
        }

        return new Hyperlink { Id = id };
    }
}
