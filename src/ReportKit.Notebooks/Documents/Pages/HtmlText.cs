namespace ReportKit.Notebooks;

/// <summary>Text in a page.</summary>
internal static partial class HtmlText
{
    /// <summary>Text as it is shown, between tags or inside a quoted attribute.</summary>
    /// <remarks>Control characters, which HTML has no place for, become U+FFFD.</remarks>
    public static string Escape(string text) => Control().Replace(text, "\uFFFD")
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Text in a class of its own; empty: in none.</summary>
    public static string Span(string kind, string text) =>
        kind.Length == 0 || text.Length == 0 ? Escape(text) : $"<span class=\"{kind}\">{Escape(text)}</span>";

    /// <summary>A block of a cell that keeps its lines, can be scrolled by keyboard, and has a name to be read out.</summary>
    public static string Block(string kind, string label, string html) =>
        $"<pre class=\"{kind}\" role=\"group\" aria-label=\"{label}\" tabindex=\"0\">{html}</pre>\n";

    /// <summary>Raw HTML within Markdown: a few tags without attributes stay, pictures that
    /// the notebook holds are shown, comments go, all else is shown as text.</summary>
    /// <remarks>None of the tags that stay can run anything, load anything, or
    /// change how the rest of the page looks when it isn't closed.</remarks>
    public static string KeepHarmlessTags(string raw, CellPictures pictures) => Piece().Replace(raw, piece => piece.Value switch
    {
        "<" => "&lt;",
        ['<', '!', ..] => "",
        ['<', 'i' or 'I', ..] picture => pictures.OfTag(picture) ?? Escape(picture),
        ['<', ..] tag => tag,
        var text => Escape(text),
    });

    [GeneratedRegex(@"[\p{Cc}-[\n\t\r]]", RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    // A comment, a harmless tag, text, or the beginning of another tag.
    [GeneratedRegex(
        "<!--.*?-->|<img\\s[^<>]*>|</?(?:br|details|kbd|mark|sub|summary|sup)\\s*/?>|[^<]+|<",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Piece();
}
