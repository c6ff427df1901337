namespace ReportKit;

/// <summary>The name that some editions of the report use for a country, where it isn't that of countries.csv.</summary>
/// <param name="Id">See <see cref="Fact"/>.</param>
/// <param name="Country">See <see cref="Fact"/>.</param>
/// <param name="FirstEdition">The first edition with this name.</param>
/// <param name="LastEdition">The last one; null where no later edition has another.</param>
/// <param name="Name">As a heading: <c>Czech Republic</c>.</param>
/// <param name="NameInText">Inside a sentence: <c>the Czech Republic</c>.</param>
/// <param name="RenamedIn">The year in which the country took its present name; null where it had that name then, and the report
/// another.</param>
/// <param name="Present">The name of countries.csv.</param>
/// <param name="Citation">Who gives the present name.</param>
/// <param name="Note">See <see cref="Fact"/>.</param>
/// <param name="Place">See <see cref="Fact"/>.</param>
public sealed record NameFact(
    string Id,
    CountryCode Country,
    int FirstEdition,
    int? LastEdition,
    string Name,
    string NameInText,
    int? RenamedIn,
    string Present,
    Citation Citation,
    string Note,
    FilePlace Place) : Fact(Id, Country, Citation, Note, Place)
{
    /// <summary>Whether an edition has this name.</summary>
    public bool IsOf(int edition) => FirstEdition <= edition && edition <= (LastEdition ?? int.MaxValue);
}
