namespace ReportKit.Review;

/// <summary>Finds for each sentence its earlier self: by id, by text, then by likeness.</summary>
internal static partial class SentenceMatcher
{
    // What two sentences of the same statement number must share in two editions, and what is enough without an id.
    private const double LikeEnoughWithId = 0.35;
    private const double LikeEnough = 0.6;

    /// <summary>Pairs in no order; a side is null where a sentence stands alone. Where both sides are of one edition, an id names one
    /// sentence, whatever it says.</summary>
    public static IReadOnlyList<(ReviewSentence? Before, ReviewSentence? After)> Match(
        IReadOnlyList<ReviewSentence> before, IReadOnlyList<ReviewSentence> after, bool isOneEdition)
    {
        var old = before.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var pairs = new List<(ReviewSentence?, ReviewSentence?)>();
        var open = new List<ReviewSentence>();
        foreach (var sentence in after)
        {
            if (old.TryGetValue(sentence.Id, out var earlier)
                && (isOneEdition || !IsNumbered(sentence.Id) || Likeness(earlier.Text, sentence.Text) >= LikeEnoughWithId))
            {
                old.Remove(sentence.Id);
                pairs.Add((earlier, sentence));
            }
            else
            {
                open.Add(sentence);
            }
        }

        foreach (var (earlier, sentence) in Alike(before.Where(s => old.ContainsKey(s.Id)), open))
        {
            old.Remove(earlier.Id);
            open.Remove(sentence);
            pairs.Add((earlier, sentence));
        }

        pairs.AddRange(before.Where(s => old.ContainsKey(s.Id)).Select(s => ((ReviewSentence?)s, (ReviewSentence?)null)));
        pairs.AddRange(open.Select(s => ((ReviewSentence?)null, (ReviewSentence?)s)));
        return pairs;
    }

    /// <summary>Share of words that two texts have in common, from 0 to 1 (Dice's coefficient over their words).</summary>
    public static double Likeness(string a, string b) => Likeness(Words(a), Words(b));

    // The likest first; among equals the order of the texts decides.
    private static List<(ReviewSentence Before, ReviewSentence After)> Alike(IEnumerable<ReviewSentence> before, List<ReviewSentence> after)
    {
        var old = before.Select((s, i) => (Sentence: s, Words: Words(s.Text), At: i)).ToList();
        var fresh = after.Select((s, i) => (Sentence: s, Words: Words(s.Text), At: i)).ToList();
        var likely =
            from o in old
            from f in fresh
            let likeness = Likeness(o.Words, f.Words)
            where likeness >= LikeEnough
            orderby likeness descending, Section(o.Sentence.Id) == Section(f.Sentence.Id) descending, o.At, f.At
            select (o.Sentence, f.Sentence);
        var pairs = new List<(ReviewSentence, ReviewSentence)>();
        var taken = new HashSet<ReviewSentence>(ReferenceEqualityComparer.Instance);
        foreach (var (o, f) in likely.ToList())
        {
            if (!taken.Contains(o) && !taken.Contains(f))
            {
                taken.Add(o);
                taken.Add(f);
                pairs.Add((o, f));
            }
        }

        return pairs;
    }

    private static double Likeness(HashSet<string> a, HashSet<string> b) =>
        a.Count + b.Count == 0 ? 1 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(m => m.Value.ToUpperInvariant())];

    private static string Section(string id) => id.Split('.', 2)[0];

    // recommendations.REC-01: the number of a statement in its own edition, which says nothing of another's.
    private static bool IsNumbered(string id) => Numbered().IsMatch(id);

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\.[A-Z]+-?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
