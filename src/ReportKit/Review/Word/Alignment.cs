namespace ReportKit.Review;

/// <summary>Which items of a new sequence were which of an old one.</summary>
internal static class Alignment
{
    // Beyond it, as in a text of a thousand paragraphs that has nothing in common with another, comparing takes longer than it helps.
    private const long MostPairs = 1_000_000;

    /// <summary>Pairs items so that their likenesses, from 0, never a pair, to 1, the same, add up to the most; no pair crosses
    /// another.</summary>
    /// <returns>Pairs in reading order, removed items before those added at the same place. Without nulls, the first of each are the old
    /// sequence, the second the new one.</returns>
    public static IReadOnlyList<Aligned<T>> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, T, double> likeness)
        where T : class
    {
        var shorter = Math.Min(before.Count, after.Count);
        var start = 0;
        while (start < shorter && likeness(before[start], after[start]) >= 1)
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && likeness(before[^(end + 1)], after[^(end + 1)]) >= 1)
        {
            end++;
        }

        return
        [
            .. before.Take(start).Zip(after, (b, a) => new Aligned<T>(b, a)),
            .. Between([.. before.Skip(start).SkipLast(end)], [.. after.Skip(start).SkipLast(end)], likeness),
            .. before.TakeLast(end).Zip(after.TakeLast(end), (b, a) => new Aligned<T>(b, a)),
        ];
    }

    private static IEnumerable<Aligned<T>> Between<T>(List<T> before, List<T> after, Func<T, T, double> likeness)
        where T : class
    {
        if (before.Count == 0 || after.Count == 0 || (long)before.Count * after.Count > MostPairs)
        {
            return [.. before.Select(b => new Aligned<T>(b, null)), .. after.Select(a => new Aligned<T>(null, a))];
        }

        // What can still be gained from each pair of places to the ends.
        var alike = new double[before.Count, after.Count];
        var gain = new double[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                alike[i, j] = likeness(before[i], after[j]);
                gain[i, j] = Math.Max(Math.Max(gain[i + 1, j], gain[i, j + 1]), gain[i + 1, j + 1] + alike[i, j]);
            }
        }

        return Walk(before, after, alike, gain);
    }

    private static IEnumerable<Aligned<T>> Walk<T>(List<T> before, List<T> after, double[,] alike, double[,] gain)
        where T : class
    {
        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            if (i < before.Count && j < after.Count && alike[i, j] > 0 && gain[i, j] <= gain[i + 1, j + 1] + alike[i, j])
            {
                yield return new Aligned<T>(before[i++], after[j++]);
            }
            else if (i < before.Count && gain[i, j] <= gain[i + 1, j])
            {
                yield return new Aligned<T>(before[i++], null);
            }
            else
            {
                yield return new Aligned<T>(null, after[j++]);
            }
        }
    }
}

/// <summary>An item and what became of it: null before where it was added, after where it was removed.</summary>
internal sealed record Aligned<T>(T? Before, T? After)
    where T : class
{
    public WordChange Change => Before is null ? WordChange.Added : After is null ? WordChange.Removed : WordChange.Kept;
}
