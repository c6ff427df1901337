using System.Text;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>Comparisons as a Word document with tracked changes: what to read first, then the sections that changed.</summary>
public static class RedlineReport
{
    /// <summary>The document as a .docx file: the same bytes for the same input.</summary>
    /// <param name="comparisons">One an edition; never empty.</param>
    /// <param name="isWhole">Whether each changed text stands in it whole, with every change; else only its changed sections do, and what a
    /// template changed alike in several texts stands once, before them.</param>
    public static byte[] Write(IReadOnlyList<EditionComparison> comparisons, bool isWhole)
    {
        var repeated = comparisons.Select(c => isWhole ? null : new RepeatedChanges(c)).ToList();
        var parts = comparisons.SelectMany((c, i) => repeated[i] is { } changes ? changes.Parts : Whole(c)).ToList();
        var lead = new StringBuilder[] { new(), new() };
        for (var i = 0; i < comparisons.Count; i++)
        {
            Lead(comparisons[i], repeated[i], comparisons.Count == 1 ? "What to read first" : ComparisonWords.Title(comparisons[i]), lead[0], lead[1]);
        }

        var closing = parts.Count == 0 ? "No section of a text has changed beyond that."
            : isWhole ? "The changed texts follow, each whole."
            : "The sections that changed beyond that follow, each whole; what changed alike in several texts stands in them as it is now.";
        var last = comparisons[^1];
        return RedlineDocument.Write(parts, new RedlineOptions(ComparisonWords.Title(last), last.Before.Name, last.After.Name, new DateOnly(last.After.Edition, 3, 31))
        {
            Lead = new RedlinePart("", $"{lead[0]}{closing}\n", $"{lead[1]}{closing}\n"),
        });
    }

    // No clock: the day of the changes is that on which the new edition's period ends.
    private static IEnumerable<RedlinePart> Whole(EditionComparison comparison) => comparison.Documents
        .Where(d => d.Sentences.Count > 0 || d.IsOneSided)
        .Select(d => new RedlinePart(comparison.TitleOf(d.Name), comparison.Before.Documents.GetValueOrDefault(d.Name)?.Markdown, comparison.After.Documents.GetValueOrDefault(d.Name)?.Markdown));

    private static void Lead(EditionComparison comparison, RepeatedChanges? repeated, string heading, StringBuilder before, StringBuilder after)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escaping.Markdown(heading)).Append("\n\n").Append(Escaping.Markdown(ComparisonWords.Summary(comparison))).Append("\n\n");
        Severe(text, comparison);
        if (comparison.OneSided.Count > 0)
        {
            text.Append("## Reports on one side only\n\n");
            foreach (var document in comparison.OneSided)
            {
                text.Append("- ").Append(Escaping.Markdown(ComparisonWords.OneSided(comparison, document))).Append('\n');
            }

            text.Append('\n');
        }

        Both(text.ToString());
        if (repeated is { IsEmpty: false })
        {
            Both("## Changed alike in several texts\n\n");
            foreach (var group in repeated.Groups)
            {
                Change(
                    $"{ComparisonWords.Documents(comparison, group)}, {group.First.Sentence.Id}, by {ComparisonWords.CauseOf(group.First)} ({group.First.Sentence.Words}); as of {comparison.NameOf(group.First.Document)}:",
                    Escaping.Markdown(group.First.Before?.Text ?? ""),
                    Escaping.Markdown(group.First.After?.Text ?? ""));
            }

            foreach (var line in repeated.Lines)
            {
                Change($"in {ComparisonWords.Number(line.Texts)} texts:", Words(line.Before), Words(line.After));
            }
        }

        void Both(string words)
        {
            before.Append(words);
            after.Append(words);
        }

        void Change(string caption, string old, string now)
        {
            Both($"{Escaping.Markdown(Capitals.First(caption))}\n\n");
            before.Append(old).Append(old.Length > 0 ? "\n\n" : "");
            after.Append(now).Append(now.Length > 0 ? "\n\n" : "");
        }
    }

    // A heading, a note or the head of a table as text: no marks of Markdown but those between cells.
    private static string Words(string line) => Escaping.Markdown(TaggedLine.ReaderText(line.TrimStart('#').Replace("[^", "", StringComparison.Ordinal).Replace("]:", ":", StringComparison.Ordinal)).Trim());

    private static void Severe(StringBuilder text, EditionComparison comparison)
    {
        var severe = comparison.Facts.Where(f => f.Severity == ChangeSeverity.Severe).ToList();
        if (severe.Count == 0)
        {
            text.Append("No change of a fact is severe.\n\n");
            return;
        }

        text.Append("## Severe changes of facts\n\n| Country | Fact | Before | After | Difference |\n|:--|:--|:--|:--|:--|\n");
        foreach (var change in severe)
        {
            var cells = new[] { comparison.NameOf(change.Document), change.Fact.About, ComparisonWords.Said(change.Before), ComparisonWords.Said(change.After), ComparisonWords.Difference(change) };
            text.Append("| ").AppendJoin(" | ", cells.Select(Escaping.Markdown)).Append(" |\n");
        }

        text.Append('\n');
    }
}
