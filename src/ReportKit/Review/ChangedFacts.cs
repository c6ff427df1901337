namespace ReportKit.Review;

/// <summary>Ties changed sentences to the changed facts that they tell.</summary>
/// <param name="changes">The changed facts of all documents: a page of the edition tells facts of many.</param>
internal sealed class ChangedFacts(IEnumerable<FactChange> changes)
{
    private readonly Dictionary<string, FactChange> byOld = ById(changes, c => c.Before);
    private readonly Dictionary<string, FactChange> byNew = ById(changes, c => c.After);

    /// <summary>The change with its facts. Words of a narrative that tells what it told were changed by whoever wrote it.</summary>
    public SentenceChange Tie(SentenceChange change)
    {
        if (change.Cause is ChangeCause.Template or ChangeCause.Kit)
        {
            return change;
        }

        var facts = Told(change.After, byNew).Concat(Told(change.Before, byOld)).Distinct()
            .OrderBy(c => c.Severity).ThenBy(c => c.Fact.Id, StringComparer.Ordinal).ToList();
        var isReworded = facts.Count == 0 && change.Cause == ChangeCause.Data && !change.Sentence.IsOfTemplate;
        return change with { Facts = facts, Cause = isReworded ? ChangeCause.Narrative : change.Cause };
    }

    private static Dictionary<string, FactChange> ById(IEnumerable<FactChange> changes, Func<FactChange, FactRecord?> side) => changes
        .Where(c => side(c) is not null).DistinctBy(c => side(c)!.Id).ToDictionary(c => side(c)!.Id, StringComparer.Ordinal);

    private static IEnumerable<FactChange> Told(ReviewSentence? sentence, Dictionary<string, FactChange> changes) =>
        sentence?.Facts.Select(id => changes.GetValueOrDefault(id)).OfType<FactChange>() ?? [];
}
