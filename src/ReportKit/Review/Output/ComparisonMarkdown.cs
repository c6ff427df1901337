namespace ReportKit.Review;

/// <summary>Comparisons as Markdown for a pull request: bounded, with a count of what is left out.</summary>
internal static class ComparisonMarkdown
{
    // GitHub takes comments of 65,536 characters.
    private const int MostCharacters = 60_000;

    private const string TableHead =
        "| Country | Fact | Before | After | Difference | Change | Data |\n|:--|:--|:--|:--|:--|:--|:--|\n";

    private const string TooLong = "The changes are longer than a comment may be: run `reportkit compare` to read them.\n\n";

    /// <summary>The comparison as Markdown that GitHub, GitLab and Gitea show.</summary>
    /// <param name="comparisons">One an edition.</param>
    /// <param name="limit">How many lines a list may have; fewer where the whole would become longer than a comment may be.</param>
    public static string Of(IReadOnlyList<EditionComparison> comparisons, int limit)
    {
        var text = string.Concat(comparisons.Select(c => Text(c, limit)));
        while (text.Length > MostCharacters && limit > 1)
        {
            limit /= 2;
            text = string.Concat(comparisons.Select(c => Text(c, limit)));
        }

        return text.Length > MostCharacters ? string.Concat(comparisons.Select(c => Head(c) + TooLong)) : text;
    }

    private static string Head(EditionComparison c) =>
        $"## {Shown(ComparisonWords.Title(c))}\n\n{ComparisonWords.Summary(c)}\n\n";

    private static string Text(EditionComparison c, int limit) => string.Concat(
    [
        Head(c),
        Part("Reports on one side only", c.OneSided, limit, document => $"- {Shown(ComparisonWords.OneSided(c, document))}\n"),
        .. c.Facts.GroupBy(f => f.Severity).Select(severity => Part(
            $"Facts, {ComparisonWords.Name(severity.Key)}", [.. severity], limit, change => Row(c, change), TableHead)),
        .. c.SentenceGroups.GroupBy(g => g.First.Severity).Select(severity => Part(
            $"Sentences, {ComparisonWords.Name(severity.Key)}", [.. severity], limit, group => Sentence(c, group))),
        Part("Layout", c.Layout, limit, layout => $"- {Shown(ComparisonWords.Layout(layout))}\n"),
    ]);

    // Nobody is called, and no issue is referred to, because data hold @name or #12: a comment between ends what would be a mention.
    private static string Shown(string text) =>
        Escaping.Markdown(text).Replace("@", "@<!-- -->", StringComparison.Ordinal).Replace("#", "#<!-- -->", StringComparison.Ordinal);

    // A heading and as many items as there may be; nothing where there is none.
    private static string Part<T>(string heading, IReadOnlyList<T> items, int limit, Func<T, string> text, string head = "")
    {
        var rest = items.Count > limit ? $"\n{ComparisonWords.Rest(items.Count - limit)}\n" : "";
        return items.Count == 0 ? "" : $"### {heading}\n\n{head}{string.Concat(items.Take(limit).Select(text))}{rest}\n";
    }

    private static string Row(EditionComparison comparison, FactChange change)
    {
        string[] cells = [.. ComparisonWords.Row(comparison, change), ComparisonWords.Name(change.Kind), change.Fact.Place];
        return $"| {string.Join(" | ", cells.Select(Shown))} |\n";
    }

    private static string Sentence(EditionComparison comparison, SentenceChangeGroup group)
    {
        var change = group.First;
        var where = Shown(ComparisonWords.Documents(comparison, group));
        var words = change.Sentence.Words.Replace('`', '\'');
        var first = group.Documents.Count > 1 ? $"{Shown(comparison.NameOf(change.Document))}: " : "";
        var facts = change.Facts.Count > 0 ? $"<br>Facts: {Shown(ComparisonWords.FactsOf(change))}" : "";
        return $"- **{where}** {Shown(change.Sentence.Id)}: {ComparisonWords.NameWithCause(change)} (`{words}`)<br>"
            + $"{first}{Redline(change)}{facts}\n";
    }

    private static string Redline(SentenceChange change) => ComparisonWords.Redline(
        change.Pieces,
        removed => $"<del>{Shown(removed)}</del>",
        added => $"<ins>{Shown(added)}</ins>",
        Shown);
}
