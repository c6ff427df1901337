namespace ReportKit.Charts;

/// <summary>Countries as charts name them: as an edition does; by the code where countries.csv hasn't got the country.</summary>
internal static class CountryNames
{
    public static string Of(FactTable facts, CountryCode country, int edition) =>
        facts.Countries.GetValueOrDefault(country)?.In(edition).Name ?? country.Value;

    /// <summary>Inside a title, with its article.</summary>
    public static string InTitle(FactTable facts, CountryCode country, int edition) =>
        facts.Countries.GetValueOrDefault(country)?.In(edition).NameInText ?? country.Value;
}
