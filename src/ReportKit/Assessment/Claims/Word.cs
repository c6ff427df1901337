namespace ReportKit.Assessment;

/// <summary>A word or a mark in a text.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Where it begins.</param>
internal sealed partial record Word(string Text, int Start)
{
    public int End => Start + Text.Length;

    /// <summary>The year that it is; null where it is none.</summary>
    public int? Year =>
        Text.Length == 4 && Text[0] is '1' or '2' && int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1900 and < 2100 ? year : null;

    /// <summary>The words and marks of a text. An apostrophe is a mark, so that <c>country's</c> is three.</summary>
    public static Word[] In(string text) => [.. Parts().Matches(text).Select(m => new Word(m.Value == "’" ? "'" : m.Value, m.Index))];

    /// <summary>Whether a character is part of a word.</summary>
    public static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    [GeneratedRegex(@"[\p{L}\p{Nd}_\p{Mn}]+|\S", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
