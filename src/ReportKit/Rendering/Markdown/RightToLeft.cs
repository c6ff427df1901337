namespace ReportKit.Rendering;

/// <summary>Finds what is written from right to left, such as the Arabic or Hebrew name of a law or an agency.</summary>
/// <remarks> By its letters, after the Unicode Bidirectional Algorithm (UAX #9): a stretch begins and ends with letters of such a script,
/// with the signs and numbers between them, and a number behind them that only a space parts from them, as the year in the title of a law.
/// </remarks>
internal static partial class RightToLeft
{
    // Hebrew to the extended Arabic blocks, their presentation forms, and, outside the first plane, Rohingya and Adlam.
    private const string Letter = @"(?:[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B][\uDC00-\uDFFF])";

    // Neither letters, which would begin another stretch, nor the marks of Rendering's own.
    private const string Between = @"[^\p{L}\p{Cs}\uE000-\uF8FF]";

    /// <summary>Whether any of a text is; quick where it isn't.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\u0590', '\u08FF') >= 0 || text.IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0
            || text.IndexOfAnyInRange('\uD802', '\uD83B') >= 0;

    /// <summary>Whether most letters of a text are, so that the text as a whole is.</summary>
    public static bool IsMostly(string text)
    {
        var letters = IsIn(text) ? Letters().Count(text) : 0;
        return letters > 0 && letters > OtherLetters().Count(text);
    }

    /// <summary>A text in stretches of one direction each.</summary>
    public static IEnumerable<(string Text, bool IsRightToLeft)> Split(string text) => IsIn(text) ? Stretched(text) : [(text, false)];

    private static IEnumerable<(string Text, bool IsRightToLeft)> Stretched(string text)
    {
        var at = 0;
        foreach (Match stretch in Stretches().Matches(text))
        {
            if (stretch.Index > at)
            {
                yield return (text[at..stretch.Index], false);
            }

            yield return (stretch.Value, true);
            at = stretch.Index + stretch.Length;
        }

        if (at < text.Length)
        {
            yield return (text[at..], false);
        }
    }

    [GeneratedRegex(Letter, RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex OtherLetters();

    [GeneratedRegex($@"{Letter}+(?:(?:{Between})*?{Letter}+)*(?:\s\p{{Nd}}+(?:[/.-]\p{{Nd}}+)*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Stretches();
}
