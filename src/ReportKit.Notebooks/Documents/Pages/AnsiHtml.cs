namespace ReportKit.Notebooks;

/// <summary>Text that was meant for a terminal.</summary>
internal static partial class AnsiHtml
{
    private static readonly string[] Colours = ["", "red", "green", "yellow", "blue", "magenta", "cyan", ""];

    /// <summary>The text with its colours; a line that was overwritten from its beginning shows what was written last.</summary>
    /// <remarks>Six colours, grey and bold become classes. Other sequences, such as
    /// those that move the cursor, are left out: they mean nothing on a page.</remarks>
    public static string Convert(string text)
    {
        var html = new StringBuilder(text.Length);
        var (style, at) = (new TextStyle("", IsBold: false), 0);
        var shown = string.Join('\n', text.Split('\n').Select(LastWritten));
        foreach (Match match in Sequence().Matches(shown))
        {
            html.Append(HtmlText.Span(style.Classes, shown[at..match.Index]));
            at = match.Index + match.Length;
            style = match.Groups["style"].Success ? Next(style, match.Groups["style"].Value) : style;
        }

        return html.Append(HtmlText.Span(style.Classes, shown[at..])).ToString();
    }

    public static string WithoutColours(string text) => Sequence().Replace(text, "");

    private static TextStyle Next(TextStyle style, string codes)
    {
        var numbers = codes.Split(';', ':').Select(c => int.TryParse(c, out var number) ? number : 0).ToList();
        for (var i = 0; i < numbers.Count; i++)
        {
            style = numbers[i] switch
            {
                0 => new TextStyle("", IsBold: false),
                1 => style with { IsBold = true },
                22 => style with { IsBold = false },
                39 => style with { Colour = "" },
                90 => style with { Colour = "grey" },
                >= 30 and <= 37 or >= 91 and <= 97 => style with { Colour = Colours[numbers[i] % 10] },
                _ => style,
            };
            // One of 256 colours, or one of red, green and blue: the numbers that follow aren't codes.
            i += numbers[i] is 38 or 48 ? (numbers.ElementAtOrDefault(i + 1) == 5 ? 2 : 4) : 0;
        }

        return style;
    }

    private static string LastWritten(string line)
    {
        var written = line.TrimEnd('\r');
        return written[(written.LastIndexOf('\r') + 1)..];
    }

    [GeneratedRegex(
        "\\e\\[(?<style>[0-9;:]*)m|\\e\\[[0-?]*[ -/]*[@-~]|\\e\\][^\\a\\e]*(?:\\a|\\e\\\\)|\\e[@-_]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sequence();

    // The colour is the name of its class; empty for the page's own.
    private readonly record struct TextStyle(string Colour, bool IsBold)
    {
        public string Classes => $"{Colour}{(IsBold ? " bold" : "")}".TrimStart();
    }
}
