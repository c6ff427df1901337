namespace ReportKit.Review;

/// <summary>Comparisons as lines for a terminal: facts first, then sentences, then layout.</summary>
internal static class ComparisonText
{
    // Placeholders of our own, which become what a terminal obeys once everything else of that kind is out of the line.
    private const char Red = '\uE101';
    private const char Green = '\uE102';
    private const char Bold = '\uE103';
    private const char Plain = '\uE104';

    /// <summary>Writes comparisons, one an edition, as lines with LF. Of lists longer than the limit the rest is counted. Removed and added
    /// words are red and green, or else <c>[-removed-]</c> and <c>{+added+}</c>.</summary>
    public static void Write(IReadOnlyList<EditionComparison> comparisons, int limit, bool isColoured, TextWriter writer)
    {
        foreach (var line in comparisons.SelectMany(c => Lines(c, limit, isColoured)))
        {
            writer.Write(Line(line));
        }
    }

    /// <summary>What a comparison found, in a line.</summary>
    public static string Summary(EditionComparison comparison) =>
        $"{ComparisonWords.Title(comparison)}: {ComparisonWords.Summary(comparison)}";

    /// <summary>A line with its end; data may hold what a terminal would obey, so nothing of that kind gets through.</summary>
    public static string Line(string text)
    {
        var clean = Printable.Line(text);
        var coloured = clean.Replace($"{Red}", "\u001b[31m").Replace($"{Green}", "\u001b[32m");
        return coloured.Replace($"{Bold}", "\u001b[1m").Replace($"{Plain}", "\u001b[0m") + '\n';
    }

    private static IEnumerable<string> Lines(EditionComparison c, int limit, bool isColoured) =>
    [
        isColoured ? $"{Bold}{ComparisonWords.Title(c)}{Plain}" : ComparisonWords.Title(c),
        ComparisonWords.Summary(c),
        .. Part("Reports on one side only", c.OneSided, limit, document => [$"  {ComparisonWords.OneSided(c, document)}"]),
        .. c.Facts.GroupBy(f => f.Severity).SelectMany(severity => Part(
            $"Facts, {ComparisonWords.Name(severity.Key)}", [.. severity], limit, change => [FactLine(c, change, isColoured)])),
        .. c.SentenceGroups.GroupBy(g => g.First.Severity).SelectMany(severity => Part(
            $"Sentences, {ComparisonWords.Name(severity.Key)}", [.. severity], limit, group => SentenceLines(c, group, isColoured))),
        .. Part("Layout", c.Layout, limit, layout => [$"  {ComparisonWords.Layout(layout)}"]),
        "",
    ];

    // A heading and as many items as there may be; nothing where there is none.
    private static IEnumerable<string> Part<T>(string heading, IReadOnlyList<T> items, int limit, Func<T, IEnumerable<string>> lines)
    {
        string[] rest = items.Count > limit ? [$"  {ComparisonWords.Rest(items.Count - limit)}"] : [];
        return items.Count == 0 ? [] : ["", heading, .. items.Take(limit).SelectMany(lines), .. rest];
    }

    private static string FactLine(EditionComparison comparison, FactChange change, bool isColoured)
    {
        var before = ComparisonWords.Said(change.Before);
        var after = ComparisonWords.Said(change.After);
        var said = before == after ? after
            : change.Before is null ? Redline([new WordPiece(WordChange.Added, after)], isColoured)
            : change.After is null ? Redline([new WordPiece(WordChange.Removed, before)], isColoured)
            : $"{before} → {after}";
        var difference = ComparisonWords.Difference(change) is { Length: > 0 } text ? $"  {text}" : "";
        var what = $"{ComparisonWords.Name(change.Kind)}; {change.Fact.Id}, {change.Fact.Place}";
        return $"  {comparison.NameOf(change.Document)} {change.Fact.About}: {said}{difference}  [{what}]";
    }

    private static IEnumerable<string> SentenceLines(EditionComparison comparison, SentenceChangeGroup group, bool isColoured)
    {
        var change = group.First;
        var sentence = change.Sentence;
        var first = group.Documents.Count > 1 ? $"{comparison.NameOf(change.Document)}: " : "";
        var where = ComparisonWords.Documents(comparison, group);
        yield return $"  {where} {sentence.Id}: {ComparisonWords.NameWithCause(change)} [{sentence.Words}]";
        yield return $"    {first}{Redline(change.Pieces, isColoured)}";
        if (change.Facts.Count > 0)
        {
            yield return $"    Facts: {ComparisonWords.FactsOf(change)}";
        }
    }

    private static string Redline(IReadOnlyList<WordPiece> pieces, bool isColoured) => isColoured
        ? ComparisonWords.Redline(pieces, removed => $"{Red}{removed}{Plain}", added => $"{Green}{added}{Plain}", kept => kept)
        : ComparisonWords.Redline(pieces);
}
