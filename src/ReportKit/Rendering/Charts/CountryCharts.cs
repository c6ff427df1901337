namespace ReportKit.Rendering;

/// <summary>Every chart that a country's page can show; null where there is nothing to draw.</summary>
/// <param name="TierHistory">Its tier in each edition.</param>
/// <param name="Prosecutions">Persons prosecuted and convicted by year.</param>
/// <param name="Victims">Victims detected and identified by year.</param>
/// <param name="VictimProfile">The sex, age, form of exploitation and citizenship of victims detected, of the newest year.</param>
/// <param name="VictimParts">Without that chart: other victims by form of exploitation, by sex, by age; each number once.</param>
/// <param name="Findings">Standards and indicators by finding.</param>
internal sealed record CountryCharts(
    ChartBlock? TierHistory,
    ChartBlock? Prosecutions,
    ChartBlock? Victims,
    ChartBlock? VictimProfile,
    IReadOnlyList<ChartBlock> VictimParts,
    ChartBlock? Findings)
{
    private static readonly string[] Dimensions = ["exploitation", "sex", "age"];

    internal IReadOnlyList<ReportChart> All =>
        ChartBlock.Drawn([TierHistory, Prosecutions, Victims, VictimProfile, Findings, .. VictimParts]);

    internal static CountryCharts Of(FactTable facts, TierAssessment assessment, Wording wording)
    {
        var (country, edition) = (assessment.Country, assessment.Edition.Year);


        // One chart shows all parts of what a state reports every year, or a country with everything would get seven. Parts that a report
        // gives by itself stand in the text of its edition.
        var profile = ChartBlock.Of(Charts.VictimProfile.Of(facts, country, edition, wording));
        var parts = profile is not null ? [] : Parts(Dimensions.SelectMany(d => VictimCharts.By(facts, country, d, edition, wording)))
            .Where(c => !Charts.VictimProfile.Covers(c));
        return new CountryCharts(
            assessment.Edition.HasTiers ? ChartBlock.Of(PlacementCharts.OfCountry(facts, country, edition, wording)) : null,
            ChartBlock.Of(ProsecutionCharts.ByYear(facts, country, edition, wording)),
            ChartBlock.Of(VictimCharts.ByYear(facts, country, edition, wording)),
            profile,
            [.. parts.Select(ChartBlock.Of).OfType<ChartBlock>()],
            assessment.HasFindings ? ChartBlock.Of(FindingCharts.Of(assessment, facts, wording)) : null);
    }

    // Of a table by two dimensions each number is drawn once: by sex for each age, not by age for each sex as well.
    private static IEnumerable<ReportChart> Parts(IEnumerable<ReportChart> charts)
    {
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chart in charts)
        {
            var ids = chart.Points.SelectMany(p => p.Facts).Select(f => f.Id).ToList();
            if (!drawn.IsSupersetOf(ids))
            {
                drawn.UnionWith(ids);
                yield return chart;
            }
        }
    }
}
