namespace ReportKit;

/// <summary>A state's position under the UN TIP Protocol on a day.</summary>
/// <param name="Standing">The position.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Signature">Its signature up to that day, or null.</param>
/// <param name="Consent">Its act of consent up to that day, or null; null too where it is a party by an act of unknown date.</param>
/// <param name="PartySince">Day from which, or on which, the Protocol is in force for it; null where that isn't known or doesn't
/// come.</param>
/// <param name="Evidence">The facts that it follows from.</param>
public sealed record ProtocolStatus(
    ProtocolStanding Standing,
    DateOnly AsOf,
    ProtocolActFact? Signature,
    ProtocolActFact? Consent,
    DateOnly? PartySince,
    IReadOnlyList<Fact> Evidence)
{
    /// <summary>Whether the depositary could list it; where not, its position follows from no list of acts.</summary>
    public bool HasTreatyEntry { get; init; } = true;

    /// <summary>Of a position that isn't known, the last earlier day on which a source calls it not a party; else null.</summary>
    internal ProtocolStatusFact? OutsideBefore { get; init; }

    /// <summary>Whether only accession is open: the state hasn't signed, and the last day of signature has passed.</summary>
    public bool CanOnlyAccede => Standing == ProtocolStanding.NonSignatory && AsOf > UnProtocol.ClosedForSignature;
}

/// <summary>Positions under the Protocol.</summary>
public enum ProtocolStanding
{
    /// <summary>The data doesn't tell.</summary>
    Unknown,

    /// <summary>Neither signed nor bound.</summary>
    NonSignatory,

    /// <summary>Signed, not bound. A signature alone makes no party.</summary>
    Signatory,

    /// <summary>Consent is deposited, the Protocol isn't yet in force for it, or may not be where the day of deposit isn't known.</summary>
    ConsentDeposited,

    /// <summary>Bound.</summary>
    Party,

    /// <summary>Was bound and has withdrawn.</summary>
    Withdrawn,
}
