using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>What changed in one document.</summary>
/// <param name="Name">A country's code, <c>index</c> or <c>methodology</c>.</param>
/// <param name="IsAdded">Whether it is new.</param>
/// <param name="IsRemoved">Whether it is gone.</param>
/// <param name="Facts">Changed facts, the severest first.</param>
/// <param name="Sentences">Changed sentences, in the order of the text.</param>
public sealed record DocumentComparison(
    string Name, bool IsAdded, bool IsRemoved, IReadOnlyList<FactChange> Facts, IReadOnlyList<SentenceChange> Sentences)
{
    /// <summary>Whether only one side has it, so that there is nothing to compare.</summary>
    public bool IsOneSided => IsAdded || IsRemoved;

    /// <summary>Whether it is a country's report.</summary>
    public bool IsCountry => Name is not ("index" or "methodology");

    /// <summary>Whether anything that is said has changed.</summary>
    public bool IsChanged => IsAdded || IsRemoved || Facts.Count > 0 || Sentences.Count > 0;
}
