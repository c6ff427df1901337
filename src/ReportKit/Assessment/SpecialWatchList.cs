namespace ReportKit.Assessment;

/// <summary>The special watch list of section 110(b)(2)(A) in an edition: wider than the rank Tier 2 Watch List, for it also holds
/// countries that have risen.</summary>
/// <remarks>It speaks of countries whose placement in the edition is in the data, and is as complete as that. All lists are ordered by
/// code.</remarks>
/// <param name="Ranked">On the Tier 2 Watch List: ground (A)(iii), or (A)(ii) and so ranked.</param>
/// <param name="RisenToTier1">Ground (A)(i): on the first list now, on the second (Tier 2 or Tier 2 Watch List) the edition before.</param>
/// <param name="RisenToTier2">Ground (A)(ii) and ranked Tier 2: Tier 3 the edition before.</param>
/// <param name="NotKnown">Tier 1 or Tier 2 now, and the placement of the edition before wasn't found: each may be on the list or
/// not.</param>
internal sealed record SpecialWatchList(
    IReadOnlyList<CountryCode> Ranked,
    IReadOnlyList<CountryCode> RisenToTier1,
    IReadOnlyList<CountryCode> RisenToTier2,
    IReadOnlyList<CountryCode> NotKnown)
{
    /// <summary>First edition that has the list: the law is of 19 December 2003.</summary>
    public const int FirstEdition = 2004;

    /// <summary>How many are on the list for certain.</summary>
    public int Least => Ranked.Count + RisenToTier1.Count + RisenToTier2.Count;

    /// <summary>How many are, if all are whose earlier placement wasn't found.</summary>
    public int Most => Least + NotKnown.Count;

    /// <summary>The list of an edition; empty before 2004, when there was none.</summary>
    public static SpecialWatchList Of(FactTable facts, int edition)
    {
        if (edition < FirstEdition)
        {
            return new SpecialWatchList([], [], [], []);
        }

        var before = Tiers(facts, edition - 1).ToDictionary(t => t.Country, t => t.Tier);
        var now = Tiers(facts, edition);
        return new SpecialWatchList(
            [.. now.Where(t => t.Tier == Tier.TwoWatchList).Select(t => t.Country)],
            [.. now.Where(t => t.Tier == Tier.One && Was(t.Country, Tier.Two, Tier.TwoWatchList)).Select(t => t.Country)],
            [.. now.Where(t => t.Tier == Tier.Two && Was(t.Country, Tier.Three)).Select(t => t.Country)],
            [.. now.Where(t => t.Tier is Tier.One or Tier.Two && !before.ContainsKey(t.Country)).Select(t => t.Country)]);

        bool Was(CountryCode country, params ReadOnlySpan<Tier> tiers) => before.TryGetValue(country, out var tier) && tiers.Contains(tier);
    }

    // Of several sources on one country, the one that a report uses.
    private static List<(CountryCode Country, Tier Tier)> Tiers(FactTable facts, int edition) =>
        [.. facts.Placements.Where(p => p.Edition == edition).DistinctBy(p => p.Country).Select(p => (p.Country, p.Tier))];
}
