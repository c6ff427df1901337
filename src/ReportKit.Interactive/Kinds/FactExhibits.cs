namespace ReportKit.Interactive;

/// <summary>Facts, lists of them, and all facts together.</summary>
internal static class FactExhibits
{
    public static IReadOnlyList<Block> Of(Fact fact) => [FactColumns.OfOne(fact)];

    public static IReadOnlyList<Block> Of(IEnumerable<Fact> facts)
    {
        var shown = Shown.Of(facts);
        return shown.All == 0
            ? [new Paragraph("no facts")]
            : [FactColumns.Of(shown.Items), shown.Footer("fact")];
    }

    public static IReadOnlyList<Block> Of(IEnumerable<FactConflict> conflicts)
    {
        var shown = Shown.Of(conflicts);
        return shown.All == 0 ? [new Paragraph("no conflicts")] : shown.Table(
            "conflict",
            new("about", c => Cell.Of(c.Key)),
            new("used", c => Said(c.Facts.Take(1))),
            new("kept beside it", c => Said(c.Facts.Skip(1))),
            new("rule", c => Cell.Of(c.Rule)));
    }

    public static IReadOnlyList<Block> Of(FactTable facts)
    {
        var gaps = Enum.GetValues<FactStatus>().Where(s => s != FactStatus.Reported)
            .Select(s => $"{Counted.Number(facts.Figures.Count(f => f.Status == s))} {FactCells.Words(s)}");
        return
        [
            new Grid(
                [new GridColumn("kind"), new GridColumn("facts", IsNumber: true), new GridColumn("countries", IsNumber: true)],
                [
                    Row("figures", facts.Figures),
                    Row("statements", facts.Statements),
                    Row("placements", facts.Placements),
                    Row("Protocol acts", facts.ProtocolActs),
                    Row("Protocol positions", facts.ProtocolStatuses),
                    Row("determinations on assistance", facts.Sanctions),
                    [new Cell("rows of the world table"), Count(facts.World.Count), Cell.Missing],
                ]),
            new Paragraph($"Figures with a value: {Counted.Number(facts.Figures.Count(f => f.Value is not null))}; "
                + $"without: {string.Join(", ", gaps)}."),
            new Paragraph(
                $"{Counted.Of(facts.Countries.Count, "country or area", "countries and areas")}, "
                + $"{Counted.Of(facts.Editions.Count, "edition")}, {Counted.Of(facts.Sources.Count, "source")}, "
                + $"{Counted.Of(facts.Narratives.Count, "narrative")}, "
                + $"{Counted.Of(facts.Conflicts.Count, "conflict")}, {Counted.Of(facts.Inputs.Count, "file")}.",
                IsSoft: true),
        ];
    }

    private static Cell[] Row(string kind, IReadOnlyList<Fact> facts) =>
        [new Cell(kind), Count(facts.Count), Count(facts.Select(f => f.Country).Distinct().Count())];

    private static Cell Said(IEnumerable<Fact> facts) =>
        Cell.OfLines(facts.Select(f => $"{FactCells.Brief(f)} ({FactCells.Source(f.Citation)})"));

    private static Cell Count(int count) => new(Counted.Number(count));
}
