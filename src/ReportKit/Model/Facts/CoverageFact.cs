namespace ReportKit;

/// <summary>That a source, searched whole, says nothing of a country. Derived by the kit from the rows of a table.</summary>
/// <param name="Id">See <see cref="Fact"/>.</param>
/// <param name="Country">See <see cref="Fact"/>.</param>
/// <param name="Citation">See <see cref="Fact"/>.</param>
/// <param name="Place">The table that was searched.</param>
public sealed record CoverageFact(string Id, CountryCode Country, Citation Citation, FilePlace Place)
    : Fact(Id, Country, Citation, "", Place);
