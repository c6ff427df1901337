namespace ReportKit.Charts;

/// <summary>Charts of an assessment.</summary>
internal static class FindingCharts
{
    private static readonly Finding[] InOrder =
        [Finding.Met, Finding.Partly, Finding.NotMet, Finding.Presumed, Finding.Unknown, Finding.NotAddressed];

    /// <summary>How many standards and how many indicators have which finding. They are counted, not weighed: no tier follows
    /// from their number.</summary>
    public static ReportChart Of(TierAssessment assessment, FactTable facts, Wording wording)
    {
        var words = wording.Figures;
        var (country, edition) = (assessment.Country, assessment.Edition.Year);
        var found = assessment.Standards.Concat(assessment.Indicators).Select(c => c.Finding).ToHashSet();
        var findings = InOrder.Where(found.Contains).ToList();
        return new ReportChart(
            ChartSlug.Of("findings", country.Value),
            words.Fill("title.findings", ("country", CountryNames.InTitle(facts, country, edition)), ("edition", $"{edition}")),
            words["name.criteria"],
            ChartKind.Bars,
            [Series("name.standards", assessment.Standards), Series("name.indicators", assessment.Indicators)],
            words)
        { Axis = words["name.finding"] };

        ChartSeries Series(string name, IReadOnlyList<CriterionAssessment> criteria)
        {
            var byFinding = criteria.ToLookup(c => c.Finding);
            var points = findings.Select(f =>
                ChartPoint.Of(wording.Findings[f], byFinding[f].Count(), [.. byFinding[f].SelectMany(c => c.Evidence)]));
            return new ChartSeries(Capitals.First(words[name]), [.. points]) { Said = Said(byFinding, words[name], findings, wording) };
        }
    }

    // "All four minimum standards are met"; "of the 12 indicators, one is met and 11 are not addressed".
    private static string Said(
        ILookup<Finding, CriterionAssessment> byFinding, string name, IReadOnlyList<Finding> findings, Wording wording)
    {
        var counts = findings.Where(byFinding.Contains).Select(f => (Finding: f, Count: byFinding[f].Count())).ToList();
        if (counts.Count == 0)
        {
            return "";
        }

        var all = ("count", NumberStyle.InText(byFinding.Sum(g => g.Count()), wording));
        return counts is [var only]
            ? wording.Figures.Fill("alt.findings-all", all, ("criteria", name), ("finding", Lower(only.Finding)))
            : wording.Figures.Fill("alt.findings", all, ("criteria", name), ("parts", wording.List([.. counts.Select(Part)])));

        string Lower(Finding finding) => wording.Findings[finding].ToLowerInvariant();

        string Part((Finding Finding, int Count) part) => wording.Figures.Fill(
            part.Count == 1 ? "alt.finding-one" : "alt.finding-several",
            ("count", NumberStyle.InText(part.Count, wording)),
            ("finding", Lower(part.Finding)));
    }
}
