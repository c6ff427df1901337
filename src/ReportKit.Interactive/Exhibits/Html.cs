using System.Net;

namespace ReportKit.Interactive;

/// <summary>Text for HTML.</summary>
internal static class Html
{
    /// <summary>Text between tags or inside a quoted attribute.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(CellText.Clean(text));

    /// <summary>The same, with its line ends as line breaks.</summary>
    public static string Lines(string text) => Escape(text).Replace("\n", "<br>", StringComparison.Ordinal);

    /// <summary>A text of any content as a string of a script inside a page.</summary>
    public static string Script(string json) => json
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal);
}
