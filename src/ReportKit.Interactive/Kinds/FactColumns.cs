namespace ReportKit.Interactive;

/// <summary>What is shown of each kind of fact, column by column.</summary>
internal static class FactColumns
{
    /// <summary>The table of facts; its columns are those of their kind where they are all of one.</summary>
    public static Grid Of(IReadOnlyList<Fact> facts) =>
        All<FigureFact>(facts) is { } figures ? Table(figures, Figure)
        : All<StatementFact>(facts) is { } statements ? Table(statements, Statement)
        : All<PlacementFact>(facts) is { } placements ? Table(placements, Placement)
        : All<ProtocolActFact>(facts) is { } acts ? Table(acts, Act)
        : All<ProtocolStatusFact>(facts) is { } statuses ? Table(statuses, Status)
        : All<WorldFact>(facts) is { } world ? Table(world, World)
        : All<SanctionFact>(facts) is { } sanctions ? Table(sanctions, Sanction)
        : Table(facts, Any);

    /// <summary>One fact, a line for each column.</summary>
    public static Grid OfOne(Fact fact)
    {
        var grid = Of([fact]);
        return Grid.OfPairs([.. grid.Columns.Select((c, i) => (c.Name, grid.Rows[0][i]))]);
    }

    private static List<T>? All<T>(IReadOnlyList<Fact> facts)
        where T : Fact => facts.Count > 0 && facts.All(f => f is T) ? [.. facts.Cast<T>()] : null;

    private static Grid Table<T>(IReadOnlyList<T> facts, Func<T, (string Name, Cell Cell)[]> columns)
        where T : Fact
    {
        var rows = facts.Select(f => f is null ? null : columns(f)).ToList();
        var heads = rows.FirstOrDefault(r => r is not null)?.Select(c => c.Name).ToList() ?? ["id"];
        return new Grid(
            [.. heads.Select(h => new GridColumn(h, IsNumber: typeof(T) == typeof(WorldFact) && h.EndsWith('s')))],
            [.. rows.Select(r => r?.Select(c => c.Cell).ToList() ?? heads.ConvertAll(_ => Cell.Missing))]).WithoutBlanks();
    }

    private static (string, Cell)[] Figure(FigureFact f) =>
    [
        ("id", Text(f.Id)), ("country", Country(f)), ("indicator", Text(f.Indicator.Label)), ("period", Text(FactCells.Period(f.Period))),
        ("value", FactCells.Value(f)), ("part", Text(f.Breakdown)), ("stated as", Text(FactCells.Telling(f.Telling))), Source(f), Place(f),
        ("note", Text(f.Note)),
    ];

    private static (string, Cell)[] Statement(StatementFact f) =>
    [
        ("id", Text(f.Id)), ("section", Text(f.Section.Id)), ("about", Text(f.Indicator.Label)),
        ("statement", f.Status == FactStatus.Reported ? Text(f.Text) : new Cell(FactCells.Words(f.Status), IsGap: true)),
        ("stated as", Text(FactCells.Telling(f.Telling))), ("period", Text(FactCells.Period(f.Period))),
        ("confirmed", Text(f.Confirmed ? "" : "not yet")), Source(f), Place(f), ("note", Text(f.Note)),
    ];

    private static (string, Cell)[] Placement(PlacementFact f) =>
    [
        ("country", Country(f)), ("edition", Text(FactCells.Year(f.Edition))), ("tier", Text(Tiers.Name(f.Tier))),
        ("copies", Text(f.Agreement)), ("ranked as", Text(f.IsCountry ? "" : "no country in the sense of the Act")), Source(f), Place(f),
        ("note", Text(f.Note)),
    ];

    private static (string, Cell)[] Act(ProtocolActFact f) =>
    [
        ("country", Country(f)), ("act", Text(FactCells.Words(f.Kind))), ("date", Cell.Of(f.Date)), Source(f), Place(f),
        ("note", Text(f.Note)),
    ];

    private static (string, Cell)[] Status(ProtocolStatusFact f) =>
        [("country", Country(f)), ("position", Text(f.Status)), ("on", Cell.Of(f.AsOf)), Source(f), Place(f), ("note", Text(f.Note))];

    private static (string, Cell)[] World(WorldFact f) =>
    [
        ("year", Text(FactCells.Year(f.DataYear))), ("edition", Text(FactCells.Year(f.Edition))), ("prosecutions", Count(f.Prosecutions)),
        ("convictions", Count(f.Convictions)), ("victims", Count(f.VictimsIdentified)), ("new laws", Count(f.NewLegislation)),
        ("copies agree", Text(f.Agreement)), Source(f), Place(f),
    ];

    private static (string, Cell)[] Sanction(SanctionFact f) =>
    [
        ("country", Country(f)), ("fiscal year", Text(FactCells.Year(f.FiscalYear))), ("clause", Text(f.Clause)), Source(f), Place(f),
        ("note", Text(f.Note)),
    ];

    private static (string, Cell)[] Any(Fact f) =>
        [("id", Text(f.Id)), ("country", Country(f)), ("says", Text(FactCells.Brief(f))), Source(f), Place(f), ("note", Text(f.Note))];

    private static (string, Cell) Source(Fact fact) => ("source", Text(FactCells.Source(fact.Citation)));

    private static (string, Cell) Place(Fact fact) => ("in the data", Text(fact.Place.File is null ? "" : fact.Place.ToString()));

    private static Cell Country(Fact fact) => Text(FactCells.Id(fact.Country.Value));

    private static Cell Count(int? count) => count is { } number ? new Cell(Counted.Number(number)) : Cell.Missing;

    private static Cell Text(string? text) => new(CellText.Short(text ?? ""));
}
