using ReportKit.Facts;

namespace ReportKit.Charts;

/// <summary>Countries as figures name them.</summary>
internal static class CountryNames
{
    /// <summary>The name that an edition uses, as a heading; the code where countries.csv hasn't got the country.</summary>
    public static string Of(FactTable facts, CountryCode country, int edition) => Find(facts, country, edition)?.Name ?? country.Value;

    /// <summary>The same inside a title, with its article.</summary>
    public static string InTitle(FactTable facts, CountryCode country, int edition) => Find(facts, country, edition)?.NameInText ?? country.Value;

    /// <summary>Countries that could have a figure: those to which countries.csv gives a region of the report.</summary>
    public static IEnumerable<Country> Counted(FactTable facts) => facts.Countries.Values.Where(c => c.TipRegion.Length > 0);

    private static Country? Find(FactTable facts, CountryCode country, int edition) => facts.Countries.GetValueOrDefault(country)?.In(edition);
}
