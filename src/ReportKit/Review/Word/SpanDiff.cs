namespace ReportKit.Review;

/// <summary>What became of a paragraph's text, sentence by sentence and word by word.</summary>
internal static partial class SpanDiff
{
    /// <summary>Compares two texts, in which the marks of notes have a character style.</summary>
    /// <returns>Pieces in reading order. What says the same and looks or leads otherwise is removed and added.</returns>
    public static IReadOnlyList<SpanPiece> Of(IReadOnlyList<RedlineSpan> before, IReadOnlyList<RedlineSpan> after, string markStyle)
    {
        var marks = new Dictionary<string, char>(StringComparer.Ordinal);
        var (old, now) = (new SpanText(before, markStyle, marks), new SpanText(after, markStyle, marks));
        var pieces = new SpanPieces();
        var (atOld, atNow) = (0, 0);
        foreach (var sentence in Alignment.Of(Sentences(old.Text), Sentences(now.Text), Sentence.Likeness))
        {
            // Sentences that aren't alike are no word's neighbours: one goes, the other comes.
            foreach (var piece in sentence.Change == WordChange.Kept
                ? WordDiff.Of(sentence.Before!.Text, sentence.After!.Text)
                : [new WordPiece(sentence.Change, (sentence.Before ?? sentence.After)!.Text)])
            {
                Add(piece.Change, piece.Text.Length);
            }
        }

        return pieces.ToList();

        void Add(WordChange change, int length)
        {
            switch (change)
            {
                case WordChange.Removed:
                    pieces.Add(change, old.Cut(atOld, length));
                    atOld += length;
                    break;
                case WordChange.Added:
                    pieces.Add(change, now.Cut(atNow, length));
                    atNow += length;
                    break;
                default:
                    AddKept(length);
                    break;
            }
        }

        void AddKept(int length)
        {
            while (length > 0)
            {
                var rest = Math.Min(length, Math.Min(old.RestAt(atOld), now.RestAt(atNow)));
                pieces.AddPair(old.Cut(atOld, rest).Single(), now.Cut(atNow, rest).Single());
                (atOld, atNow, length) = (atOld + rest, atNow + rest, length - rest);
            }
        }
    }

    private static IReadOnlyList<Sentence> Sentences(string text) => [.. Ends().Matches(text).Select(m => new Sentence(m.Value))];

    // A sentence goes up to the space behind its full stop; marks of notes may stand between. A note's own mark stands alone.
    [GeneratedRegex(@"\A[\uE100-\uF8FF]\s*|.+?(?:[.!?][\uE100-\uF8FF]*\s+|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Ends();

    private sealed class Sentence(string text)
    {
        private readonly WordBag words = new(text);

        public string Text { get; } = text;

        public static double Likeness(Sentence before, Sentence after) =>
            before.Text == after.Text ? 1 : before.words.LikenessTo(after.words);
    }
}
