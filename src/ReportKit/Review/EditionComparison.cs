using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>What changed between two renderings: facts first, then sentences, then files that only look different.</summary>
/// <param name="Before">The old rendering.</param>
/// <param name="After">The new rendering.</param>
/// <param name="Documents">Documents in which anything changed, by name, countries first.</param>
/// <param name="Layout">Names of files whose bytes changed though no fact and no sentence of their document did, with the number of
/// documents: <c>report.html</c> in 187. None where either was rendered in memory.</param>
public sealed record EditionComparison(
    EditionSnapshot Before, EditionSnapshot After, IReadOnlyList<DocumentComparison> Documents, IReadOnlyList<LayoutChange> Layout)
{
    /// <summary>Whether anything that is said has changed.</summary>
    public bool IsChanged => Documents.Count > 0;

    /// <summary>All changed facts, the severest first, tiers on top.</summary>
    public IReadOnlyList<FactChange> Facts { get; } =
    [
        .. Documents.SelectMany(d => d.Facts)
            .OrderBy(c => c.Severity).ThenBy(c => c.Fact.Kind != "placement")
            .ThenBy(c => c.Document, StringComparer.Ordinal).ThenBy(c => c.Fact.Id, StringComparer.Ordinal),
    ];

    /// <summary>Changed sentences, with one line for what changed alike in many documents.</summary>
    public IReadOnlyList<SentenceChangeGroup> Sentences { get; } = SentenceChangeGroup.Of(Documents.SelectMany(d => d.Sentences));
}
