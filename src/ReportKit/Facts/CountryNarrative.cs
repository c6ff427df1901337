namespace ReportKit.Facts;

/// <summary>A country's narrative in one edition: its sentences by section, each resting on facts.</summary>
/// <param name="Country">Whom it is about.</param>
/// <param name="Edition">The edition's year.</param>
/// <param name="Sections">Paragraphs by section; a section without any is left out.</param>
/// <param name="Assessment">What the analyst found; null where the narrative has none.</param>
/// <param name="Place">The file.</param>
internal sealed record CountryNarrative(
    CountryCode Country,
    int Edition,
    IReadOnlyDictionary<Section, IReadOnlyList<NarrativeParagraph>> Sections,
    AnalystAssessment? Assessment,
    FilePlace Place)
{
    /// <summary>Whether there is anything to read; a file that was only just made has no sentence.</summary>
    public bool HasText => Sections.Count > 0;

    /// <summary>All its sentences, section by section.</summary>
    public IEnumerable<NarrativeSentence> Sentences =>
        Sections.OrderBy(s => s.Key.Order).SelectMany(s => s.Value).SelectMany(p => p.Sentences);
}

/// <summary>Sentences that stand together.</summary>
/// <param name="Sentences">In order.</param>
internal sealed record NarrativeParagraph(IReadOnlyList<NarrativeSentence> Sentences)
{
    /// <summary>Whether it is a list of statements by id, printed as bullets in the recommendations.</summary>
    public bool IsList => Sentences.All(s => s.IsWholeStatement);
}

/// <summary>A sentence as written by the report writer.</summary>
/// <param name="Id">Unique in its section and the same next year: <c>prosecution.convictions</c>.</param>
/// <param name="Parts">Words and facts, in order.</param>
/// <param name="IsWholeStatement">Whether it is one statement's text as it stands.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record NarrativeSentence(string Id, IReadOnlyList<SentencePart> Parts, bool IsWholeStatement, FilePlace Place)
{
    /// <summary>The facts that it rests on, each once, in order.</summary>
    public IEnumerable<Fact> Facts => Parts.Where(p => p.Fact is not null).Select(p => p.Fact!).Distinct();
}

/// <summary>A piece of a sentence.</summary>
/// <param name="Form">How the fact, if any, is printed.</param>
/// <param name="Text">Words, or the name of a phrase or field.</param>
/// <param name="Fact">The fact that the piece tells; null for words between facts.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record SentencePart(PartForm Form, string Text, Fact? Fact, FilePlace Place)
{
    /// <summary>The first word of a clause where the writer gave it.</summary>
    public string Own { get; init; } = "";
}

/// <summary>How a piece of a sentence is printed.</summary>
internal enum PartForm
{
    Words,

    /// <summary>The phrase of that name in templates/phrases, with the fact.</summary>
    Phrase,

    /// <summary>A field of the fact: speaker, quantifier, modality or frequency.</summary>
    Field,

    Statement,

    /// <summary>The statement's text as a clause.</summary>
    Clause,
}
