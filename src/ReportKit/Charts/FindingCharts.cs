using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Charts;

/// <summary>Figures of an assessment.</summary>
public static class FindingCharts
{
    private static readonly Finding[] InOrder = [Finding.Met, Finding.Partly, Finding.NotMet, Finding.Presumed, Finding.Unknown, Finding.NotAddressed];

    /// <summary>How many standards and how many indicators have which finding. They are counted, not weighed: no tier follows
    /// from their number.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="facts">The checked facts.</param>
    /// <param name="wording">The names of the findings.</param>
    public static ReportChart Of(TierAssessment assessment, FactTable facts, Wording wording)
    {
        var words = wording.Figures;
        var found = assessment.Standards.Concat(assessment.Indicators).Select(c => c.Finding).ToHashSet();
        var findings = InOrder.Where(found.Contains).ToList();
        var edition = YearlySeries.Label(FactPeriod.Calendar(assessment.Edition.Year));
        return new ReportChart(
            ChartSlug.Of("findings", assessment.Country.Value),
            words.Fill("title.findings", ("country", CountryNames.InTitle(facts, assessment.Country, assessment.Edition.Year)), ("edition", edition)),
            words["name.criteria"],
            ChartKind.Bars,
            [Series("name.standards", assessment.Standards), Series("name.indicators", assessment.Indicators)],
            words)
        { Axis = words["name.finding"] };

        ChartSeries Series(string name, IReadOnlyList<CriterionAssessment> criteria) => new(
            Capitals.First(words[name]),
            [.. findings.Select(f => ChartPoint.Of(wording.Findings[f], criteria.Count(c => c.Finding == f), [.. criteria.Where(c => c.Finding == f).SelectMany(c => c.Evidence)]))])
        { Said = Said(criteria, words[name], findings, wording) };
    }

    // "All four minimum standards are met"; "of the 12 indicators, one is met and 11 are not addressed".
    private static string Said(IReadOnlyList<CriterionAssessment> criteria, string name, IReadOnlyList<Finding> findings, Wording wording)
    {
        string Lower(Finding finding) => wording.Findings[finding].ToLowerInvariant();
        var counts = findings.Select(f => (Finding: f, Count: criteria.Count(c => c.Finding == f))).Where(c => c.Count > 0).ToList();
        if (counts.Count == 0)
        {
            return "";
        }

        var count = NumberStyle.InText(criteria.Count, wording);
        return counts is [var only]
            ? wording.Figures.Fill("alt.findings-all", ("count", count), ("criteria", name), ("finding", Lower(only.Finding)))
            : wording.Figures.Fill("alt.findings", ("count", count), ("criteria", name), ("parts", wording.List([.. counts.Select(Part)])));

        string Part((Finding Finding, int Count) c) => wording.Figures.Fill(
            c.Count == 1 ? "alt.finding-one" : "alt.finding-several", ("count", NumberStyle.InText(c.Count, wording)), ("finding", Lower(c.Finding)));
    }
}
