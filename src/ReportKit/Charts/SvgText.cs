using System.Buffers;

namespace ReportKit.Charts;

/// <summary>Text for SVG: safe to write, and measured without a font.</summary>
internal static class SvgText
{
    private static readonly SearchValues<char> Narrow = SearchValues.Create("iljtfrI.,:;'|!()[]{}- ");
    private static readonly SearchValues<char> Broad = SearchValues.Create("mwMWGOQCDHNUKABRVXYZ@%&–—");
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;()/-–≥≤…");

    /// <summary>Text between tags or inside a quoted attribute. Characters that XML doesn't allow, and those that turn the
    /// direction of what follows, become a replacement mark.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\n' or '\r' or '\t' => escaped.Append(' '),
                _ => escaped.Append(IsAllowed(rune) ? rune.ToString() : "\uFFFD"),
            };
        }

        return escaped.ToString();
    }

    /// <summary>About how wide a text is, in CSS pixels; system fonts differ by a tenth.</summary>
    public static double Width(string text, double size = 12)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += Narrow.Contains(c) ? 0.33 : Broad.Contains(c) ? 0.74 : c > 0x2E80 ? 1 : 0.56;
        }

        return size * width;
    }

    /// <summary>Lines no wider than asked for, broken at spaces; a word that is wider alone is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size = 12)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size) > width)
            {
                lines.Add(Cut(line, width, size));
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        return line.Length > 0 ? [.. lines, Cut(line, width, size)] : lines;
    }

    /// <summary>As much of a text as fits, with an ellipsis where any is left out.</summary>
    public static string Cut(string text, double width, double size = 12)
    {
        if (Width(text, size) <= width)
        {
            return text;
        }

        var kept = 0;
        var next = StringInfo.GetNextTextElementLength(text);
        while (kept + next < text.Length && Width(text[..(kept + next)], size) + size <= width)
        {
            kept += next;
            next = StringInfo.GetNextTextElementLength(text, kept);
        }

        return text[..kept] + "…";
    }

    private static bool IsAllowed(Rune rune) => rune.Value >= 0x20
        && rune.Value is not (>= 0x7F and <= 0x9F or 0xFFFE or 0xFFFF or >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069);
}
