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
        .. comparison.Sentences.Count > 0 ? Of(comparison, comparison.Sentences) : [],
    ];

    /// <summary>Changed facts in their order.</summary>
    public static IReadOnlyList<Block> Of(IEnumerable<FactChange> changes)
    {
        var shown = Shown.Of(changes);
        return
        [
            new Grid(
                [
                    new GridColumn("weight"), new GridColumn("country"), new GridColumn("fact"), new GridColumn("before"),
                    new GridColumn("now"), new GridColumn("difference", IsNumber: true), new GridColumn("change"),
                    new GridColumn("in the data"),
                ],
                [
                    .. shown.Items.Select(c => new[]
                    {
                        new Cell(ComparisonWords.Name(c.Severity)),
                        Cell.Of(c.Document),
                        Cell.Of(c.Fact.About),
                        Cell.Of(ComparisonWords.Said(c.Before)),
                        Cell.Of(ComparisonWords.Said(c.After)),
                        Cell.Of(ComparisonWords.Difference(c)),
                        new Cell(ComparisonWords.Name(c.Kind)),
                        Cell.Of(c.Fact.Place),
                    }),
                ]).WithoutBlanks(),
            new Paragraph(shown.Note("changed fact"), IsSoft: true),
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

    /// <summary>Several sentences, one after another.</summary>
    public static IReadOnlyList<Block> Of(IEnumerable<SentenceExplanation> explanations)
    {
        var shown = Shown.Of(explanations);
        return shown.All == 0
            ? [new Paragraph("no sentence")]
            : [.. shown.Items.SelectMany(Of), .. shown.Rest("sentence")];
    }

    private static IReadOnlyList<Block> Of(EditionComparison comparison, IReadOnlyList<SentenceChangeGroup> groups)
    {
        var shown = Shown.Of(groups);
        return
        [
            new Grid(
                [
                    new GridColumn("weight"), new GridColumn("where"), new GridColumn("sentence"), new GridColumn("change"),
                    new GridColumn("redline"), new GridColumn("words"),
                ],
                [
                    .. shown.Items.Select(g => new[]
                    {
                        new Cell(ComparisonWords.Name(g.First.Severity)),
                        Cell.Of(ComparisonWords.Documents(comparison, g)),
                        Cell.Of(g.First.Sentence.Id),
                        new Cell(ComparisonWords.NameWithCause(g.First)),
                        Cell.OfRedline(g.First.Pieces),
                        Cell.Of(g.First.Sentence.Words),
                    }),
                ]),
            new Paragraph(shown.Note("change"), IsSoft: true),
        ];
    }

    private static IReadOnlyList<Block> Facts(SentenceExplanation e)
    {
        var shown = Shown.Of(e.Facts);
        return
        [
            new Grid(
                [
                    new GridColumn("fact"), new GridColumn("about"), new GridColumn("says"), new GridColumn("source"),
                    new GridColumn("in the data"),
                ],
                [
                    .. shown.Items.Select(f => new[]
                    {
                        Cell.Of(f.Id), Cell.Of(f.About), Cell.Of(f.Says), Cell.Of(Source(e, f)), Cell.Of(f.Place),
                    }),
                ]),
            new Paragraph(shown.Note("fact"), IsSoft: true),
        ];
    }

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
