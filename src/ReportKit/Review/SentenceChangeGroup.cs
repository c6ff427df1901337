namespace ReportKit.Review;

/// <summary>The same change of the same sentence in one document or many.</summary>
/// <param name="Changes">By document; never empty.</param>
internal sealed record SentenceChangeGroup(IReadOnlyList<SentenceChange> Changes)
{
    /// <summary>The change, as its first document shows it.</summary>
    public SentenceChange First => Changes[0];

    /// <summary>Names of the documents.</summary>
    public IReadOnlyList<string> Documents { get; } = [.. Changes.Select(c => c.Document).Distinct(StringComparer.Ordinal)];

    /// <summary>Groups: the severest first, of equal ones the widest, then by document and text.</summary>
    internal static IReadOnlyList<SentenceChangeGroup> Of(IEnumerable<SentenceChange> changes) =>
    [
        .. changes
            .Select((change, i) => (Change: change, At: i))
            .GroupBy(c => Signature(c.Change), StringComparer.Ordinal)
            .Select(g => (Group: new SentenceChangeGroup([.. g.Select(c => c.Change)]), g.First().At))
            .OrderBy(g => g.Group.First.Severity).ThenByDescending(g => g.Group.Documents.Count).ThenBy(g => g.At)
            .Select(g => g.Group),
    ];

    // What was taken out and put in, without the words around it, which differ with the country.
    private static string Signature(SentenceChange change) => string.Join(
        '\n',
        [$"{change.Severity} {change.Kind} {change.Cause}", change.Sentence.Id, change.Sentence.Words, .. Changed(change)]);

    private static IEnumerable<string> Changed(SentenceChange change) =>
        change is { Before: not null, After: not null }
            ? change.Pieces.Where(p => p.Change != WordChange.Kept).Select(p => $"{p.Change} {p.Text}")
        : change.Sentence.IsOfTemplate ? []
        : [change.Document];
}
