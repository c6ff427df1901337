namespace ReportKit.Diagnostics;

/// <summary>Text from data and names of files as one line of a terminal or a log: what would begin another line, be obeyed by a terminal or
/// not be seen is named, as <c>&lt;U+200B&gt;</c>, so that nothing that data say is taken for something that the tool says.</summary>
internal static class Printable
{
    /// <summary>The text in one line.</summary>
    public static string Line(string text) =>
        text.Any(IsNamed) ? string.Concat(text.Select(c => IsNamed(c) ? $"<U+{(int)c:X4}>" : $"{c}")) : text;

    /// <summary>The text in its lines.</summary>
    public static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Line));

    // Joiners belong to scripts that need them.
    private static bool IsNamed(char c) => c is not ('\u200C' or '\u200D')
        && (c is '\uFFFE' or '\uFFFF'
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
