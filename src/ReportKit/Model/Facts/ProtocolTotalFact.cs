namespace ReportKit;

/// <summary>How many parties to the UN TIP Protocol a source counts on a day, without naming them.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Parties">States, and the European Union, whose consent was deposited by then.</param>
internal sealed record ProtocolTotalFact(
    DateOnly AsOf,
    int Parties) : Fact;
