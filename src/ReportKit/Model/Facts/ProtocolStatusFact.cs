namespace ReportKit;

/// <summary>That a state was, or wasn't, a party to the UN TIP Protocol on a day, or had consented by then, without the date of any
/// act.</summary>
/// <param name="Status">party, not-party, consented or unknown, as written.</param>
/// <param name="AsOf">The day.</param>
internal sealed record ProtocolStatusFact(
    string Status,
    DateOnly AsOf) : Fact;
