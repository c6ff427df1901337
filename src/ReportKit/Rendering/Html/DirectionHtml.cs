using System.Net;

namespace ReportKit.Rendering;

/// <summary>Marks in a page what is written from right to left, so that neither it nor what stands beside it changes places.</summary>
internal static partial class DirectionHtml
{
    /// <summary>A page in which each such stretch stands in <c>bdi</c>, and each paragraph, item, or cell that is such for the most part
    /// has that direction. A page without any stays as it is.</summary>
    public static string Mark(string html)
    {
        if (!RightToLeft.IsIn(html))
        {
            return html;
        }

        var output = new StringBuilder(html.Length + 256);
        var block = new List<string>();
        var at = 0;
        foreach (Match tag in TagOrRawElement().Matches(html))
        {
            block.Add(html[at..tag.Index]);
            if (tag.Groups["block"].Success)
            {
                Write(output, block);
                block.Clear();
            }

            block.Add(tag.Value);
            at = tag.Index + tag.Length;
        }

        block.Add(html[at..]);
        Write(output, block);
        return output.ToString();
    }

    // From one tag that begins or ends a block to the next one; tags and text in turn, of which the first tag begins it.
    private static void Write(StringBuilder output, List<string> block)
    {
        var isMostly = RightToLeft.IsMostly(WebUtility.HtmlDecode(string.Concat(block.Where(IsText))));
        var isMarked = isMostly && block[0] is ['<', not '/', ..] && !block[0].Contains(" dir=", StringComparison.Ordinal);
        for (var i = 0; i < block.Count; i++)
        {
            output.Append(i == 0 && isMarked ? $"{block[i][..^1]} dir=rtl>"
                : isMarked || !IsText(block[i]) ? block[i]
                : Isolated(block[i]));
        }
    }

    private static string Isolated(string text) =>
        string.Concat(RightToLeft.Split(text).Select(s => s.IsRightToLeft ? $"<bdi>{s.Text}</bdi>" : s.Text));

    private static bool IsText(string piece) => piece is not ['<', ..];

    [GeneratedRegex(
        @"<!--.*?-->|<(?<raw>title|style|script|svg|textarea|option|bdi)\b.*?</\k<raw>>"
        + @"|</?(?<block>(?:p|li|td|th|dd|dt|h[1-6]|caption|figcaption|summary|div|section|article|main|table|thead|tbody|tr|ul|ol|dl|"
        + """figure|body)\b)(?:"[^"]*"|'[^']*'|[^'">])*>|<(?:"[^"]*"|'[^']*'|[^'">])*>""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TagOrRawElement();
}
