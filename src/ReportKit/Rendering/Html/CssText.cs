namespace ReportKit.Rendering;

/// <summary>Makes text from data safe inside a style sheet.</summary>
internal static class CssText
{
    /// <summary>A quoted string that ends nothing: not itself, not a rule, not the page's style element.</summary>
    public static string Of(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSafe(rune))
            {
                css.Append(rune);
            }
            else
            {
                css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
        }

        return css.Append('"').ToString();
    }

    private static bool IsSafe(Rune rune) => rune.Value >= 128
        ? !Rune.IsControl(rune)
        : char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is ' ' or ',' or '.' or '-' or ';' or '(' or ')' or ':';
}
