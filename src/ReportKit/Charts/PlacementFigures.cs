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
    public static ReportFigure ByEdition(FactTable facts, Wording wording) => ByEdition(facts, int.MaxValue, wording);

    /// <summary>How many countries each edition up to one placed on each tier.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="edition">The last edition shown.</param>
    /// <param name="wording">The tiers' names.</param>
    public static ReportFigure ByEdition(FactTable facts, int edition, Wording wording)
    {
        var words = wording.Figures;
        var byEdition = facts.Placements.Where(p => p.Edition <= edition).GroupBy(p => p.Edition).OrderBy(g => g.Key)
            .Select(g => (Edition: g.Key, IsWhole: IsWhole(facts, g), Tiers: g.DistinctBy(p => p.Country).ToLookup(p => p.Tier)))
            .ToList();
        return new ReportFigure(
            "placements-by-edition",
            words["title.placements-by-edition"],
            words["name.countries"],
            FigureKind.StackedColumns,
            [
                .. Enum.GetValues<Tier>().Select(tier => new FigureSeries(
                    wording.Tiers[tier],
                    [.. byEdition.Select(e => e.IsWhole
                        ? FigurePoint.Of(Label(e.Edition), e.Tiers[tier].Count(), [.. e.Tiers[tier]])
                        : FigurePoint.Missing(Label(e.Edition), words["gap.not-whole"]))])),
            ],
            words)
        { Axis = words["name.edition"] };
    }

    /// <summary>A country's tier in each edition up to one. Where sources differ on an edition, the tier that
    /// <see cref="FactTable.Conflicts"/> names first is drawn, and the others beside it.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="country">The country.</param>
    /// <param name="edition">The last edition shown.</param>
    /// <param name="wording">The tiers' names.</param>
    public static ReportFigure OfCountry(FactTable facts, CountryCode country, int edition, Wording wording)
    {
        var words = wording.Figures;
        var editions = facts.Placements.GroupBy(p => p.Edition).OrderBy(g => g.Key).Where(g => g.Key <= edition).ToDictionary(g => g.Key, g => IsWhole(facts, g));
        var placements = facts.PlacementsOf(country).Where(p => p.Edition <= edition).ToLookup(p => p.Edition);
        var tiers = Enum.GetValues<Tier>().Where(t => t != Tier.SpecialCase || placements.Any(g => g.Any(p => p.Tier == t))).ToList();
        var first = placements.Select(g => g.Key).DefaultIfEmpty(edition).Min();
        return new ReportFigure(
            FigureSlug.Of("tier-history", country.Value),
            words.Fill("title.tier-history", ("country", CountryNames.Of(facts, country))),
            words["name.tier"],
            FigureKind.Levels,
            [new FigureSeries(CountryNames.Of(facts, country), [.. editions.Where(e => e.Key >= first).Select(e => PointOf(e.Key, e.Value, [.. placements[e.Key]], tiers, words))])],
            words)
        { Axis = words["name.edition"], Levels = [.. tiers.Select(t => wording.Tiers[t])] };
    }

    private static FigurePoint PointOf(int edition, bool isWhole, List<PlacementFact> placements, List<Tier> tiers, FigureWording words)
    {
        if (placements.Count == 0)
        {
            return FigurePoint.Missing(Label(edition), isWhole ? words["gap.not-placed"] : words["gap.not-found"]);
        }

        var others = placements.Select(p => p.Tier).Distinct().Where(t => t != placements[0].Tier);
        return FigurePoint.Of(Label(edition), LevelOf(placements[0].Tier), [.. placements]) with
        {
            Others = [.. others.Select(t => new FactValue(ValueKind.Exact, LevelOf(t), LevelOf(t)))],
        };

        decimal LevelOf(Tier tier) => tiers.IndexOf(tier) + 1;
    }

    private static bool IsWhole(FactTable facts, IEnumerable<PlacementFact> edition) => edition.All(p => facts.Sources[p.Citation.Source].CompleteTo is not null);

    private static string Label(int edition) => edition.ToString(CultureInfo.InvariantCulture);
}
