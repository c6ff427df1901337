namespace ReportKit.Narrative;

/// <summary>All that an edition's start page is made from.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="IsWhole">Whether its list of placements was found whole; otherwise counts are of what was found.</param>
/// <param name="Missing">Names of the countries known to be missing in it, as a list; empty where it is whole, or where more is
/// missing.</param>
/// <param name="CountryCount">Countries that it reports on, as in a sentence.</param>
/// <param name="Countries">The countries, ordered by name.</param>
/// <param name="TierCounts">How many countries are on each tier, best tier first.</param>
/// <param name="Changes">What changed since the edition before; null where the data has no earlier edition.</param>
/// <param name="Tiers">Countries by tier, best tier first.</param>
/// <param name="Regions">Countries by region, ordered by name.</param>
/// <param name="World">The world table as printed up to this edition, or the first that counts the years before it.</param>
/// <param name="WorldProducer">Who printed the world table, with its rows; null where there are none.</param>
/// <param name="WorldHasRepeatedYears">Whether a year stands in it more than once.</param>
/// <param name="WorldHasLater">Whether a year stands in it with figures that only a later edition printed.</param>
/// <param name="RegionTotals">Sums of the year before by region; null where no country has a figure for that year.</param>
/// <param name="Totals">Sums of the year before over the countries of the edition, each with its coverage.</param>
/// <param name="Narratives">Countries whose narrative is entered.</param>
internal sealed record EditionIndex(
    Edition Edition,
    bool IsWhole,
    string Missing,
    Traced CountryCount,
    IReadOnlyList<CountryEntry> Countries,
    IReadOnlyList<TierCount> TierCounts,
    EditionChanges? Changes,
    IReadOnlyList<CountryGroup> Tiers,
    IReadOnlyList<CountryGroup> Regions,
    IReadOnlyList<WorldRow> World,
    Traced? WorldProducer,
    bool WorldHasRepeatedYears,
    bool WorldHasLater,
    RegionTotals? RegionTotals,
    IReadOnlyList<TotalView> Totals,
    IReadOnlyList<CountryEntry> Narratives)
{
    /// <summary>Countries that the edition reports on without a placement; null where there are none.</summary>
    public CountryGroup? Unplaced { get; init; }

    /// <summary>How many countries have a narrative, as in a sentence.</summary>
    public required string NarrativeCount { get; init; }

    /// <summary>How many countries are on all tiers together; its key and name are empty.</summary>
    public required TierCount AllTiers { get; init; }

    /// <summary>The world table's rows of the report's regions for the year before; none where they weren't found.</summary>
    public IReadOnlyList<WorldRegion> WorldRegions { get; init; } = [];

    /// <summary>How many of the edition's placements were reckoned and not read in it, as at the start of a sentence; null where none
    /// was.</summary>
    public Traced? Reckoned { get; init; }

    /// <summary>The areas that the edition ranks with the mark that they are no country in the sense of the Act; null where there are
    /// none.</summary>
    public CountryGroup? Areas { get; init; }
}

/// <summary>Countries that share a tier or a region.</summary>
/// <param name="Key">The tier as <c>two-watch-list</c>, or the region's code.</param>
/// <param name="Name">The tier's or region's name.</param>
/// <param name="Count">How many they are, as at the start of a sentence.</param>
/// <param name="Countries">Ordered by name.</param>
internal sealed record CountryGroup(string Key, string Name, Traced Count, IReadOnlyList<CountryEntry> Countries);

/// <summary>How many countries are on a tier.</summary>
/// <param name="Key">The tier as <c>two-watch-list</c>.</param>
/// <param name="Name">The tier's name.</param>
/// <param name="Count">In digits.</param>
/// <param name="Before">In the edition before, in digits, or that the tier wasn't in use yet; empty unless both lists were found
/// whole.</param>
/// <param name="Change">The difference with its sign: <c>+3</c>, <c>−2</c>, <c>0</c>; empty unless both lists were found whole and the tier
/// was in use.</param>
internal sealed record TierCount(string Key, string Name, string Count, string Before, string Change);

/// <summary>A country in a list.</summary>
/// <param name="Name">As a heading; the name that the edition uses.</param>
/// <param name="NameInText">The same inside a sentence.</param>
/// <param name="OtherNames">Under which a reader may look for it: its present name, those of other editions, the formal one.</param>
/// <param name="Code">Its folder.</param>
/// <param name="Placement">Its tier; null where the edition has none of it.</param>
/// <param name="Previous">Its placement in the edition before; null where it has none there.</param>
/// <param name="Change">Against the edition before: same, upgraded, downgraded, to-special-case, from-special-case, new, or
/// unknown where that edition's list isn't whole and doesn't have it.</param>
/// <param name="History">Every edition from the first in the data to this one.</param>
/// <param name="HasNarrative">Whether a narrative is entered for it.</param>
internal sealed record CountryEntry(
    string Name,
    string NameInText,
    IReadOnlyList<string> OtherNames,
    string Code,
    PlacementView? Placement,
    PlacementView? Previous,
    string Change,
    IReadOnlyList<HistoryYear> History,
    bool HasNarrative);
