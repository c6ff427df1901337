using DiffPlex;

namespace ReportKit.Review;

/// <summary>What became of a text, word by word.</summary>
internal static partial class WordDiff
{
    /// <summary>Compares two texts by words, spaces and marks.</summary>
    /// <returns>Pieces in reading order, removed before added; without the removed ones they are the new text, without the
    /// added ones the old. Neighbours are never of one kind, and none is empty.</returns>
    public static IReadOnlyList<WordPiece> Of(string before, string after)
    {
        if (before == after)
        {
            return before.Length == 0 ? [] : [new WordPiece(WordChange.Kept, before)];
        }

        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Chunks.Instance);
        var pieces = new List<WordPiece>();
        var (removed, added, at) = ("", "", 0);
        foreach (var block in diff.DiffBlocks)
        {
            // A space that happened to be equal between two changed words would chop the change into confetti.
            var kept = Text(diff.PiecesOld, at, block.DeleteStartA - at);
            if (removed.Length + added.Length > 0 && string.IsNullOrWhiteSpace(kept))
            {
                removed += kept;
                added += kept;
            }
            else
            {
                Put(pieces, removed, added);
                Append(pieces, WordChange.Kept, kept);
                (removed, added) = ("", "");
            }

            removed += Text(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            added += Text(diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Put(pieces, removed, added);
        Append(pieces, WordChange.Kept, Text(diff.PiecesOld, at, diff.PiecesOld.Count - at));
        return pieces;
    }

    private static string Text(IReadOnlyList<string> words, int from, int count) => string.Concat(words.Skip(from).Take(count));

    private static void Put(List<WordPiece> pieces, string removed, string added)
    {
        // Spaces that both sides begin or end with didn't change.
        var end = 0;
        var most = Math.Min(removed.Length, added.Length);
        while (end < most && removed[^(end + 1)] == added[^(end + 1)] && char.IsWhiteSpace(added[^(end + 1)]))
        {
            end++;
        }

        Append(pieces, WordChange.Removed, removed[..^end]);
        Append(pieces, WordChange.Added, added[..^end]);
        Append(pieces, WordChange.Kept, added[^end..]);
    }

    private static void Append(List<WordPiece> pieces, WordChange change, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (pieces is [.., var last] && last.Change == change)
        {
            pieces[^1] = last with { Text = last.Text + text };
        }
        else
        {
            pieces.Add(new WordPiece(change, text));
        }
    }

    private sealed partial class Chunks : IChunker
    {
        public static Chunks Instance { get; } = new();

        // A number keeps its separators: 1,234.5 is one word. Half of a surrogate pair is no text.
        public IReadOnlyList<string> Chunk(string text) => [.. Word().Matches(text).Select(m => m.Value)];

        [GeneratedRegex(
            @"\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{Nd}_'’]+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.",
            RegexOptions.CultureInvariant | RegexOptions.Singleline)]
        private static partial Regex Word();
    }
}
