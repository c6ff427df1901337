namespace ReportKit.Facts;

/// <summary>The words of a text, in no order.</summary>
internal sealed partial class WordBag
{
    // Two texts with the same words needn't be the same text.
    private const double SameWords = 0.99;
    private const double LeastAlike = 0.5;

    private readonly string[] words;

    /// <summary>The words of a text; spaces and marks are none.</summary>
    public WordBag(string text)
    {
        words = [.. Words().Matches(text).Select(m => m.Value)];
        Array.Sort(words, StringComparer.Ordinal);
    }

    /// <summary>The share of words that both have.</summary>
    /// <returns>Above 0.5 and below 1; 0 where it is less than half, so that neither could be what became of the other.</returns>
    public double LikenessTo(WordBag other)
    {
        var all = words.Length + other.words.Length;
        if (all == 0 || Likeness(Math.Min(words.Length, other.words.Length), all) < LeastAlike)
        {
            return 0;
        }

        var shared = 0;
        for (int i = 0, j = 0; i < words.Length && j < other.words.Length;)
        {
            var order = string.CompareOrdinal(words[i], other.words[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var likeness = Likeness(shared, all);
        return likeness < LeastAlike ? 0 : likeness;
    }

    private static double Likeness(int shared, int all) => SameWords * 2 * shared / all;

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
