using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>What changed in one document.</summary>
/// <param name="Name">A country's code, <c>index</c> or <c>methodology</c>.</param>
/// <param name="IsAdded">Whether only the new side has it.</param>
/// <param name="IsRemoved">Whether only the old side has it.</param>
/// <param name="Facts">Changed facts, the severest first.</param>
/// <param name="Sentences">Changed sentences, in the order of the text.</param>
internal sealed record DocumentComparison(
    string Name, bool IsAdded, bool IsRemoved, IReadOnlyList<FactChange> Facts, IReadOnlyList<SentenceChange> Sentences)
{
    /// <summary>Whether only one side has it, so that there is nothing to compare.</summary>
    public bool IsOneSided => IsAdded || IsRemoved;

    public bool IsCountry => Name is not ("index" or "methodology");

    /// <summary>Whether anything that is said has changed.</summary>
    public bool IsChanged => IsOneSided || Facts.Count > 0 || Sentences.Count > 0;
}

/// <summary>Files that changed though nothing that they say did.</summary>
/// <param name="File">The name that they share: <c>report.html</c>.</param>
/// <param name="Documents">In how many documents.</param>
internal sealed record LayoutChange(string File, int Documents);
