namespace ReportKit.Charts;

/// <summary>Charts of prosecutions and convictions in a country.</summary>
internal static class ProsecutionCharts
{
    /// <summary>Persons prosecuted and convicted by year, as states report to the producer of the yearly totals.</summary>
    public static ReportChart ByYear(FactTable facts, CountryCode country, int edition, Wording wording) => YearlySeries.Chart(
        facts, country, edition, "prosecutions", "persons", ["persons-prosecuted", "persons-convicted"], wording.Figures);

    /// <summary>Prosecutions and convictions of persons as the government reported them to the editions.</summary>
    public static ReportChart Reported(FactTable facts, CountryCode country, int edition, Wording wording) => YearlySeries.Chart(
        facts, country, edition, "prosecutions-reported", "persons", ["prosecutions", "convictions"], wording.Figures);
}
