namespace ReportKit.Diagnostics;

/// <summary>Finds what a mistyped name was probably meant to be.</summary>
internal static class NearMatch
{
    private const int LongestCompared = 60;
    private const int ShortestWord = 4;

    private static readonly char[] Separators = [' ', '-', '_', '.', '/', '='];

    /// <summary>The closest of the candidates, best first; where nothing is close, those of whose words the name is one or begins one:
    /// <c>penalties</c> finds <c>penalties-range</c>.</summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> candidates, int most = 3)
    {
        var all = candidates.ToList();
        return Slips(name, all, most) is { Count: > 0 } near ? near : Containing(name, all, most);
    }

    /// <summary>The closest of the candidates by slips of the keyboard alone; none where nothing is close.</summary>
    public static IReadOnlyList<string> Slips(string name, IEnumerable<string> candidates, int most = 3, int perSlip = 3)
    {
        if (name.Length is 0 or > LongestCompared)
        {
            return [];
        }

        // Of a single letter every other one is as near as the next.
        var farthest = name.Length == 1 ? 0 : Math.Max(1, name.Length / perSlip);
        var near = candidates
            .Where(c => Math.Abs(c.Length - name.Length) <= farthest)
            .Select(c => (Name: c, Distance: Distance(name.ToUpperInvariant(), c.ToUpperInvariant())))
            .Where(c => c.Distance <= farthest)
            .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
            .ToList();

        // What is much farther than the best would mislead: 'not reported' is 'not-reported' and never 'reported'.
        return [.. near.TakeWhile(c => c.Distance <= near[0].Distance + 1).Select(c => c.Name).Distinct().Take(most)];
    }

    /// <summary>A hint to end a message with: <c> Did you mean 'Mongolia'?</c>, or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> candidates)
    {
        var near = Find(name, candidates);
        return near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?";
    }

    // Shorter beginnings begin too much.
    private static string[] Containing(string name, List<string> candidates, int most)
    {
        var words = Words(name);
        return words.Length == 0 || words.Any(w => w.Length < ShortestWord) || name.Length > LongestCompared ? []
            : [.. candidates.Where(c => words.All(w => Words(c).Any(o => o.StartsWith(w, StringComparison.OrdinalIgnoreCase))))
                .Distinct(StringComparer.Ordinal).OrderBy(c => c.Length).ThenBy(c => c, StringComparer.Ordinal).Take(most)];
    }

    private static string[] Words(string name) => name.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    // Edit distance in which swapping two neighbours counts as one edit, because that is how people mistype.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Next(i, j);
            }
        }

        return rows[a.Length, b.Length];

        int Next(int i, int j)
        {
            var change = a[i - 1] == b[j - 1] ? 0 : 1;
            var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
            var isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            return isSwapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
        }
    }
}
