namespace ReportKit.Importing;

/// <summary>Reads the cells of a treaty's table.</summary>
internal static partial class UntcCell
{
    private static readonly string[] DayForms = ["d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd"];

    /// <summary>A participant's name without the numbers of footnotes.</summary>
    public static string Name(string cell) => NumbersAtEnd().Replace(Plain(cell), "").Trim();

    /// <summary>The acts of a cell, each with its day and letters. Null where it can't be read.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="superseded">How many of its acts stand in square brackets: others took their place.</param>
    public static IReadOnlyList<(DateOnly Day, string Letters)>? Acts(string cell, out int superseded)
    {
        var text = Plain(cell);
        var brackets = InBrackets().Count(text);
        superseded = brackets;
        text = InBrackets().Replace(text, " ").Trim();
        var acts = new List<(DateOnly, string)>();
        while (text.Length > 0)
        {
            if (ActForm().Match(text) is not { Success: true } act
                || !DateOnly.TryParseExact(
                    act.Groups["day"].Value, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
            {
                return null;
            }

            acts.Add((day, act.Groups["letters"].Value));
            text = text[act.Length..].Trim();
        }

        return acts;
    }

    // Without markup, which some files have as text, without footnotes in it, blanks and tabs as one blank.
    private static string Plain(string cell) => Blanks().Replace(Tags().Replace(Footnotes().Replace(cell, " "), " "), " ").Trim();

    [GeneratedRegex(
        @"<(sup|superscript)\b[^<>]*>.*?</\1\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Footnotes();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\s,]*\d+(?:\s*,\s*\d+)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumbersAtEnd();

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    // 6 Sep 2006 AA, perhaps with footnotes: 6 Sep 2006 AA 3, 4. Where another act follows, its day isn't a footnote.
    [GeneratedRegex(
        @"^(?<day>\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d{2}-\d{2})(?: ?(?<letters>[A-Za-z]{1,2})(?![\p{L}]))?"
        + @"(?: ?\d{1,2}(?! ?\p{L})(?: ?, ?\d{1,2}(?! ?\p{L}))*)?(?=\s|\[|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex ActForm();
}
