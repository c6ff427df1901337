namespace ReportKit.Interactive;

/// <summary>What changed between two renderings, and where a sentence comes from.</summary>
internal static class ReviewExhibits
{
    /// <summary>A comparison: facts by weight, then sentences redlined.</summary>
    public static IReadOnlyList<Block> Of(EditionComparison comparison) =>
    [
        new Caption(ComparisonWords.Title(comparison)),
        new Paragraph(ComparisonWords.Summary(comparison)),
        .. comparison.Facts.Count > 0 ? Of(comparison.Facts) : [],
        .. comparison.SentenceGroups.Count > 0 ? Of(comparison, comparison.SentenceGroups) : [],
    ];

    public static IReadOnlyList<Block> Of(IEnumerable<FactChange> changes)
    {
        var shown = Shown.Of(changes);
        return
        [
            Grid.Of(
                shown.Items,
                new("weight", c => new Cell(ComparisonWords.Name(c.Severity))),
                new("country", c => Cell.Of(c.Document)),
                new("fact", c => Cell.Of(c.Fact.About)),
                new("before", c => Cell.Of(ComparisonWords.Said(c.Before))),
                new("now", c => Cell.Of(ComparisonWords.Said(c.After))),
                new("difference", c => Cell.Of(ComparisonWords.Difference(c)), IsNumber: true),
                new("change", c => new Cell(ComparisonWords.Name(c.Kind))),
                new("in the data", c => Cell.Of(c.Fact.Place))).WithoutBlanks(),
            shown.Footer("changed fact"),
        ];
    }

    /// <summary>Where a sentence comes from, and what became of it.</summary>
    public static IReadOnlyList<Block> Of(SentenceExplanation e) =>
    [
        new Caption(CellText.Short($"{e.Document} {FactCells.Year(e.Edition)}, {e.Sentence.Id}")),
        new Paragraph(CellText.Short(e.Sentence.Text)),
        Grid.OfPairs(
            ("words", Cell.Of($"{e.Sentence.Words}, {(e.Sentence.IsOfTemplate ? "a template" : "a writer's wording")}")),
            ("line of the Markdown", new Cell(FactCells.Year(e.Sentence.Line))),
            (e.EarlierEdition is { } earlier ? $"since the {FactCells.Year(earlier)} edition" : "since an earlier edition", Since(e))),
        .. e.Facts.Count == 0 ? [new Paragraph("Fixed wording, which states no fact.", IsSoft: true)] : Facts(e),
        .. e.FactsSince.Count > 0 ? [new Caption("Its facts since then"), .. Of(e.FactsSince)] : Array.Empty<Block>(),
    ];

    public static IReadOnlyList<Block> Of(IEnumerable<SentenceExplanation> explanations)
    {
        var shown = Shown.Of(explanations);
        return shown.All == 0
            ? [new Paragraph("no sentence")]
            : [.. shown.Items.SelectMany(Of), .. shown.Rest("sentence")];
    }

    private static IReadOnlyList<Block> Of(EditionComparison comparison, IReadOnlyList<SentenceChangeGroup> groups) =>
        Shown.Of(groups).Table(
            "change",
            new("weight", g => new Cell(ComparisonWords.Name(g.First.Severity))),
            new("where", g => Cell.Of(ComparisonWords.Documents(comparison, g))),
            new("sentence", g => Cell.Of(g.First.Sentence.Id)),
            new("change", g => new Cell(ComparisonWords.NameWithCause(g.First))),
            new("redline", g => Cell.OfRedline(g.First.Pieces)),
            new("words", g => Cell.Of(g.First.Sentence.Words)));

    private static IReadOnlyList<Block> Facts(SentenceExplanation e) => Shown.Of(e.Facts).Table(
        "fact",
        new("fact", f => Cell.Of(f.Id)),
        new("about", f => Cell.Of(f.About)),
        new("says", f => Cell.Of(f.Says)),
        new("source", f => Cell.Of(Source(e, f))),
        new("in the data", f => Cell.Of(f.Place)));

    private static string Source(SentenceExplanation e, FactRecord fact)
    {
        var source = e.Sources.FirstOrDefault(s => s.Id.Value == fact.Source);
        string[] parts = [source?.Producer ?? fact.Source, source?.Title ?? "", source?.Edition ?? "", fact.Locator];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    private static Cell Since(SentenceExplanation e) =>
        e.EarlierEdition is null ? new Cell("there is none", IsGap: true)
        : e.Since is null ? new Cell("unchanged")
        : e.Since.Before is null ? new Cell(ComparisonWords.Name(e.Since))
        : Cell.OfRedline(e.Since.Pieces);
}
