namespace ReportKit;

/// <summary>A country's placement in one edition against the editions before.</summary>
/// <param name="Placement">The placement.</param>
/// <param name="Previous">The placement of the edition before; null where it isn't in the data.</param>
/// <param name="Change">What happened.</param>
/// <param name="Run">Editions in a row at this tier, this one included, as far as the data reaches without a gap.</param>
/// <param name="RunIsCertain">Whether the edition before the run is in the data, or the country came into the report with it;
/// otherwise the run may be longer.</param>
/// <param name="All">Every placement up to this edition, ordered by edition.</param>
public sealed record PlacementHistory(
    PlacementFact Placement,
    PlacementFact? Previous,
    PlacementChange Change,
    int Run,
    bool RunIsCertain,
    IReadOnlyList<PlacementFact> All);

/// <summary>What happened to a placement since the edition before.</summary>
public enum PlacementChange
{
    /// <summary>The edition before isn't in the data, and others are.</summary>
    Unknown,

    /// <summary>No earlier edition has a placement.</summary>
    First,

    /// <summary>The same tier.</summary>
    Same,

    /// <summary>A better tier.</summary>
    Upgraded,

    /// <summary>A worse tier.</summary>
    Downgraded,

    /// <summary>Ranked before, now a special case.</summary>
    ToSpecialCase,

    /// <summary>A special case before, now ranked.</summary>
    FromSpecialCase,
}
