using ReportKit.Facts;

namespace ReportKit.Charts;

/// <summary>Countries as the title of a figure names them.</summary>
internal static class CountryNames
{
    /// <summary>The country's name; its code where countries.csv hasn't got it.</summary>
    public static string Of(FactTable facts, CountryCode country) => facts.Countries.TryGetValue(country, out var found) ? found.Name : country.Value;

    /// <summary>Countries that could have a figure: those to which countries.csv gives a region of the report.</summary>
    public static IEnumerable<Country> Counted(FactTable facts) => facts.Countries.Values.Where(c => c.TipRegion.Length > 0);
}
