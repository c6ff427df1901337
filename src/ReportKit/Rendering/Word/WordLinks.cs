using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>The links of one part.</summary>
internal sealed class WordLinks(OfficePackage package, string part, WordAnchors anchors)
{
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
            ids[target] = id = package.Relate(part, $"{PartXml.Relations}/hyperlink", target, isExternal: true);
        }

        return new Hyperlink { Id = id };
    }
}
