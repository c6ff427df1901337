namespace ReportKit.Diagnostics;

/// <summary>Capital letters as at the beginning of a sentence.</summary>
internal static class Capitals
{
    /// <summary>A text with its first letter in capitals; empty where it is empty.</summary>
    public static string First(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>A text with its first letter in lower case; empty where it is empty.</summary>
    public static string Lowered(string text) => text.Length > 0 ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
