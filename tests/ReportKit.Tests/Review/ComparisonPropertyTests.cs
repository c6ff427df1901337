using CsCheck;
using ReportKit.Review;
using static ReportKit.Tests.Review.MadeSnapshots;

namespace ReportKit.Tests.Review;

/// <summary>Laws of every comparison.</summary>
public sealed class ComparisonPropertyTests
{

    private static readonly Gen<FactRecord> Fact = Gen.OneOf(
        Gen.Select(Gen.Int[0, 30], Gen.Int[2014, 2017], Gen.OneOf("src-1", "src-2"), Gen.OneOf("reported", "not-reported", "withheld"), (value, year, source, status) =>
            Convictions(status == "reported" ? value : null, $"{year}", source, status)),
        Gen.Select(Gen.Int[2015, 2018], Gen.OneOf("one", "two", "two-watch-list", "three"), (year, tier) => Placement(year, tier)),
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 3], Gen.OneOf("law", "training"), (id, text, indicator) => Statement($"XAA-2018-S{id}", $"Text {text}.", indicator)));

    private static readonly Gen<ReviewSentence> Written = Gen.Select(
        Gen.Int[1, 12],
        Gen.OneOf("The", "Courts", "convicted", "12", "nine", "persons", "in", "2017", "few").List[1, 8],
        (id, words) => Sentence($"s{id}", 0, string.Join(' ', words)));

    private static readonly Gen<EditionSnapshot> Snapshot = Gen.Select(
        Gen.OneOf("XAA", "XAB").HashSet[0, 2],
        Fact.List[0, 8],
        Written.List[0, 8],
        (names, facts, sentences) => Edition(2018, names.Select(n => Document(
            n,
            facts.DistinctBy(f => f.Id),
            sentences.DistinctBy(s => s.Id).Select((s, i) => s with { Line = i + 1 })))));

    [Fact]
    public void Nothing_differs_from_itself() => Snapshot.Sample(s => !EditionComparer.Compare(s, s).IsChanged);

    [Fact]
    public void The_changes_of_facts_applied_to_the_old_ones_give_the_new_ones() => Gen.Select(Snapshot, Snapshot).Sample((before, after) =>
    {
        var facts = All(before);
        foreach (var change in EditionComparer.Compare(before, after).Documents.SelectMany(d => d.Facts))
        {
            if (change.Before is not null)
            {
                facts.Remove((change.Document, change.Before.Id));
            }

            if (change.After is not null)
            {
                facts[(change.Document, change.After.Id)] = change.After;
            }
        }

        return Shown(facts) == Shown(All(after));
    });

    [Fact]
    public void The_changes_of_sentences_applied_to_the_old_text_give_the_new_text() => Gen.Select(Snapshot, Snapshot).Sample((before, after) =>
    {
        var comparison = EditionComparer.Compare(before, after);
        return after.Documents.Values.All(document =>
        {
            var text = before.Documents.GetValueOrDefault(document.Name)?.Sentences.Select(s => s.Text).ToList() ?? [];
            foreach (var change in comparison.Documents.Where(d => d.Name == document.Name).SelectMany(d => d.Sentences))
            {
                if (change.Before is not null)
                {
                    text.Remove(change.Before.Text);
                }

                if (change.After is not null)
                {
                    text.Add(string.Concat(change.Pieces.Where(p => p.Change != WordChange.Removed).Select(p => p.Text)));
                }
            }

            return text.Order(StringComparer.Ordinal).SequenceEqual(document.Sentences.Select(s => s.Text).Order(StringComparer.Ordinal));
        });
    });

    [Fact]
    public void Backwards_what_was_added_is_removed() => Gen.Select(Snapshot, Snapshot).Sample((before, after) =>
    {
        static int Count(EditionComparison c, FactChangeKind kind) => c.Facts.Count(f => f.Kind == kind);
        var forth = EditionComparer.Compare(before, after);
        var back = EditionComparer.Compare(after, before);
        return Count(forth, FactChangeKind.Added) == Count(back, FactChangeKind.Removed) && Count(forth, FactChangeKind.NewlyMissing) == Count(back, FactChangeKind.NewlyReported);
    });

    [Fact]
    public void The_order_of_facts_and_documents_changes_nothing() => Gen.Select(Snapshot, Snapshot).Sample((before, after) =>
    {
        static EditionSnapshot Turned(EditionSnapshot s) => Edition(s.Edition, s.Documents.Values.Reverse().Select(d => Document(d.Name, d.Facts.Values.Reverse(), d.Sentences)));
        return Written_out(before, after) == Written_out(Turned(before), Turned(after));
    });

    private static string Written_out(EditionSnapshot before, EditionSnapshot after)
    {
        var text = new StringWriter();
        ComparisonText.Write([EditionComparer.Compare(before, after)], 1000, isColoured: false, text);
        return text.ToString();
    }

    private static Dictionary<(string, string), FactRecord> All(EditionSnapshot s) =>
        s.Documents.Values.SelectMany(d => d.Facts.Values.Select(f => (d.Name, Fact: f))).ToDictionary(f => (f.Name, f.Fact.Id), f => f.Fact);

    private static string Shown(Dictionary<(string, string), FactRecord> facts) =>
        string.Join('\n', facts.OrderBy(f => f.Key).Select(f => $"{f.Key} {string.Join(',', f.Value.Fields)} {f.Value.Source}"));
}
