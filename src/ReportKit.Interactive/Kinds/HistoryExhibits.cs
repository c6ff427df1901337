namespace ReportKit.Interactive;

/// <summary>Placements against those before, positions under the Protocol, and the rules over all placements.</summary>
internal static class HistoryExhibits
{
    public static IReadOnlyList<Block> Of(PlacementHistory history) =>
    [
        new Paragraph($"{Tiers.Name(history.Placement.Tier)} in {FactCells.Year(history.Placement.Edition)}: "
            + $"{FactCells.Words(history.Change)}"
            + $"{(history.Previous is { } previous ? $" (before: {Tiers.Name(previous.Tier)})" : "")}; "
            + $"{Counted.Of(history.Run, "edition")} in a row{(history.RunIsCertain ? "" : " at least")}."),
        .. FactExhibits.Of(history.All),
    ];

    public static IReadOnlyList<Block> Of(ProtocolStatus status) =>
    [
        Grid.OfPairs(
            ("position", new Cell(FactCells.Words(status.Standing), status.Standing == ProtocolStanding.Unknown)),
            ("on", Cell.Of(status.AsOf)),
            ("signed", Cell.Of(status.Signature?.Date)),
            ("consented", status.Consent is { } act ? new Cell($"{FactCells.Words(act.Kind)}, {CellText.Of(act.Date)}") : Cell.Missing),
            ("in force for it from", Cell.Of(status.PartySince)),
            ("evidence", Cell.OfLines(status.Evidence.Select(FactCells.Evidence)))),
    ];

    public static IReadOnlyList<Block> Of(Backtest backtest) =>
    [
        Grid.OfPairs(
            ("placements tested", new Cell(Counted.Number(backtest.Placements))),
            ("outside what the law permits", new Cell(Counted.Number(backtest.Outside.Count))),
            ("moves to Tier 3 that the years on the list forced or could have", new Cell(Counted.Number(backtest.ForcedDowngrades.Count)))),
        new Fold("Outside", FactExhibits.Of(backtest.Outside.Select(o => o.Placement))),
        new Fold("Longest stays on the watch list", Shown.Of(backtest.LongestRuns).Table(
            "stay",
            new("country", s => Cell.Of(s.Last.Country)),
            new("to", s => new Cell(FactCells.Year(s.Last.Edition))),
            new("editions in a row", s => new Cell(FactCells.Year(s.Years)), IsNumber: true))),
    ];
}
