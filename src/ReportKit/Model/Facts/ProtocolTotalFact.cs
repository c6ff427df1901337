namespace ReportKit;

/// <summary>How many parties to the UN TIP Protocol a source counts on a day, without naming them.</summary>
/// <param name="Id">See <see cref="Fact"/>.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Parties">States, and the European Union, whose consent was deposited by then.</param>
/// <param name="Citation">See <see cref="Fact"/>.</param>
/// <param name="Note">See <see cref="Fact"/>.</param>
/// <param name="Place">See <see cref="Fact"/>.</param>
public sealed record ProtocolTotalFact(
    string Id,
    DateOnly AsOf,
    int Parties,
    Citation Citation,
    string Note,
    FilePlace Place) : Fact(Id, default, Citation, Note, Place);
