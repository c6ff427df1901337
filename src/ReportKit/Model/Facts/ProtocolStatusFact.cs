namespace ReportKit;

/// <summary>That a state was, or wasn't, a party to the UN TIP Protocol on a day, or had consented by then, without the date of any
/// act.</summary>
/// <param name="Id">See <see cref="Fact"/>.</param>
/// <param name="Country">See <see cref="Fact"/>.</param>
/// <param name="Status">party, not-party, consented or unknown, as written.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Citation">See <see cref="Fact"/>.</param>
/// <param name="Note">See <see cref="Fact"/>.</param>
/// <param name="Place">See <see cref="Fact"/>.</param>
public sealed record ProtocolStatusFact(
    string Id,
    CountryCode Country,
    string Status,
    DateOnly AsOf,
    Citation Citation,
    string Note,
    FilePlace Place) : Fact(Id, Country, Citation, Note, Place);
