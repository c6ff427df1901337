namespace ReportKit.Review;

/// <summary>Comparisons as a Word document with tracked changes: what to read first, then the sections that changed.</summary>
internal sealed class RedlineReport
{
    // What to read first, as it was and as it is.
    private readonly StringBuilder before = new();
    private readonly StringBuilder after = new();

    /// <summary>The document of one comparison or more as a .docx file: the same bytes for the same input.</summary>
    /// <remarks>Each changed text stands in it whole, with every change, or only its changed sections do, and what a template changed alike
    /// in several texts stands once, before them.</remarks>
    public static byte[] Write(IReadOnlyList<EditionComparison> comparisons, bool isWhole)
    {
        var lead = new RedlineReport();
        var parts = new List<RedlinePart>();
        foreach (var comparison in comparisons)
        {
            var repeated = isWhole ? null : new RepeatedChanges(comparison);
            parts.AddRange(repeated?.Parts ?? Whole(comparison));
            lead.Add(comparison, comparisons.Count == 1 ? "What to read first" : ComparisonWords.Title(comparison), repeated);
        }

        lead.Both(parts.Count == 0 ? "No section of a text has changed beyond that.\n"
            : isWhole ? "The changed texts follow, each whole.\n"
            : "The sections that changed beyond that follow, each whole; what changed alike in several texts stands in them "
                + "as it is now.\n");

        // No clock: the day of the changes is that on which the new edition's period ends.
        var last = comparisons[^1];
        var day = new DateOnly(last.After.Edition, 3, 31);
        return RedlineDocument.Write(parts, new RedlineOptions(ComparisonWords.Title(last), last.Before.Name, last.After.Name, day)
        {
            Lead = new RedlinePart("", lead.before.ToString(), lead.after.ToString()),
        });
    }

    private static IEnumerable<RedlinePart> Whole(EditionComparison comparison) =>
        from document in comparison.Documents
        where document.Sentences.Count > 0 || document.IsOneSided
        let old = comparison.Before.Documents.GetValueOrDefault(document.Name)
        let now = comparison.After.Documents.GetValueOrDefault(document.Name)
        select new RedlinePart(comparison.TitleOf(document.Name), old?.Markdown, now?.Markdown);

    private void Add(EditionComparison comparison, string heading, RepeatedChanges? repeated)
    {
        Both($"# {Escaping.Markdown(heading)}\n\n{Escaping.Markdown(ComparisonWords.Summary(comparison))}\n\n");
        AddSevere(comparison);
        if (comparison.OneSided.Count > 0)
        {
            var lines = comparison.OneSided.Select(d => $"- {Escaping.Markdown(ComparisonWords.OneSided(comparison, d))}\n");
            Both($"## Reports on one side only\n\n{string.Concat(lines)}\n");
        }

        if (repeated is not { IsEmpty: false })
        {
            return;
        }

        Both("## Changed alike in several texts\n\n");
        foreach (var group in repeated.Groups)
        {
            var first = group.First;
            AddChange(
                $"{ComparisonWords.Documents(comparison, group)}, {first.Sentence.Id}, by {ComparisonWords.CauseOf(first)} "
                    + $"({first.Sentence.Words}); as of {comparison.NameOf(first.Document)}:",
                Escaping.Markdown(first.Before?.Text ?? ""),
                Escaping.Markdown(first.After?.Text ?? ""));
        }

        foreach (var line in repeated.Lines)
        {
            AddChange($"in {Counted.Number(line.Texts)} texts:", Words(line.Before), Words(line.After));
        }
    }

    private void AddSevere(EditionComparison comparison)
    {
        var severe = comparison.Facts.Where(f => f.Severity == ChangeSeverity.Severe).ToList();
        Both(severe.Count == 0 ? "No change of a fact is severe.\n"
            : "## Severe changes of facts\n\n| Country | Fact | Before | After | Difference |\n|:--|:--|:--|:--|:--|\n");
        foreach (var change in severe)
        {
            var cells = ComparisonWords.Row(comparison, change);
            Both($"| {string.Join(" | ", cells.Select(Escaping.Markdown))} |\n");
        }

        Both("\n");
    }

    private void AddChange(string caption, string old, string now)
    {
        Both($"{Escaping.Markdown(Capitals.First(caption))}\n\n");
        before.Append(old).Append(old.Length > 0 ? "\n\n" : "");
        after.Append(now).Append(now.Length > 0 ? "\n\n" : "");
    }

    private void Both(string words)
    {
        before.Append(words);
        after.Append(words);
    }

    // A heading, a note or the head of a table as text: no marks of Markdown but those between cells.
    private static string Words(string line)
    {
        var text = line.TrimStart('#').Replace("[^", "", StringComparison.Ordinal).Replace("]:", ":", StringComparison.Ordinal);
        return Escaping.Markdown(TaggedLine.ReaderText(text).Trim());
    }
}
