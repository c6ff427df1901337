namespace ReportKit.Jupyter;

/// <summary>Positions in text: Jupyter counts Unicode code points, C# UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>From code points to UTF-16 units; what lies outside the text becomes its nearest end.</summary>
    public static int ToUtf16(string text, int position)
    {
        var index = 0;
        for (var passed = 0; passed < position && index < text.Length; passed++)
        {
            index += LengthAt(text, index);
        }

        return index;
    }

    /// <summary>From UTF-16 units to code points.</summary>
    public static int FromUtf16(string text, int position)
    {
        var passed = 0;
        for (var index = 0; index < position && index < text.Length; passed++)
        {
            index += LengthAt(text, index);
        }

        return passed;
    }

    // Half a pair alone counts as one, as it does in Python.
    private static int LengthAt(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
}
