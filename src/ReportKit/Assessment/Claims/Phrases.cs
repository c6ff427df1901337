namespace ReportKit.Assessment;

/// <summary>Phrases to be found in a text, word by word.</summary>
/// <remarks>Not regular expressions: those for English are long, and compiling them took longer than reading all narratives. A phrase is
/// written as it is said: <c>is|was</c> is one of two words, <c>[yet]</c> one that may be missing, <c>!more</c> one that must not follow,
/// <c>*</c> any word, <c>require*</c> any that begins so, <c>*ly</c> any that ends so. A word with a capital is met only as it is
/// written.</remarks>
/// <param name="phrases">Each phrase; where several begin at one word, the first of them is taken.</param>
internal sealed class Phrases(params string[] phrases)
{
    private readonly Part[][] all =
    [
        .. phrases.Select(p => p.Replace("'", " ' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => words.Select(w => new Part(w)).ToArray()),
    ];

    /// <summary>Where a phrase ends that begins at a word; -1 where none does.</summary>
    public int EndOf(Word[] words, int at, int? end = null) => at < 0 ? -1 : EndOf(words, at, end ?? words.Length, isToEnd: false);

    /// <summary>Whether any of them stands among some words.</summary>
    public bool IsIn(Word[] words, int first, int end) => In(words, first, end).Any();

    /// <summary>Whether some words end in any of them.</summary>
    public bool IsBefore(Word[] words, int first, int end) =>
        Enumerable.Range(first, end - first).Any(at => EndOf(words, at, end, isToEnd: true) >= 0);

    /// <summary>Every phrase of a text, from the left, none within another: its first word and the word behind its last.</summary>
    public IEnumerable<(int First, int End)> In(Word[] words, int first = 0, int? end = null)
    {
        for (var at = first; at < (end ?? words.Length); at++)
        {
            if (EndOf(words, at, end) is >= 0 and var found)
            {
                yield return (at, found);
                at = found - 1;
            }
        }
    }

    private int EndOf(Word[] words, int at, int end, bool isToEnd)
    {
        foreach (var phrase in all)
        {
            if (EndOf(words, at, end, phrase, isToEnd) is >= 0 and var found)
            {
                return found;
            }
        }

        return -1;
    }

    private static int EndOf(Word[] words, int at, int end, ReadOnlySpan<Part> phrase, bool isToEnd)
    {
        if (phrase is not [var part, .. var rest])
        {
            return !isToEnd || at == end ? at : -1;
        }

        var isThere = at < end && part.Fits(words[at].Text);
        var found = isThere && !part.IsExcluded ? EndOf(words, at + 1, end, rest, isToEnd) : -1;
        return found < 0 && (part.IsOptional || (part.IsExcluded && !isThere)) ? EndOf(words, at, end, rest, isToEnd) : found;
    }

    private sealed class Part
    {
        private readonly HashSet<string> asWritten;
        private readonly HashSet<string> inAnyCase;
        private readonly string[] beginnings;
        private readonly string[] endings;

        public Part(string written)
        {
            IsOptional = written[0] == '[';
            IsExcluded = written[0] == '!';
            var words = written.Trim('[', ']', '!').Split('|');
            beginnings = [.. words.Where(w => w[^1] == '*').Select(w => w[..^1])];
            endings = [.. words.Where(w => w[0] == '*' && w.Length > 1).Select(w => w[1..])];
            asWritten = [.. words.Where(w => w.Any(char.IsUpper))];
            inAnyCase = new HashSet<string>(words.Except(asWritten), StringComparer.OrdinalIgnoreCase);
        }

        public bool IsOptional { get; }

        public bool IsExcluded { get; }

        public bool Fits(string word) => inAnyCase.Contains(word) || asWritten.Contains(word)
            || (char.IsLetterOrDigit(word[0]) && (Array.Exists(beginnings, b => word.StartsWith(b, StringComparison.OrdinalIgnoreCase))
                || Array.Exists(endings, e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase))));
    }
}
