using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportKit.Facts;

/// <summary>Finds for each fact its earlier self: by id, then by what it is about, then by its words.</summary>
internal static partial class FactMatcher
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

        // The same thing and time from another source, then the same thing at the same distance from another edition; of several
        // statements on one thing, those in the same words, whatever their numbers.
        MatchBy(f => Key(f, f["period"]), f => Key(f, f["period"]));
        MatchBy(f => Key(f, Before(before.Edition, f["period"])), f => Key(f, Before(after.Edition, f["period"])));
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
            var later = fresh.Values.Where(f => f.Kind == "statement").ToLookup(f => Key(f, ""), f => (Fact: f, Words: new WordBag(f["text"])));
            var alike = old.Values.Where(f => f.Kind == "statement")
                .Select(f => (Fact: f, Words: new WordBag(f["text"])))
                .SelectMany(b => later[Key(b.Fact, "")].Select(a => (Before: b.Fact, After: a.Fact, Likeness: b.Words.LikenessTo(a.Words))))
                .Where(pair => pair.Likeness > 0)
                .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Before.Id, StringComparer.Ordinal).ThenBy(pair => pair.After.Id, StringComparer.Ordinal)
                .ToList();
            foreach (var pair in alike.Where(pair => old.ContainsKey(pair.Before.Id) && fresh.ContainsKey(pair.After.Id)))
            {
                Take(pair.Before, pair.After);
            }
        }

        // Only what is alone on both sides: two facts of one key can't be told apart.
        void MatchBy(Func<FactRecord, string?> keyBefore, Func<FactRecord, string?> keyAfter)
        {
            var left = Single(old.Values, keyBefore);
            var right = Single(fresh.Values, keyAfter);
            foreach (var (k, fact) in right)
            {
                if (left.TryGetValue(k, out var earlier))
                {
                    Take(earlier, fact);
                }
            }
        }
    }

    private static Dictionary<string, FactRecord> Single(IEnumerable<FactRecord> facts, Func<FactRecord, string?> key) => facts
        .Select(f => (Key: key(f), Fact: f))
        .Where(f => f.Key is not null)
        .GroupBy(f => f.Key!, StringComparer.Ordinal)
        .Where(g => g.Count() == 1)
        .ToDictionary(g => g.Key, g => g.Single().Fact, StringComparer.Ordinal);

    private static string? WordsOf(FactRecord fact) => fact.Kind == "statement" ? $"{fact["section"]}|{fact["text"]}" : null;

    private static string? Key(FactRecord fact, string period) => fact.Kind switch
    {
        "figure" => string.Join('|', "figure", fact["indicator"], period, fact["unit"], fact["breakdown"]),
        "statement" => string.Join('|', "statement", fact["section"], fact["indicator"], fact["addressee"]),
        "placement" => "placement",
        "protocol-act" => $"act|{fact["act"]}",
        "protocol-status" => "status",
        _ => null,
    };

    // Two editions tell the same history; what changed is each one's own. What an older release gave is no fact beside the newer one's, but what
    // that restates.
    private static Dictionary<string, FactRecord> Facts(FactSet set, bool isOneEdition) =>
        set.Facts.Values.Where(f => (isOneEdition || !set.IsOfAnotherEdition(f)) && !f.IsSuperseded).ToDictionary(f => f.Id, StringComparer.Ordinal);

    // 2017 in the edition of 2018 is what 2009 was in that of 2010: one before.
    private static string Before(int edition, string period) => Year().Match(period) is { Success: true } year
        ? Year().Replace(period, (edition - int.Parse(year.Value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture), 1)
        : period;

    [GeneratedRegex("[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
