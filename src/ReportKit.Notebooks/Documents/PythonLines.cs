using System.Buffers;

namespace ReportKit.Notebooks.Documents;

/// <summary>Splits texts where Python's <c>splitlines(True)</c> does: nbformat keeps texts as such lists.</summary>
internal static class PythonLines
{
    // Among them the separators of ASCII, the next line of ISO 8859, and Unicode's two.
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029");

    /// <summary>The lines of a text with their ends; none of an empty text.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(Ends);
            var next = end < 0 ? text.Length
                : start + end + (text.AsSpan(start + end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
            yield return text[start..next];
            start = next;
        }
    }
}
