namespace ReportKit.Review;

/// <summary>What changed in one document, a country's, <c>index</c> or <c>methodology</c>: facts, the severest first, then sentences in the
/// order of the text.</summary>
internal sealed record DocumentComparison(
    string Name, bool IsAdded, bool IsRemoved, IReadOnlyList<FactChange> Facts, IReadOnlyList<SentenceChange> Sentences)
{
    /// <summary>Whether only one side has it, so that there is nothing to compare.</summary>
    public bool IsOneSided => IsAdded || IsRemoved;

    public bool IsCountry => Name is not ("index" or "methodology");

    /// <summary>Whether anything that is said has changed.</summary>
    public bool IsChanged => IsOneSided || Facts.Count > 0 || Sentences.Count > 0;
}

/// <summary>Files that changed though nothing that they say did: the name that they share, as <c>report.html</c>, and in how many
/// documents.</summary>
internal sealed record LayoutChange(string File, int Documents);
