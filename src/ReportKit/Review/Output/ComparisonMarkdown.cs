using System.Text;
using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>Comparisons as Markdown for a pull request: bounded, with a count of what is left out.</summary>
public static class ComparisonMarkdown
{
    // GitHub takes comments of 65,536 characters.
    private const int MostCharacters = 60_000;

    /// <summary>The comparison as Markdown that GitHub, GitLab and Gitea show.</summary>
    /// <param name="comparisons">One an edition.</param>
    /// <param name="limit">How many lines a list may have; fewer where the whole would become longer than a comment may be.</param>
    public static string Of(IReadOnlyList<EditionComparison> comparisons, int limit)
    {
        var text = Write(comparisons, limit);
        while (text.Length > MostCharacters && limit > 1)
        {
            limit /= 2;
            text = Write(comparisons, limit);
        }

        return text.Length > MostCharacters
            ? string.Concat(comparisons.Select(c => $"## {Escaping.Markdown(ComparisonWords.Title(c))}\n\n{ComparisonWords.Summary(c)}\n\nThe changes are longer than a comment may be: run `reportkit compare` to read them.\n\n"))
            : text;
    }

    private static string Write(IReadOnlyList<EditionComparison> comparisons, int limit)
    {
        var text = new StringBuilder();
        foreach (var comparison in comparisons)
        {
            text.Append("## ").Append(Escaping.Markdown(ComparisonWords.Title(comparison))).Append("\n\n").Append(ComparisonWords.Summary(comparison)).Append("\n\n");
            OneSided(text, comparison, limit);
            Facts(text, comparison, limit);
            Sentences(text, comparison, limit);
            if (comparison.Layout.Count > 0)
            {
                text.Append("### Layout\n\n");
                Bounded(text, comparison.Layout, limit, l => text.Append("- ").Append(Escaping.Markdown(ComparisonWords.Layout(l))).Append('\n'));
            }
        }

        return text.ToString();
    }

    private static void OneSided(StringBuilder text, EditionComparison comparison, int limit)
    {
        if (comparison.OneSided.Count > 0)
        {
            text.Append("### Reports on one side only\n\n");
            Bounded(text, comparison.OneSided, limit, document => text.Append("- ").Append(Escaping.Markdown(ComparisonWords.OneSided(comparison, document))).Append('\n'));
        }
    }

    private static void Facts(StringBuilder text, EditionComparison comparison, int limit)
    {
        foreach (var severity in comparison.Facts.GroupBy(f => f.Severity))
        {
            text.Append("### Facts, ").Append(ComparisonWords.Name(severity.Key)).Append("\n\n| Country | Fact | Before | After | Difference | Change | Data |\n|:--|:--|:--|:--|:--|:--|:--|\n");
            Bounded(text, [.. severity], limit, change => Row(
                text,
                comparison.NameOf(change.Document),
                change.Fact.About,
                ComparisonWords.Said(change.Before),
                ComparisonWords.Said(change.After),
                ComparisonWords.Difference(change),
                ComparisonWords.Name(change.Kind),
                change.Fact.Place));
        }
    }

    private static void Row(StringBuilder text, params string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(Escaping.Markdown)).Append(" |\n");

    private static void Sentences(StringBuilder text, EditionComparison comparison, int limit)
    {
        foreach (var severity in comparison.Sentences.GroupBy(g => g.First.Severity))
        {
            text.Append("### Sentences, ").Append(ComparisonWords.Name(severity.Key)).Append("\n\n");
            Bounded(text, [.. severity], limit, group => Sentence(text, comparison, group));
        }
    }

    private static void Sentence(StringBuilder text, EditionComparison comparison, SentenceChangeGroup group)
    {
        var change = group.First;
        text.Append("- **").Append(Escaping.Markdown(ComparisonWords.Documents(comparison, group))).Append("** ").Append(Escaping.Markdown(change.Sentence.Id)).Append(": ")
            .Append(ComparisonWords.NameWithCause(change)).Append(" (`").Append(change.Sentence.Words.Replace('`', '\'')).Append("`)<br>")
            .Append(group.Documents.Count > 1 ? $"{Escaping.Markdown(comparison.NameOf(change.Document))}: " : "");
        foreach (var piece in change.Pieces)
        {
            var words = Escaping.Markdown(piece.Text);
            text.Append(piece.Change switch
            {
                WordChange.Removed => $"<del>{words}</del>",
                WordChange.Added => $"<ins>{words}</ins>",
                _ => words,
            });
        }

        if (change.Facts.Count > 0)
        {
            text.Append("<br>Facts: ").Append(Escaping.Markdown(ComparisonWords.FactsOf(change)));
        }

        text.Append('\n');
    }

    private static void Bounded<T>(StringBuilder text, IReadOnlyList<T> items, int limit, Action<T> write)
    {
        foreach (var item in items.Take(limit))
        {
            write(item);
        }

        if (items.Count > limit)
        {
            text.Append('\n').Append(ComparisonWords.Rest(items.Count - limit)).Append('\n');
        }

        text.Append('\n');
    }
}
