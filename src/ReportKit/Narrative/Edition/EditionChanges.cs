namespace ReportKit.Narrative;

/// <summary>How the placements of an edition differ from those of the latest edition before it that has any.</summary>
/// <param name="Since">That edition: <c>2017</c>.</param>
/// <param name="IsYearBefore">Whether it is the edition of the year before.</param>
/// <param name="IsNowWhole">Whether this edition's list was found whole.</param>
/// <param name="IsBeforeWhole">Whether the earlier list was. Where it wasn't, nobody can tell which countries are new.</param>
/// <param name="Compared">Countries placed in both, as in a sentence; null where there are none.</param>
/// <param name="Unchanged">Of these, the ones at the same tier; null where there are none.</param>
/// <param name="Moves">The others, grouped from tier to tier.</param>
/// <param name="NewlyPlaced">Countries that only this edition places; null where there are none, or where the earlier list wasn't
/// found whole.</param>
/// <param name="NoLongerPlaced">Countries that only the earlier edition places; null where there are none, or where this
/// edition's list wasn't found whole.</param>
internal sealed record EditionChanges(
    string Since,
    bool IsYearBefore,
    bool IsNowWhole,
    bool IsBeforeWhole,
    Traced? Compared,
    Traced? Unchanged,
    IReadOnlyList<PlacementMove> Moves,
    CountryGroup? NewlyPlaced,
    DroppedCountries? NoLongerPlaced)
{
    /// <summary>How many of the placements compared were reckoned and not read in their edition, as at the start of a sentence; null where
    /// none was.</summary>
    public Traced? Reckoned { get; init; }

    /// <summary>Moves to a better tier, from the best tier down.</summary>
    public IReadOnlyList<PlacementMove> Upgraded => Of("upgraded");

    /// <summary>Moves to a worse tier.</summary>
    public IReadOnlyList<PlacementMove> Downgraded => Of("downgraded");

    /// <summary>Ranked before, now a special case.</summary>
    public IReadOnlyList<PlacementMove> ToSpecialCase => Of("to-special-case");

    /// <summary>A special case before, now ranked.</summary>
    public IReadOnlyList<PlacementMove> FromSpecialCase => Of("from-special-case");

    private IReadOnlyList<PlacementMove> Of(string change) => [.. Moves.Where(m => m.Change == change)];
}

/// <summary>Countries that moved from one tier to another.</summary>
/// <param name="Change">upgraded, downgraded, to-special-case or from-special-case.</param>
/// <param name="Key">Both tiers: <c>two-to-two-watch-list</c>.</param>
/// <param name="From">The earlier tier's key: <c>two</c>.</param>
/// <param name="FromName">Its name.</param>
/// <param name="To">The later tier's key.</param>
/// <param name="ToName">Its name.</param>
/// <param name="Count">How many they are, as at the start of a sentence, with the placements of both editions.</param>
/// <param name="Countries">Ordered by name.</param>
internal sealed record PlacementMove(
    string Change, string Key, string From, string FromName, string To, string ToName, Traced Count, IReadOnlyList<CountryEntry> Countries);

/// <summary>Countries that the earlier edition placed and this one doesn't.</summary>
/// <param name="Count">How many they are, as at the start of a sentence.</param>
/// <param name="Countries">Ordered by name.</param>
internal sealed record DroppedCountries(Traced Count, IReadOnlyList<DroppedCountry> Countries);

/// <summary>One of them; it has no page in this edition.</summary>
/// <param name="Name">As a heading.</param>
/// <param name="Placement">Its placement in the earlier edition.</param>
internal sealed record DroppedCountry(string Name, PlacementView Placement);
