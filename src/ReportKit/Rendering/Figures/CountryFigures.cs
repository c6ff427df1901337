using ReportKit.Assessment;
using ReportKit.Charts;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>The figures that a country's page can show; null where there is nothing to draw.</summary>
/// <param name="TierHistory">Its tier in each edition.</param>
/// <param name="Prosecutions">Persons prosecuted and convicted by year.</param>
/// <param name="Victims">Victims detected and identified by year.</param>
/// <param name="VictimParts">Victims by form of exploitation, by sex, by age; each number once.</param>
/// <param name="Findings">Standards and indicators by finding.</param>
public sealed record CountryFigures(
    FigureBlock? TierHistory,
    FigureBlock? Prosecutions,
    FigureBlock? Victims,
    IReadOnlyList<FigureBlock> VictimParts,
    FigureBlock? Findings)
{
    private static readonly string[] Dimensions = ["exploitation", "sex", "age"];

    /// <summary>All of them.</summary>
    internal IReadOnlyList<ReportFigure> All => [.. new[] { TierHistory, Prosecutions, Victims, Findings }.OfType<FigureBlock>().Concat(VictimParts).Select(f => f.Figure)];

    /// <summary>The figures of a country in an edition.</summary>
    internal static CountryFigures Of(FactTable facts, TierAssessor assessor, Wording wording, CountryCode country, int edition)
    {
        var assessment = assessor.Assess(country, edition);
        return new CountryFigures(
            FigureBlock.Of(PlacementFigures.OfCountry(facts, country, edition, wording)),
            FigureBlock.Of(ProsecutionFigures.ByYear(facts, country, edition, wording)),
            FigureBlock.Of(VictimFigures.ByYear(facts, country, edition, wording)),
            [.. Parts(Dimensions.SelectMany(dimension => VictimFigures.By(facts, country, dimension, edition, wording))).Select(FigureBlock.Of).OfType<FigureBlock>()],
            assessment.HasFindings ? FigureBlock.Of(FindingFigures.Of(assessment, facts, wording)) : null);
    }
    // Of a table by two dimensions each number is drawn once: by sex for each age, not by age for each sex as well.
    private static IEnumerable<ReportFigure> Parts(IEnumerable<ReportFigure> figures)
    {
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            var ids = figure.Series.SelectMany(s => s.Points).SelectMany(p => p.Facts).Select(f => f.Id).ToList();
            if (!drawn.IsSupersetOf(ids))
            {
                drawn.UnionWith(ids);
                yield return figure;
            }
        }
    }
}
