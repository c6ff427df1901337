using System.Net;

namespace ReportKit.Importing;

/// <summary>Reads the tables of a web page. It goes from tag to tag and builds no tree, so that a page can be neither too deep nor too
/// crooked for it: an end that is missing is where the next cell, row or table begins.</summary>
internal static class HtmlTables
{
    private const long MostBytes = 64L * 1024 * 1024;
    private const int LongestName = 32;

    /// <exception cref="UnreadableFileException">It can't be read to its end.</exception>
    public static MarkupTables Read(string path)
    {
        if (new FileInfo(path).Length > MostBytes)
        {
            throw new UnreadableFileException(
                $"The page has more than {Counted.Megabytes(MostBytes)}, as no published page has. Nothing of it was used.");
        }

        var text = RegularFile.ReadAllText(path, TextTables.EncodingOf(path));
        var tables = new MarkupTables();
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var tag = TagAt(text, at);
            if (tag > at)
            {
                tables.Add(WebUtility.HtmlDecode(text[at..tag]));
                line += text.AsSpan(at, tag - at).Count('\n');
                at = tag;
            }

            if (at < text.Length)
            {
                var end = EndOf(text, at, out var name, out var isEnd);
                Take(tables, name, isEnd, line);
                end = IsRaw(name) && !isEnd ? AfterRaw(text, end, name) : end;
                line += text.AsSpan(at, end - at).Count('\n');
                at = end;
            }
        }

        return tables.End();
    }

    private static void Take(MarkupTables tables, string name, bool isEnd, int line)
    {
        if (isEnd)
        {
            tables.End(name);
        }
        else if (name.Length > 0)
        {
            tables.Begin(name, line);
        }
    }

    // A < before anything but a letter, a slash, ! or ? is text.
    private static int TagAt(string text, int from)
    {
        for (var at = from; (at = text.IndexOf('<', at)) >= 0; at++)
        {
            if (at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?'))
            {
                return at;
            }
        }

        return text.Length;
    }

    // The place behind a tag, a comment or a declaration; of the latter two the name is empty.
    private static int EndOf(string text, int at, out string name, out bool isEnd)
    {
        (name, isEnd) = ("", false);
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            return Behind(text.IndexOf("-->", at + 4, StringComparison.Ordinal), 3);
        }

        if (text[at + 1] is '!' or '?')
        {
            return Behind(text.IndexOf('>', at), 1);
        }

        isEnd = text[at + 1] == '/';
        var first = at + (isEnd ? 2 : 1);
        var last = first;
        while (last < text.Length && char.IsAsciiLetterOrDigit(text[last]) && last - first < LongestName)
        {
            last++;
        }

        name = text[first..last].ToLowerInvariant();
        var quote = '\0';
        for (; last < text.Length; last++)
        {
            var c = text[last];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return last + 1;
            }
            else if (c is '"' or '\'' && text[last - 1] is '=' or ' ')
            {
                quote = c;
            }
        }

        return text.Length;

        int Behind(int found, int length) => found < 0 ? text.Length : found + length;
    }

    private static bool IsRaw(string name) => name is "script" or "style" or "textarea";

    // What stands in a script is no text, whatever it looks like.
    private static int AfterRaw(string text, int at, string name)
    {
        var end = text.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text.Length : end;
    }
}
