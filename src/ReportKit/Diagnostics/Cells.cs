namespace ReportKit.Diagnostics;

/// <summary>Reads cells whose form the schema has checked.</summary>
internal static class Cells
{
    /// <summary>A date; null where the cell is empty.</summary>
    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>A whole number; null where the cell is empty.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A value of a closed list, written with hyphens: <c>not-reported</c>; the list's first where nothing fits.</summary>
    public static T Enum<T>(string text)
        where T : struct, Enum => TryEnum<T>(text, out var value) ? value : default;

    /// <summary>As <see cref="Enum{T}"/>, saying whether the text is in the list.</summary>
    public static bool TryEnum<T>(string text, out T value)
        where T : struct, Enum => Written<T>.Values.TryGetValue(text, out value);

    /// <summary>The written form of a value: <c>not-reported</c>.</summary>
    public static string Text<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The written forms of a closed list.</summary>
    public static IEnumerable<string> TextsOf<T>()
        where T : struct, Enum => System.Enum.GetValues<T>().Select(Text);

    // Not Enum.TryParse: it also reads numbers, several values at once and other cases.
    private static class Written<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Values = System.Enum.GetValues<T>().ToDictionary(Text, StringComparer.Ordinal);
    }
}
