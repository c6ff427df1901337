using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportKit.Rendering;

/// <summary>Where links of the Markdown lead on a page.</summary>
internal static class LinkTargets
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:"];

    /// <summary>Documents become pages, and what could run something leads nowhere.</summary>
    public static void Mend(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(l => !l.IsImage))
        {
            var url = link.Url ?? "";
            link.Url = !IsSafe(url) ? ""
                : url.EndsWith(".md", StringComparison.Ordinal) && !url.Contains(':', StringComparison.Ordinal) ? $"{url[..^3]}.html"
                : url;
        }
    }

    private static bool IsSafe(string url) =>
        !url.AsSpan().ContainsAny(':', '\\') || Schemes.Any(s => url.StartsWith(s, StringComparison.OrdinalIgnoreCase));
}
