namespace ReportKit.Review;

/// <summary>Compares the sentences of two renderings of a document.</summary>
internal static class SentenceComparer
{
    /// <summary>What changed, in the order of the new text; what is gone stands behind what stood before it.</summary>
    public static IReadOnlyList<SentenceChange> Compare(
        DocumentSnapshot? before, DocumentSnapshot? after, bool isOneEdition, ChangeCauses causes)
    {
        var document = (after ?? before)!.Name;
        var pairs = SentenceMatcher.Match(before?.Sentences ?? [], after?.Sentences ?? [], isOneEdition);
        var moved = Moved(pairs);
        var changes = new List<(double At, SentenceChange Change)>();
        foreach (var (old, fresh) in pairs)
        {
            var isMoved = fresh is not null && moved.Contains(fresh);
            if (old?.Text == fresh?.Text && !isMoved)
            {
                continue;
            }

            var pieces = WordDiff.Of(old?.Text ?? "", fresh?.Text ?? "");
            var (cause, isInferred) = causes.Of(document, old, fresh);
            var kind = Kind(old, fresh, pieces);
            changes.Add((
                fresh?.Line ?? PlaceOf(old!, pairs),
                new SentenceChange(document, kind, cause, isInferred, old, fresh) { Pieces = pieces, IsMoved = isMoved }));
        }

        return [.. changes.OrderBy(c => c.At).ThenBy(c => c.Change.Sentence.Id, StringComparer.Ordinal).Select(c => c.Change)];
    }

    private static SentenceChangeKind Kind(ReviewSentence? before, ReviewSentence? after, IReadOnlyList<WordPiece> pieces)
    {
        if (before is null || after is null)
        {
            return before is null ? SentenceChangeKind.Added : SentenceChangeKind.Removed;
        }

        if (before.Text == after.Text)
        {
            return SentenceChangeKind.Moved;
        }

        var (number, word) = NumberWords.In(string.Join(' ', pieces.Where(p => p.Change != WordChange.Kept).Select(p => p.Text)));
        return !number ? SentenceChangeKind.WordingOnly : word ? SentenceChangeKind.NumberAndWording : SentenceChangeKind.NumberOnly;
    }

    // Behind the last sentence that stood before it and is still there.
    private static double PlaceOf(ReviewSentence gone, IReadOnlyList<(ReviewSentence? Before, ReviewSentence? After)> pairs)
    {
        var previous = pairs.Where(p => p.After is not null && p.Before?.Line < gone.Line).OrderBy(p => p.Before!.Line).LastOrDefault();
        return (previous.After?.Line ?? 0) + 0.5;
    }

    // The fewest sentences that must have moved: those outside of the longest run that kept its order.
    private static HashSet<ReviewSentence> Moved(IReadOnlyList<(ReviewSentence? Before, ReviewSentence? After)> pairs)
    {
        var kept = pairs.Where(p => p.Before is not null && p.After is not null)
            .OrderBy(p => p.After!.Line).Select(p => (Old: p.Before!.Line, New: p.After!)).ToList();
        var tails = new List<int>();
        var previous = new int[kept.Count];
        for (var i = 0; i < kept.Count; i++)
        {
            var at = tails.FindIndex(t => kept[t].Old > kept[i].Old);
            at = at < 0 ? tails.Count : at;
            previous[i] = at == 0 ? -1 : tails[at - 1];
            if (at == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[at] = i;
            }
        }

        var moved = new HashSet<ReviewSentence>(kept.Select(k => k.New), ReferenceEqualityComparer.Instance);
        for (var i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = previous[i])
        {
            moved.Remove(kept[i].New);
        }

        return moved;
    }
}
