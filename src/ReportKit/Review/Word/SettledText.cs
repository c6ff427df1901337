using DiffPlex;

namespace ReportKit.Review;

/// <summary>Two texts of a document, the old one with those lines of the new that changed alike elsewhere and are told once for
/// all.</summary>
internal sealed class SettledText
{
    private readonly DocumentSnapshot document;
    private readonly string[] before;
    private readonly string[] after;
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> sentences;

    /// <summary>Takes over the new sentences of changes that are told once for all.</summary>
    public SettledText(DocumentSnapshot old, DocumentSnapshot now, IReadOnlyList<SentenceChange> repeated)
    {
        document = now;
        before = old.Markdown.Split('\n');
        after = now.Markdown.Split('\n');
        sentences = [.. LinesOf(before, old.Sentences), .. LinesOf(after, now.Sentences)];
        foreach (var change in repeated)
        {
            var was = change.Before is { } gone ? LineOf(before, gone) : null;
            var becomes = change.After is { } come ? LineOf(after, come) : null;
            if (was is not null && becomes is not null)
            {
                before[change.Before!.Line - 1] = becomes;
            }
            else if ((was ?? becomes) is { } alone)
            {
                hidden.Add(alone);
            }
        }
    }

    /// <summary>Lines that are no sentences and have become others in their place. A row of a table with a number is a country's
    /// own.</summary>
    public IEnumerable<(string Before, string After)> ChangedLines() => Changed().Select(at => (before[at.Old], after[at.New]));

    /// <summary>Takes lines over that changed alike elsewhere.</summary>
    public SettledText Settle(HashSet<(string Before, string After)> lines)
    {
        foreach (var (old, now) in Changed().Where(at => lines.Contains((before[at.Old], after[at.New]))).ToList())
        {
            before[old] = after[now];
        }

        return this;
    }

    /// <summary>The sections that still differ, each whole; null where none does.</summary>
    public RedlinePart? ChangedSections()
    {
        var (old, now) = (new SectionedText(before), new SectionedText(after));
        var same = old.Keys.Intersect(now.Keys).Where(key => old.WordsOf(key, hidden) == now.WordsOf(key, hidden))
            .ToHashSet(StringComparer.Ordinal);
        return old.Keys.Concat(now.Keys).All(same.Contains) ? null : new RedlinePart(document.Title, old.Without(same), now.Without(same));
    }

    private IEnumerable<(int Old, int New)> Changed() =>
        from block in Differ.Instance
            .CreateLineDiffs(string.Join('\n', before), string.Join('\n', after), ignoreWhitespace: false).DiffBlocks
        where block.DeleteCountA == block.InsertCountB
        from i in Enumerable.Range(0, block.DeleteCountA)
        let at = (Old: block.DeleteStartA + i, New: block.InsertStartB + i)
        where IsShared(before[at.Old]) && IsShared(after[at.New])
        select at;

    private bool IsShared(string line) => line.Length > 0 && !sentences.Contains(line) && !(line[0] == '|' && line.Any(char.IsAsciiDigit));

    private static IEnumerable<string> LinesOf(string[] text, IReadOnlyList<ReviewSentence> sentences) =>
        sentences.Select(s => LineOf(text, s)).OfType<string>();

    private static string? LineOf(string[] text, ReviewSentence sentence) => text.ElementAtOrDefault(sentence.Line - 1);
}
