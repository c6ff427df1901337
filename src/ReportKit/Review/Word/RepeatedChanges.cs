namespace ReportKit.Review;

/// <summary>What a template or the kit changed alike in several texts, and what else of each text changed.</summary>
internal sealed class RepeatedChanges
{
    public RepeatedChanges(EditionComparison comparison)
    {
        Groups =
        [
            .. comparison.SentenceGroups.Where(g => g.Documents.Count > 1 && g.First.Cause is ChangeCause.Template or ChangeCause.Kit),
        ];
        var changes = Groups.SelectMany(g => g.Changes).ToLookup(c => c.Document, StringComparer.Ordinal);
        var texts = comparison.Before.Documents.Values
            .Where(d => d.Markdown.Length > 0
                && comparison.After.Documents.GetValueOrDefault(d.Name) is { Markdown.Length: > 0 } after
                && after.Markdown != d.Markdown)
            .OrderBy(d => !d.IsCountry).ThenBy(d => d.Name, StringComparer.Ordinal)
            .Select(d => new SettledText(d, comparison.After.Documents[d.Name], [.. changes[d.Name]]))
            .ToList();

        // Headings, notes and the heads of tables: what isn't a sentence and is word for word the same change.
        var lines = texts.SelectMany(t => t.ChangedLines()).GroupBy(l => l).Where(g => g.Count() > 1).ToList();
        Lines = [.. lines.Select(g => (g.Key.Before, g.Key.After, g.Count()))];
        var settled = lines.Select(g => g.Key).ToHashSet();
        Parts = [.. texts.Select(t => t.Settle(settled).ChangedSections()).OfType<RedlinePart>()];
    }

    /// <summary>Sentences that changed alike, the widest first.</summary>
    public IReadOnlyList<SentenceChangeGroup> Groups { get; }

    /// <summary>Other lines that changed alike, with how many texts have them.</summary>
    public IReadOnlyList<(string Before, string After, int Texts)> Lines { get; }

    /// <summary>The sections that changed otherwise, of each text that has any.</summary>
    public IReadOnlyList<RedlinePart> Parts { get; }

    public bool IsEmpty => Groups.Count == 0 && Lines.Count == 0;
}
