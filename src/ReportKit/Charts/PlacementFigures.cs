using System.Globalization;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Charts;

/// <summary>Figures of published placements.</summary>
public static class PlacementFigures
{
    /// <summary>How many countries each edition placed on each tier. An edition whose list wasn't found whole has no values:
    /// counting what was found of it would draw a gap as a low number.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="wording">The tiers' names.</param>
    public static ReportFigure ByEdition(FactTable facts, Wording wording)
    {
        var byEdition = facts.Placements
            .GroupBy(p => p.Edition)
            .OrderBy(g => g.Key)
            .Select(g => (Edition: g.Key, IsWhole: g.All(p => facts.Sources[p.Citation.Source].CompleteTo is not null), Tiers: g.DistinctBy(p => p.Country).ToLookup(p => p.Tier)))
            .ToList();
        return new ReportFigure(
            "placements-by-edition",
            "Published placements by edition and tier; editions not found whole are left empty",
            "countries",
            [
                .. Enum.GetValues<Tier>().Select(tier => new FigureSeries(
                    wording.Tiers[tier],
                    [.. byEdition.Select(e => Point(e.Edition, e.IsWhole ? e.Tiers[tier].Count() : null))])),
            ]);
    }

    private static FigurePoint Point(int edition, int? count) => new(edition.ToString(CultureInfo.InvariantCulture), count, count);
}
