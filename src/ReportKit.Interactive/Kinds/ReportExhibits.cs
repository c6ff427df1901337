namespace ReportKit.Interactive;

/// <summary>What there is in a project, an edition and a report, and what can be asked for.</summary>
internal static class ReportExhibits
{
    public static IReadOnlyList<Block> Of(Project project) =>
        project.Problems.Any(p => p.Severity == Severity.Error)
            ? ProblemExhibits.Of(project.Problems)
            : [.. FactExhibits.Of(project.Facts), .. project.Problems.Count > 0 ? ProblemExhibits.Of(project.Problems) : []];

    public static IReadOnlyList<Block> Of(EditionReport edition) =>
    [
        new Caption($"Edition {FactCells.Year(edition.Edition.Year)}"),
        Grid.OfPairs(
            ("reporting period", Period(edition.Edition)),
            ("published", Cell.Of(edition.Edition.Released)),
            ("law", Cell.Of(edition.Law.Name)),
            ("countries", new Cell(Counted.Number(edition.Countries.Count))),
            ("charts", Cell.OfLines(edition.Charts.Select(c => c.Id)))),
    ];

    public static IReadOnlyList<Block> Of(Report report) =>
    [
        new Caption($"{CellText.Short(report.Country.Name)}, edition {FactCells.Year(report.Edition.Year)}"),
        Grid.OfPairs(
            ("reporting period", Period(report.Edition)),
            ("law", Cell.Of(report.Tier.Rules.Name)),
            ("tier", report.Tier.Assigned is { } tier ? new Cell(Tiers.Name(tier.Tier)) : new Cell("none assigned", IsGap: true)),
            ("UN TIP Protocol", new Cell(FactCells.Words(report.Protocol.Standing), report.Protocol.Standing == ProtocolStanding.Unknown)),
            ("figures on", Cell.OfLines(report.Figures().CountBy(f => f.Indicator.Id.Value).Select(f => $"{f.Key} ({f.Value})"))),
            ("statements", new Cell(Counted.Number(report.Statements.Count))),
            ("charts", Cell.OfLines(report.Charts.Select(c => c.Id))),
            ("problems", new Cell(Counted.Number(report.Problems.Count)))),
    ];

    /// <summary>Figures, then who published them.</summary>
    public static IReadOnlyList<Block> Of(FigureList figures) =>
        [.. FactExhibits.Of(figures.AsEnumerable<Fact>()), .. figures.Sources.Count > 0 ? Of(figures.Sources) : []];

    public static IReadOnlyList<Block> Of(IEnumerable<Source> sources)
    {
        var shown = Shown.Of(sources);
        return
        [
            Grid.Of(
                shown.Items,
                new("source", s => Cell.Of(s.Id)),
                new("producer", s => Cell.Of(s.Producer)),
                new("title", s => Cell.Of(s.Title)),
                new("edition", s => Cell.Of(s.Edition)),
                new("published", s => Cell.Of(s.Published)),
                new("licence", s => Cell.Of(s.Licence)),
                new("address", s => Cell.Of(s.Url))).WithoutBlanks(),
            shown.Footer("source"),
        ];
    }

    private static Cell Period(Edition edition) => new($"{CellText.Of(edition.PeriodFrom)} to {CellText.Of(edition.PeriodTo)}");
}
