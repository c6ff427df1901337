using ReportKit.Facts;

namespace ReportKit.Assessment;

/// <summary>An edition's published placements, as far as they were found.</summary>
/// <param name="Edition">The edition's year.</param>
/// <param name="IsWhole">Whether the list was found whole: a country that isn't in it then wasn't placed. Otherwise its absence
/// says nothing.</param>
/// <param name="Placements">By country; where sources differ, the one that <see cref="FactTable.Conflicts"/> names first.</param>
public sealed record PlacementList(int Edition, bool IsWhole, IReadOnlyDictionary<CountryCode, PlacementFact> Placements)
{
    /// <summary>The lists of all editions with a placement, ordered by edition.</summary>
    /// <param name="facts">The checked facts.</param>
    public static IReadOnlyList<PlacementList> ReadAll(FactTable facts) =>
    [
        .. facts.Placements.GroupBy(p => p.Edition).OrderBy(edition => edition.Key).Select(edition => new PlacementList(
            edition.Key,
            edition.All(p => facts.Sources[p.Citation.Source].CompleteTo is not null),
            edition.DistinctBy(p => p.Country).ToDictionary(p => p.Country))),
    ];
}
