namespace ReportKit;

/// <summary>That a source, searched whole, says nothing of a country. Derived by the kit from the rows of a table.</summary>
internal sealed record CoverageFact : Fact
{
    internal static CoverageFact Of(string id, CountryCode country, Citation searched, string table) =>
        new() { Id = id, Country = country, Citation = searched, Place = new FilePlace(table) };
}
