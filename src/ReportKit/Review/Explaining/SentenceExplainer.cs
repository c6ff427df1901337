namespace ReportKit.Review;

/// <summary>Explains sentences of a rendered edition.</summary>
/// <param name="edition">The edition.</param>
/// <param name="earlier">The document in the last edition before it that has it; null where there is none. Asked for a name.</param>
/// <param name="sources">What is known of sources.</param>
internal sealed class SentenceExplainer(
    EditionSnapshot edition, Func<string, EditionSnapshot?> earlier, IReadOnlyDictionary<SourceId, Source> sources)
{
    private readonly Lazy<Dictionary<string, FactRecord>> facts = new(() => edition.Documents.Values
        .SelectMany(d => d.Facts.Values).DistinctBy(f => f.Id).ToDictionary(f => f.Id, StringComparer.Ordinal));

    /// <summary>Sentences that an asker may mean: by id, by a part of their text, or by the place of their words or of a fact.</summary>
    /// <param name="asked"><c>tier-change</c>, <c>PRK:tier-change</c>, <c>"did not report"</c>, <c>templates/sections/tier.sbn-md:22</c>,
    /// <c>data/tiers.csv(17)</c>, <c>PRK/report.md:8</c>, <c>PROS-01</c>.</param>
    /// <returns>By document, in the order of the text; by the first of these meanings that finds any.</returns>
    public IReadOnlyList<(string Document, ReviewSentence Sentence)> Find(string asked)
    {
        var all = edition.Documents.Values.OrderBy(d => d.Name, StringComparer.Ordinal)
            .SelectMany(d => d.Sentences.Select(s => (d.Name, Sentence: s))).ToList();
        var place = AskedPlace.Read(asked);
        Func<(string Document, ReviewSentence Sentence), bool>[] meanings =
        [
            s => s.Sentence.Id == asked || $"{s.Document}:{s.Sentence.Id}" == asked || $"{s.Document}.{s.Sentence.Id}" == asked,
            s => place?.IsLineOf(s.Document, s.Sentence) == true,
            s => place?.IsPlace(s.Sentence.Words) == true,
            s => place is not null && s.Sentence.Facts.Any(f => place.IsPlace(facts.Value.GetValueOrDefault(f)?.Place ?? "")),
            s => s.Sentence.Facts.Contains(asked),
            s => s.Sentence.Facts.Contains($"{s.Document}-{edition.Edition}-{asked}"),
            s => s.Sentence.Text.Contains(asked, StringComparison.OrdinalIgnoreCase),
        ];
        return meanings.Select(m => all.Where(m).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>The ids of all sentences, as they can be asked for.</summary>
    public IEnumerable<string> Ids =>
        edition.Documents.Values.SelectMany(d => d.Sentences).Select(s => s.Id).Distinct(StringComparer.Ordinal);

    /// <summary>Explains one of a document's sentences.</summary>
    public SentenceExplanation Explain(string document, ReviewSentence sentence)
    {
        var told = sentence.Facts.Select(id => facts.Value.GetValueOrDefault(id) ?? Unknown(id)).ToList();
        var before = earlier(document);
        var comparison = before is null ? null : EditionComparer.Compare(before, edition.Only(document));
        var changes = comparison?.Documents.FirstOrDefault(d => d.Name == document);
        return new SentenceExplanation(
            document,
            edition.Edition,
            sentence,
            told,
            [.. told.Select(f => new SourceId(f.Source)).Distinct().Select(s => sources.GetValueOrDefault(s)).OfType<Source>()],
            before?.Edition,
            changes?.Sentences.FirstOrDefault(c => c.After?.Id == sentence.Id),
            [.. changes?.Facts.Where(c => c.After is not null && sentence.Facts.Contains(c.After.Id)) ?? []]);
    }

    private static FactRecord Unknown(string id) => new(id, "", "", "");
}
