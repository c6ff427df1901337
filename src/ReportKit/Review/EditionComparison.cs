namespace ReportKit;

/// <summary>What changed between two renderings: facts first, then sentences, then files that only look different.</summary>
public sealed record EditionComparison
{
    internal EditionComparison(
        EditionSnapshot before, EditionSnapshot after, IReadOnlyList<DocumentComparison> documents, IReadOnlyList<LayoutChange> layout)
    {
        Before = before;
        After = after;
        Documents = documents;
        Layout = layout;
        OneSided = [.. documents.Where(d => d.IsOneSided)];
        var both = documents.Where(d => !d.IsOneSided).ToList();
        Facts =
        [
            .. both.SelectMany(d => d.Facts)
                .OrderBy(c => c.Severity).ThenBy(c => c.Fact.Kind != FactKind.Placement)
                .ThenBy(c => c.Document, StringComparer.Ordinal).ThenBy(c => c.Fact.Id, StringComparer.Ordinal),
        ];
        SentenceGroups = SentenceChangeGroup.Of(both.SelectMany(d => d.Sentences));
    }

    /// <summary>Whether anything that is said has changed.</summary>
    public bool IsChanged => Documents.Count > 0;

    /// <summary>All changed facts of what both sides have, the severest first, tiers on top.</summary>
    public IReadOnlyList<FactChange> Facts { get; }

    /// <summary>Changed sentences of what both sides have, those with the severest facts first.</summary>
    public IReadOnlyList<SentenceChange> Sentences => [.. SentenceGroups.SelectMany(g => g.Changes)];

    /// <summary>The same, with one group for what changed alike in many documents.</summary>
    internal IReadOnlyList<SentenceChangeGroup> SentenceGroups { get; }

    internal EditionSnapshot Before { get; }

    internal EditionSnapshot After { get; }

    /// <summary>Documents in which anything changed, by name, countries first.</summary>
    internal IReadOnlyList<DocumentComparison> Documents { get; }

    /// <summary>Names of files whose bytes changed though no fact and no sentence of their document did, with the number of documents:
    /// <c>report.html</c> in 187. None where either was rendered in memory.</summary>
    internal IReadOnlyList<LayoutChange> Layout { get; }

    /// <summary>Documents that only one side has. Their facts and sentences are counted, and are no changes.</summary>
    internal IReadOnlyList<DocumentComparison> OneSided { get; }

    /// <summary>Countries that were asked for and of which neither side has a report, by code.</summary>
    internal IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>How many texts differ though no fact and no sentence of theirs does: in a heading, a table or a note.</summary>
    internal int OtherTexts => After.Documents.Values.Count(d =>
        Before.Documents.TryGetValue(d.Name, out var old) && old.Markdown != d.Markdown && Documents.All(c => c.Name != d.Name));

    /// <summary>How many documents both sides have.</summary>
    internal int Compared => Before.Documents.Keys.Count(After.Documents.ContainsKey);

    /// <summary>How a reader knows a document: <c>PRK (North Korea)</c>, <c>start page</c>.</summary>
    internal string NameOf(string document) => document switch
    {
        "index" => "start page",
        "methodology" => "methodology page",
        _ => TitleOf(document) is var title && title != document ? $"{document} ({title})" : document,
    };

    /// <summary>The heading of a document's text, on the new side if that has it.</summary>
    internal string TitleOf(string document) =>
        (After.Documents.GetValueOrDefault(document) ?? Before.Documents.GetValueOrDefault(document))?.Title ?? document;
}
