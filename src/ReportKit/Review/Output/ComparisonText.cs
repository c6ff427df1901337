using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>Comparisons as lines for a terminal: facts first, then sentences, then layout.</summary>
public static class ComparisonText
{
    // Placeholders of our own, which become what a terminal obeys once everything else of that kind is out of the line.
    private const char Red = '\uE101';
    private const char Green = '\uE102';
    private const char Bold = '\uE103';
    private const char Plain = '\uE104';

    /// <summary>Writes comparisons.</summary>
    /// <param name="comparisons">One an edition.</param>
    /// <param name="limit">How many lines a list may have; what is left out is counted.</param>
    /// <param name="isColoured">Whether removed and added words are red and green; else they are <c>[-removed-]</c> and <c>{+added+}</c>.</param>
    /// <param name="writer">Receives lines with LF.</param>
    public static void Write(IReadOnlyList<EditionComparison> comparisons, int limit, bool isColoured, TextWriter writer)
    {
        foreach (var comparison in comparisons)
        {
            Line(writer, isColoured ? $"{Bold}{ComparisonWords.Title(comparison)}{Plain}" : ComparisonWords.Title(comparison));
            Line(writer, ComparisonWords.Summary(comparison));
            OneSided(comparison, limit, writer);
            Facts(comparison, limit, isColoured, writer);
            Sentences(comparison, limit, isColoured, writer);
            if (comparison.Layout.Count > 0)
            {
                Line(writer, "");
                Line(writer, "Layout");
                Bounded(comparison.Layout, limit, writer, l => Line(writer, $"  {ComparisonWords.Layout(l)}"));
            }

            Line(writer, "");
        }
    }

    /// <summary>What a comparison found, in a line.</summary>
    public static string Summary(EditionComparison comparison) => $"{ComparisonWords.Title(comparison)}: {ComparisonWords.Summary(comparison)}";

    private static void OneSided(EditionComparison comparison, int limit, TextWriter writer)
    {
        if (comparison.OneSided.Count > 0)
        {
            Line(writer, "");
            Line(writer, "Reports on one side only");
            Bounded(comparison.OneSided, limit, writer, document => Line(writer, $"  {ComparisonWords.OneSided(comparison, document)}"));
        }
    }

    private static void Facts(EditionComparison comparison, int limit, bool isColoured, TextWriter writer)
    {
        foreach (var severity in comparison.Facts.GroupBy(f => f.Severity))
        {
            Line(writer, "");
            Line(writer, $"Facts, {ComparisonWords.Name(severity.Key)}");
            Bounded([.. severity], limit, writer, change => Line(writer, $"  {comparison.NameOf(change.Document)} {FactLine(change, isColoured)}"));
        }
    }

    private static string FactLine(FactChange change, bool isColoured)
    {
        var before = ComparisonWords.Said(change.Before);
        var after = ComparisonWords.Said(change.After);
        var said = before == after ? after
            : change.Before is null ? Added(after, isColoured)
            : change.After is null ? Removed(before, isColoured)
            : $"{before} → {after}";
        var difference = ComparisonWords.Difference(change);
        return $"{change.Fact.About}: {said}{(difference.Length > 0 ? $"  {difference}" : "")}  [{ComparisonWords.Name(change.Kind)}; {change.Fact.Id}, {change.Fact.Place}]";
    }

    private static void Sentences(EditionComparison comparison, int limit, bool isColoured, TextWriter writer)
    {
        foreach (var severity in comparison.Sentences.GroupBy(g => g.First.Severity))
        {
            Line(writer, "");
            Line(writer, $"Sentences, {ComparisonWords.Name(severity.Key)}");
            Bounded([.. severity], limit, writer, group =>
            {
                var change = group.First;
                Line(writer, $"  {ComparisonWords.Documents(comparison, group)} {change.Sentence.Id}: {ComparisonWords.NameWithCause(change)} [{change.Sentence.Words}]");
                Line(writer, $"    {(group.Documents.Count > 1 ? $"{comparison.NameOf(change.Document)}: " : "")}{Redline(change.Pieces, isColoured)}");
                if (change.Facts.Count > 0)
                {
                    Line(writer, $"    Facts: {ComparisonWords.FactsOf(change)}");
                }
            });
        }
    }

    private static string Redline(IReadOnlyList<WordPiece> pieces, bool isColoured) => string.Concat(pieces.Select(p => p.Change switch
    {
        WordChange.Removed => Removed(p.Text, isColoured),
        WordChange.Added => Added(p.Text, isColoured),
        _ => p.Text,
    }));

    private static string Removed(string text, bool isColoured) => isColoured ? $"{Red}{text}{Plain}" : ComparisonWords.Removed(text);

    private static string Added(string text, bool isColoured) => isColoured ? $"{Green}{text}{Plain}" : ComparisonWords.Added(text);

    private static void Bounded<T>(IReadOnlyList<T> items, int limit, TextWriter writer, Action<T> write)
    {
        foreach (var item in items.Take(limit))
        {
            write(item);
        }

        if (items.Count > limit)
        {
            Line(writer, $"  {ComparisonWords.Rest(items.Count - limit)}");
        }
    }

    /// <summary>Writes a line; data may hold what a terminal would obey, so nothing of that kind gets through.</summary>
    internal static void Line(TextWriter writer, string text)
    {
        var clean = string.Concat(text.Where(c => !char.IsControl(c)));
        writer.Write(clean.Replace($"{Red}", "\u001b[31m").Replace($"{Green}", "\u001b[32m").Replace($"{Bold}", "\u001b[1m").Replace($"{Plain}", "\u001b[0m"));
        writer.Write('\n');
    }
}
