using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Charts;

/// <summary>Figures of prosecutions and convictions in a country.</summary>
public static class ProsecutionCharts
{
    /// <summary>Persons prosecuted and convicted by year, as states report to the producer of the yearly totals.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="country">The country.</param>
    /// <param name="edition">The edition; it tells of the years before it.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static ReportChart ByYear(FactTable facts, CountryCode country, int edition, Wording wording) =>
        YearlySeries.Figure(facts, country, edition, "prosecutions", "title.prosecutions", "persons", ["persons-prosecuted", "persons-convicted"], wording.Figures);

    /// <summary>Prosecutions and convictions of persons as the government reported them to the editions.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="country">The country.</param>
    /// <param name="edition">The edition; it tells of the years before it and of its own reporting period.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static ReportChart Reported(FactTable facts, CountryCode country, int edition, Wording wording) =>
        YearlySeries.Figure(facts, country, edition, "prosecutions-reported", "title.prosecutions-reported", "persons", ["prosecutions", "convictions"], wording.Figures);
}
