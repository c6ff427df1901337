namespace ReportKit.Sources;

/// <summary>Finds rows by a part of their id or label, by the words beside them, and by what is nearly one of these.</summary>
internal static class NameSearch
{
    private const int ShortestPart = 4;
    private const int ShortestStem = 5;
    private const int MostHinted = 3;

    // Of no weight where there are other words.
    private static readonly HashSet<string> Unweighed = new(["A", "AN", "AND", "BY", "FOR", "IN", "OF", "ON", "OR", "THE", "TO"]);

    /// <summary>Those that have most of the words, the best first; none where no word is known.</summary>
    public static IReadOnlyList<NamedRow> Find(string text, IReadOnlyList<NamedRow> rows)
    {
        if (rows.FirstOrDefault(r => r.Id.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } exact)
        {
            return [exact];
        }

        var asked = Weighed(text);
        var found = rows.Select((row, index) => (Row: row, Index: index, Hits: asked.Select(word => Hit(word, row)).ToList()))
            .Select(r => (r.Row, r.Index, Words: r.Hits.Count(hit => hit > 0), Weight: r.Hits.Sum()))
            .Where(r => r.Words > 0)
            .ToList();
        if (found.Count == 0)
        {
            var near = NearMatch.Slips(text, rows.Select(r => r.Id));
            return [.. near.Select(id => rows.First(r => r.Id == id))];
        }

        var most = found.Max(r => r.Words);
        return [.. found.Where(r => r.Words == most).OrderByDescending(r => r.Weight).ThenBy(r => r.Index).Select(r => r.Row)];
    }

    /// <summary>A hint to end a message with, on an id that a table doesn't have: the nearest ids by spelling, else those whose label has
    /// all its words; <c> Did you mean 'hotline-calls' (calls to a hotline)?</c></summary>
    public static string Hint(string id, SourceTable? table, string column)
    {
        if (table is null)
        {
            return "";
        }

        var hint = NearMatch.Hint(id, table.Rows.Select(row => row[column]).Order(StringComparer.Ordinal));
        var asked = Weighed(id);
        if (hint.Length > 0 || asked.Count == 0 || asked.Exists(word => word.Length < ShortestPart))
        {
            return hint;
        }

        var found = Find(id, NamedRow.Of(table)).Where(row => asked.TrueForAll(word => HitIn(word, $"{row.Id} {row.Label}")))
            .Take(MostHinted).Select(row => row.Label.Length == 0 ? $"'{row.Id}'" : $"'{row.Id}' ({row.Label})").ToList();
        return found.Count == 0 ? "" : $" Did you mean {string.Join(" or ", found)}?";
    }

    // What a row is called says more of it than what is said about it.
    private static int Hit(string word, NamedRow row) =>
        HitIn(word, row.Id) ? 3 : HitIn(word, row.Label) ? 2 : HitIn(word, row.Words) ? 1 : 0;

    private static bool HitIn(string word, string text) => text.Length > 0 && Words(text) is var words
        && (words.Exists(w => w.StartsWith(word, StringComparison.Ordinal) || IsOfOneStem(w, word))
            || (word.Length >= ShortestStem && word.All(char.IsLetter) && NearMatch.Slips(word, words, perSlip: 5).Count > 0));

    // convicted and convictions; not protocol and protection.
    private static bool IsOfOneStem(string a, string b)
    {
        var same = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        return same >= ShortestStem && same * 3 >= Math.Min(a.Length, b.Length) * 2;
    }

    private static List<string> Weighed(string text)
    {
        var words = Words(text);
        return words.TrueForAll(Unweighed.Contains) ? words : words.FindAll(w => !Unweighed.Contains(w));
    }

    private static List<string> Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in NameOrder.Key(text).Where(c => c != '\''))
        {
            plain.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
