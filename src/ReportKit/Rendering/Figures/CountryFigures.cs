using ReportKit.Assessment;
using ReportKit.Charts;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>The figures that a country's page can show; null where there is nothing to draw.</summary>
/// <param name="TierHistory">Its tier in each edition.</param>
/// <param name="Prosecutions">Persons prosecuted and convicted by year.</param>
/// <param name="Victims">Victims detected and identified by year.</param>
/// <param name="VictimParts">Victims by form of exploitation, by sex, by age.</param>
/// <param name="Findings">Standards and indicators by finding.</param>
public sealed record CountryFigures(
    FigureView? TierHistory,
    FigureView? Prosecutions,
    FigureView? Victims,
    IReadOnlyList<FigureView> VictimParts,
    FigureView? Findings)
{
    /// <summary>The figures of a country in an edition.</summary>
    internal static CountryFigures Of(FactTable facts, LawBook law, Wording wording, CountryCode country, int edition)
    {
        var assessment = new TierAssessor(facts, law).Assess(country, edition);
        return new CountryFigures(
            FigureView.Of(PlacementFigures.OfCountry(facts, country, edition, wording)),
            FigureView.Of(ProsecutionFigures.ByYear(facts, country, edition, wording)),
            FigureView.Of(VictimFigures.ByYear(facts, country, edition, wording)),
            [
                .. new[] { "exploitation", "sex", "age" }
                    .SelectMany(dimension => VictimFigures.By(facts, country, dimension, edition, wording))
                    .Select(FigureView.Of).OfType<FigureView>(),
            ],
            assessment.HasFindings ? FigureView.Of(FindingFigures.Of(assessment, facts, wording)) : null);
    }
}
