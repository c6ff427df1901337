using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>Ties changed sentences to the changed facts that they tell.</summary>
/// <param name="changes">The changed facts of all documents: a page of the edition tells facts of many.</param>
internal sealed class ChangedFacts(IEnumerable<FactChange> changes)
{
    private readonly Dictionary<string, FactChange> byOld = changes.Where(c => c.Before is not null).DistinctBy(c => c.Before!.Id).ToDictionary(c => c.Before!.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, FactChange> byNew = changes.Where(c => c.After is not null).DistinctBy(c => c.After!.Id).ToDictionary(c => c.After!.Id, StringComparer.Ordinal);

    /// <summary>The change with its facts. Words of a narrative that tells what it told were changed by whoever wrote it.</summary>
    public SentenceChange Tie(SentenceChange change)
    {
        if (change.Cause is ChangeCause.Template or ChangeCause.Kit)
        {
            return change;
        }

        var facts = Told(change.After, byNew).Concat(Told(change.Before, byOld)).Distinct()
            .OrderBy(c => c.Severity).ThenBy(c => c.Fact.Id, StringComparer.Ordinal).ToList();
        return change with
        {
            Facts = facts,
            Cause = facts.Count == 0 && change.Cause == ChangeCause.Data && !change.Sentence.IsOfTemplate ? ChangeCause.Narrative : change.Cause,
        };
    }

    private static IEnumerable<FactChange> Told(ReviewSentence? sentence, Dictionary<string, FactChange> changes) =>
        sentence?.Facts.Select(id => changes.GetValueOrDefault(id)).OfType<FactChange>() ?? [];
}
