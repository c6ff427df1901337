namespace ReportKit.Facts;

/// <summary>Finds for each fact its earlier self: by id, then by what it is about, then by its words.</summary>
internal static class FactMatcher
{
    /// <summary>Pairs; a side is null where a fact stands alone.</summary>
    public static IEnumerable<(FactRecord? Before, FactRecord? After)> Match(FactSet before, FactSet after)
    {
        var isOneEdition = before.Edition == after.Edition;
        var old = Facts(before, isOneEdition);
        var fresh = Facts(after, isOneEdition);
        var pairs = new List<(FactRecord?, FactRecord?)>();
        foreach (var id in fresh.Keys.Where(old.ContainsKey).ToList())
        {
            Take(old[id], fresh[id]);
        }

        // The same thing and time from another source, then the same thing at the same distance from another edition (2017 is to the
        // edition of 2018 what 2009 was to that of 2010); of several statements on one thing, those in the same words, whatever their
        // numbers.
        MatchBy(f => TimedSubject(f, 0), f => TimedSubject(f, 0));
        MatchBy(f => TimedSubject(f, after.Edition - before.Edition), f => TimedSubject(f, 0));
        MatchBy(WordsOf, WordsOf);
        if (!isOneEdition)
        {
            MatchAlike();
        }

        pairs.AddRange(old.Values.Select(f => ((FactRecord?)f, (FactRecord?)null)));
        pairs.AddRange(fresh.Values.Select(f => ((FactRecord?)null, (FactRecord?)f)));
        return pairs;

        void Take(FactRecord a, FactRecord b)
        {
            pairs.Add((a, b));
            old.Remove(a.Id);
            fresh.Remove(b.Id);
        }

        // Then those that share most words.
        void MatchAlike()
        {
            var later = Statements(fresh).ToLookup(f => f.Fact.Subject);
            var alike = Statements(old)
                .SelectMany(b => later[b.Fact.Subject], (b, a) => (Before: b.Fact, After: a.Fact, Likeness: b.Words.LikenessTo(a.Words)))
                .Where(pair => pair.Likeness > 0)
                .OrderByDescending(pair => pair.Likeness)
                .ThenBy(pair => pair.Before.Id, StringComparer.Ordinal).ThenBy(pair => pair.After.Id, StringComparer.Ordinal)
                .ToList();
            foreach (var pair in alike.Where(pair => old.ContainsKey(pair.Before.Id) && fresh.ContainsKey(pair.After.Id)))
            {
                Take(pair.Before, pair.After);
            }
        }

        // Only what is alone on both sides: two facts of one key can't be told apart.
        void MatchBy(Func<FactRecord, (string, string)?> keyBefore, Func<FactRecord, (string, string)?> keyAfter)
        {
            var left = Single(old.Values, keyBefore);
            var right = Single(fresh.Values, keyAfter);
            foreach (var (key, fact) in right)
            {
                if (left.TryGetValue(key, out var earlier))
                {
                    Take(earlier, fact);
                }
            }
        }
    }

    private static Dictionary<(string, string), FactRecord> Single(
        IEnumerable<FactRecord> facts, Func<FactRecord, (string, string)?> keyOf) => facts
        .Select(f => (Key: keyOf(f), Fact: f))
        .Where(f => f.Key is not null)
        .GroupBy(f => f.Key!.Value)
        .Where(g => g.Count() == 1)
        .ToDictionary(g => g.Key, g => g.Single().Fact);

    private static IEnumerable<(FactRecord Fact, WordBag Words)> Statements(Dictionary<string, FactRecord> facts) =>
        facts.Values.Where(f => f.Kind == FactKind.Statement).Select(f => (f, new WordBag(f["text"])));

    private static (string, string)? TimedSubject(FactRecord fact, int yearsLater) =>
        fact.Subject is { } subject ? (subject, FactPeriod.Later(fact.Period, yearsLater)) : null;

    private static (string, string)? WordsOf(FactRecord fact) =>
        fact.Kind == FactKind.Statement ? ($"{fact["section"]}|{fact["text"]}", "") : null;

    // Two editions tell the same history; what changed is each one's own. What an older release gave is no fact beside the newer one's,
    // but what that restates.
    private static Dictionary<string, FactRecord> Facts(FactSet set, bool isOneEdition) => set.Facts
        .Where(f => (isOneEdition || f.Edition is null || f.Edition == set.Edition) && !f.IsSuperseded)
        .ToDictionary(f => f.Id, StringComparer.Ordinal);
}
