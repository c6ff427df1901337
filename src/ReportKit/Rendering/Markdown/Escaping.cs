using System.Net;

namespace ReportKit.Rendering;

/// <summary>Makes text from data safe inside a format.</summary>
internal static class Escaping
{
    /// <summary>What a template writes.</summary>
    public enum Format
    {
        Markdown,

        Html,
    }

    public static string Escape(string text, Format format) => format == Format.Html ? Html(text) : Markdown(text);

    /// <summary>Text between tags or inside a quoted attribute.</summary>
    public static string Html(string text) => WebUtility.HtmlEncode(WithoutMarks(text));

    /// <summary>Text inside a paragraph, a heading or a table cell: never markup, never a second line.</summary>
    public static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in WithoutMarks(text))
        {
            switch (c)
            {
                case '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '#' or '@':
                    escaped.Append('\\').Append(c);
                    break;
                case '\n' or '\r' or '\t':
                    escaped.Append(' ');
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    // A text can be written as an escape, "\uE000", and would then be taken for a tag of Rendering's own.
    private static string WithoutMarks(string text) => text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') < 0
        ? text
        : string.Concat(text.Where(c => c is < '\uE000' or > '\uF8FF'));
}
