using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportKit.Rendering;

/// <summary>The bookmarks of a document, for headings that a link leads to.</summary>
internal sealed class WordAnchors
{
    private readonly Dictionary<string, string> bookmarks = new(StringComparer.Ordinal);
    private int last;

    public WordAnchors(MarkdownDocument text)
    {
        var wanted = text.Descendants<LinkInline>().Select(l => l.Url ?? "").Where(u => u.StartsWith('#')).Select(u => u[1..])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var heading in text.OfType<HeadingBlock>().Select(h => h.GetAttributes().Id).OfType<string>().Where(wanted.Contains))
        {
            bookmarks.TryAdd(heading, $"_Heading{bookmarks.Count + 1}");
        }
    }

    /// <summary>The bookmark of a heading by its anchor; null where no link leads to it, or there is none.</summary>
    public string? BookmarkOf(string id) => bookmarks.GetValueOrDefault(id);

    public IEnumerable<OpenXmlElement> Mark(string bookmark, IEnumerable<OpenXmlElement> elements)
    {
        var id = $"{++last}";
        return [new BookmarkStart { Id = id, Name = bookmark }, .. elements, new BookmarkEnd { Id = id }];
    }
}
