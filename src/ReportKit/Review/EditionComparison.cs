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

    /// <summary>Countries that were asked for and of which neither side has a report, by code.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Documents that only one side has. Their facts and sentences are counted, and are no changes.</summary>
    public IReadOnlyList<DocumentComparison> OneSided { get; } = [.. Documents.Where(d => d.IsOneSided)];

    /// <summary>How many texts differ though no fact and no sentence of theirs does: in a heading, a table or a note.</summary>
    public int OtherTexts => After.Documents.Values.Count(d => Before.Documents.TryGetValue(d.Name, out var old) && old.Markdown != d.Markdown && Documents.All(c => c.Name != d.Name));

    /// <summary>How many documents both sides have.</summary>
    public int Compared => Before.Documents.Keys.Count(After.Documents.ContainsKey);

    /// <summary>All changed facts of what both sides have, the severest first, tiers on top.</summary>
    public IReadOnlyList<FactChange> Facts { get; } =
    [
        .. Documents.Where(d => !d.IsOneSided).SelectMany(d => d.Facts)
            .OrderBy(c => c.Severity).ThenBy(c => c.Fact.Kind != FactKind.Placement)
            .ThenBy(c => c.Document, StringComparer.Ordinal).ThenBy(c => c.Fact.Id, StringComparer.Ordinal),
    ];

    /// <summary>Changed sentences of what both sides have, those with the severest facts first, with one line for what changed alike in
    /// many documents.</summary>
    public IReadOnlyList<SentenceChangeGroup> Sentences { get; } = SentenceChangeGroup.Of(Documents.Where(d => !d.IsOneSided).SelectMany(d => d.Sentences));

    /// <summary>How a reader knows a document: <c>PRK (North Korea)</c>, <c>start page</c>.</summary>
    public string NameOf(string document) => document switch
    {
        "index" => "start page",
        "methodology" => "methodology page",
        _ => TitleOf(document) is var title && title != document ? $"{document} ({title})" : document,
    };

    /// <summary>The heading of a document's text, on the new side if that has it.</summary>
    internal string TitleOf(string document) => (After.Documents.GetValueOrDefault(document) ?? Before.Documents.GetValueOrDefault(document))?.Title ?? document;
}
