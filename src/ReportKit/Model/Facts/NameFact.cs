namespace ReportKit;

/// <summary>The name that some editions of the report use for a country, where it isn't that of countries.csv.</summary>
/// <param name="FirstEdition">The first edition with this name.</param>
/// <param name="LastEdition">The last one; null where no later edition has another.</param>
/// <param name="Name">As a heading: <c>Czech Republic</c>.</param>
/// <param name="NameInText">Inside a sentence: <c>the Czech Republic</c>.</param>
/// <param name="RenamedIn">The year in which the country took its present name; null where it had that name then, and the report
/// another.</param>
/// <param name="Present">The name of countries.csv.</param>
internal sealed record NameFact(
    int FirstEdition,
    int? LastEdition,
    string Name,
    string NameInText,
    int? RenamedIn,
    string Present) : Fact
{
    /// <summary>Whether an edition has this name.</summary>
    public bool IsOf(int edition) => FirstEdition <= edition && edition <= (LastEdition ?? int.MaxValue);
}
