namespace ReportKit.Review;

/// <summary>Compares two renderings.</summary>
internal static class EditionComparer
{
    /// <summary>Compares what two renderings say, of one edition or of two. Where two more were made crosswise, each change knows its
    /// cause from them (<see cref="ChangeCauses"/>).</summary>
    public static EditionComparison Compare(
        EditionSnapshot before, EditionSnapshot after, EditionSnapshot? newTemplates = null, EditionSnapshot? newData = null)
    {
        var causes = new ChangeCauses(before, after, newTemplates, newData);
        var names = before.Documents.Keys.Union(after.Documents.Keys)
            .OrderBy(n => n.Length != 3).ThenBy(n => n, StringComparer.Ordinal).ToList();
        var compared = new DocumentComparison[names.Count];
        Parallel.For(0, names.Count, i => compared[i] = Compare(before, after, names[i], causes));
        var facts = new ChangedFacts([.. compared.SelectMany(c => c.Facts)]);
        compared = [.. compared.Select(c => c with { Sentences = [.. c.Sentences.Select(facts.Tie)] })];
        var unchanged = compared.Where(c => !c.IsChanged).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        return new EditionComparison(before, after, [.. compared.Where(c => c.IsChanged)], Layout(before, after, unchanged));
    }

    private static DocumentComparison Compare(EditionSnapshot before, EditionSnapshot after, string name, ChangeCauses causes)
    {
        var old = before.Documents.GetValueOrDefault(name);
        var fresh = after.Documents.GetValueOrDefault(name);
        return new DocumentComparison(
            name,
            old is null,
            fresh is null,
            FactComparer.Compare(Facts(old, before.Edition), Facts(fresh, after.Edition)),
            SentenceComparer.Compare(old, fresh, before.Edition == after.Edition, causes));

        FactSet Facts(DocumentSnapshot? document, int edition) => new(name, edition, document?.Facts.Values ?? []);
    }

    private static List<LayoutChange> Layout(EditionSnapshot before, EditionSnapshot after, HashSet<string> unchanged)
    {
        if (before.Outputs.Count == 0 || after.Outputs.Count == 0)
        {
            return [];
        }

        return
        [
            .. before.Outputs.Keys.Union(after.Outputs.Keys)
                .Where(path => before.Outputs.GetValueOrDefault(path) != after.Outputs.GetValueOrDefault(path))
                .Where(path => !path.Contains('/') || unchanged.Contains(path.Split('/')[0]))
                .GroupBy(path => path.Split('/')[^1], StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new LayoutChange(g.Key, g.Count())),
        ];
    }
}
