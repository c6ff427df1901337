namespace ReportKit.Cli;

/// <summary>A fact as one row: a row of the world's table, which counts several things, is a row for each.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Item">What is counted or told where no indicator says it: <c>prosecutions</c>, <c>ratification</c>; empty of a figure or a
/// statement.</param>
/// <param name="Value">Its number; null where it has none.</param>
internal sealed record ExportedFact(Fact Fact, string Item, FactValue? Value)
{
    // Of the numbers of a row of the world's table those that say which row it is.
    private static readonly string[] Keys = ["data_year", "edition"];

    private readonly Dictionary<string, FactField> fields =
        FactFields.WithRemarks(Fact).ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>Unique: the fact's id, with what is counted where the fact counts several things.</summary>
    public string Id => Fact is WorldFact && Item.Length > 0 ? $"{Fact.Id}#{Item}" : Fact.Id;

    /// <summary>Whether the source gives a number or a statement, and if not, why.</summary>
    public FactStatus? Status => Fact switch
    {
        FigureFact figure => figure.Status,
        StatementFact statement => statement.Status,
        _ => null,
    };

    /// <summary>A text that the fact says, under its name in facts.json; null where it has none.</summary>
    public string? Said(string field) => fields.TryGetValue(field, out var found) && found.Text is { Length: > 0 } text ? text : null;

    /// <summary>The rows of a fact.</summary>
    public static IEnumerable<ExportedFact> Of(Fact fact) => fact switch
    {
        FigureFact figure => [new(fact, "", figure.Value)],
        WorldFact world => World(world),
        ProtocolTotalFact total => [new(fact, "parties", Exactly(total.Parties))],
        ProtocolActFact act => [new(fact, Cells.Text(act.Kind), null)],
        ProtocolStatusFact status => [new(fact, status.Status, null)],
        SanctionFact sanction => [new(fact, $"clause {sanction.Clause}", null)],
        _ => [new(fact, "", null)],
    };

    /// <summary>When it holds; null of a fact without a time.</summary>
    public FactPeriod? PeriodIn(IReadOnlyDictionary<int, Edition> editions) => Fact switch
    {
        FigureFact figure => figure.Period,
        StatementFact statement => statement.Period,
        PlacementFact placement when editions.TryGetValue(placement.Edition, out var edition) => FactPeriod.Reporting(edition),
        ProtocolActFact act => Day(act.Date),
        ProtocolStatusFact status => Day(status.AsOf),
        ProtocolTotalFact total => Day(total.AsOf),
        WorldFact world => FactPeriod.Calendar(world.DataYear),
        _ => null,
    };

    // A number that the edition doesn't give is no row; a row that gives none at all is there for the sentences that name it.
    private static List<ExportedFact> World(WorldFact world)
    {
        var given = FactFields.Of(world).Where(f => f.Number is not null && !Keys.Contains(f.Name))
            .Select(f => new ExportedFact(world, f.Name, Exactly(f.Number!.Value))).ToList();
        return given.Count > 0 ? given : [new(world, "", null)];
    }

    private static FactValue Exactly(decimal number) => new(ValueKind.Exact, number, number);

    private static FactPeriod Day(DateOnly day) => new(PeriodKind.Day, day, day);
}
