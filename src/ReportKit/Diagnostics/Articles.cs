namespace ReportKit.Diagnostics;

/// <summary>The English indefinite article in messages.</summary>
internal static class Articles
{
    // Vowels that are spoken as consonants: a unit, a use, a European, a one-off, a UN region.
    private static readonly string[] SpokenAsConsonant = ["uni", "use", "usu", "un_", "un ", "url", "eu", "one", "once"];

    // Consonants that are spoken as vowels: an hour, an M49 code.
    private static readonly string[] SpokenAsVowel = ["hour", "honest", "m49", "x-"];

    /// <summary>A noun with its article: <c>an act</c>, <c>a tier</c>, <c>a unit</c>.</summary>
    public static string With(string noun) => $"{(IsSpokenAsVowel(noun) ? "an" : "a")} {noun}";

    /// <summary>The same at the start of a sentence: <c>An EditionView</c>.</summary>
    public static string AtStartWith(string noun) => Capitals.First(With(noun));

    private static bool IsSpokenAsVowel(string noun) =>
        SpokenAsVowel.Any(begin => noun.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
        || ("aeiouAEIOU".Contains(noun[0], StringComparison.Ordinal)
            && !SpokenAsConsonant.Any(begin => noun.StartsWith(begin, StringComparison.OrdinalIgnoreCase)));
}
