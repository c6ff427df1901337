namespace ReportKit;

/// <summary>Where a sentence comes from: its words, its facts, their sources and lines of data, and its earlier self.</summary>
/// <param name="Document">A country's code, <c>index</c> or <c>methodology</c>.</param>
/// <param name="Edition">The edition's year.</param>
/// <param name="Sentence">The sentence, with the place of its words.</param>
/// <param name="Facts">The facts that it tells, in order.</param>
/// <param name="Sources">The facts' sources, each once.</param>
/// <param name="EarlierEdition">The last edition before with this document; null where there is none.</param>
/// <param name="Since">What became of it since then; null where it is as it was, or there is no earlier edition.</param>
/// <param name="FactsSince">What became of its facts since then.</param>
public sealed record SentenceExplanation(
    string Document,
    int Edition,
    ReviewSentence Sentence,
    IReadOnlyList<FactRecord> Facts,
    IReadOnlyList<Source> Sources,
    int? EarlierEdition,
    SentenceChange? Since,
    IReadOnlyList<FactChange> FactsSince)
{
    /// <summary>The whole chain as lines.</summary>
    public override string ToString() => ExplanationText.Of(this);
}
