using System.Runtime.CompilerServices;

namespace ReportKit.Assessment;

/// <summary>An edition's published placements, as far as they were found.</summary>
/// <param name="Edition">The edition's year.</param>
/// <param name="IsWhole">Whether the list was found whole: a country that isn't in it then wasn't placed. Otherwise its absence
/// says nothing.</param>
/// <param name="Placements">By country; where sources differ, the one that <see cref="FactTable.Conflicts"/> names first.</param>
internal sealed record PlacementList(int Edition, bool IsWhole, IReadOnlyDictionary<CountryCode, PlacementFact> Placements)
{
    /// <summary>First edition under rules without <see cref="RuleSet.HasSignificantNumber"/>.</summary>
    /// <remarks>Since the Act of 2008 the report covers every country that it knows enough of; before, it ranked those with a significant
    /// number of victims, so that a country could come and go (22 USC 7107(b), as amended by Pub. L. 110-457). Lists are read where no law
    /// is at hand, so that the year stands here, and a test compares it with data/rule-sets.csv.</remarks>
    internal const int AllCovered = 2009;

    // Editions from which a rank was in use: the watch list came with the Act of December 2003, and the reports know special cases from
    // 2003 on. A test compares both with data/rule-sets.csv and data/provisions.csv.
    private const int WatchListFrom = 2004;
    private const int SpecialCaseFrom = 2003;

    // Facts never change, and each country's page asks.
    private static readonly ConditionalWeakTable<FactTable, IReadOnlyList<PlacementList>> Known = [];

    /// <summary>Countries that are known to be missing in a list of which nothing else is: editions.csv names them, or they stand in an
    /// earlier list and in a later one, and the report covers all countries. Ordered by code; empty for a list that is whole, and for one
    /// of which more is missing than anybody can tell.</summary>
    public IReadOnlyList<CountryCode> Missing { get; private init; } = [];

    /// <summary>Whether a country's absence says that it wasn't placed.</summary>
    public bool TellsAbsenceOf(CountryCode country) => IsWhole || (Missing.Count > 0 && !Missing.Contains(country));

    /// <summary>That the list doesn't have a country, which says that it wasn't placed where <see cref="TellsAbsenceOf"/> is so.</summary>
    internal CoverageFact AbsenceOf(CountryCode country)
    {
        var source = Placements.Values.Select(p => p.Citation.Source).OrderBy(s => s.Value, StringComparer.Ordinal).First();
        var citation = new Citation(source, "List of placements");
        return CoverageFact.Of($"{country}.no-placement.{Edition}.{source}", country, citation, "tiers.csv");
    }

    /// <summary>Whether a rank was in use in an edition: without it, that no country had it says nothing.</summary>
    internal static bool IsInUse(Tier tier, int edition) => edition >= tier switch
    {
        Tier.TwoWatchList => WatchListFrom,
        Tier.SpecialCase => SpecialCaseFrom,
        _ => 0,
    };

    /// <summary>The lists of all editions with a placement, ordered by edition.</summary>
    public static IReadOnlyList<PlacementList> ReadAll(FactTable facts) => Known.GetValue(facts, Find);

    /// <summary>The lists up to an edition, ordered; where it has its own countries, what each says of these, if it places any of
    /// them. None where it tells no tiers.</summary>
    public static IReadOnlyList<PlacementList> ReadUpTo(Edition edition, FactTable facts) => !edition.HasTiers
        ? []
        : [
            .. ReadAll(facts).Where(list => list.Edition <= edition.Year)
                .Select(list => edition.IsSelection ? list.Of(edition.Countries) : list).Where(list => list.Placements.Count > 0),
        ];

    // Whole where it tells of each of them whether it places it.
    private PlacementList Of(IReadOnlyCollection<CountryCode> countries) => new(
        Edition,
        countries.All(c => Placements.ContainsKey(c) || TellsAbsenceOf(c)),
        Placements.Where(p => countries.Contains(p.Key)).ToDictionary())
    {
        Missing = [.. Missing.Where(countries.Contains)],
    };

    private static IReadOnlyList<PlacementList> Find(FactTable facts)
    {
        var covered = facts.Placements.Where(p => p.Edition >= AllCovered).GroupBy(p => p.Country)
            .Select(g => (Country: g.Key, First: g.Min(p => p.Edition), Last: g.Max(p => p.Edition))).ToList();
        return [.. facts.Placements.GroupBy(p => p.Edition).OrderBy(edition => edition.Key).Select(Read)];

        PlacementList Read(IGrouping<int, PlacementFact> edition)
        {
            var placements = edition.DistinctBy(p => p.Country).ToDictionary(p => p.Country);
            var isComplete = edition.All(p => facts.Sources[p.Citation.Source].CompleteTo is not null);
            var missing = isComplete
                ? covered.Where(c => c.First < edition.Key && c.Last > edition.Key).Select(c => c.Country)
                    .Concat(facts.Editions.GetValueOrDefault(edition.Key)?.Missing ?? [])
                    .Where(c => !placements.ContainsKey(c)).Distinct().OrderBy(c => c.Value, StringComparer.Ordinal).ToList()
                : [];
            return new PlacementList(edition.Key, isComplete && missing.Count == 0, placements) { Missing = missing };
        }
    }
}
