namespace ReportKit;

/// <summary>A country or area that reports are made of.</summary>
/// <param name="Code">Its key.</param>
/// <param name="Name">As a heading: <c>Philippines</c>. The present name, unless the country is one
/// <see cref="In">in an edition</see>.</param>
/// <param name="NameInText">The same inside a sentence: <c>the Philippines</c>.</param>
/// <param name="FormalName">The present one with its article: <c>the Republic of the Philippines</c>; empty where UNTERM has none.</param>
/// <param name="UnRegion">UN M49 region; empty where it has none.</param>
/// <param name="TipRegion">AF, EAP, EUR, NEA, SCA or WHA; empty for bodies that aren't countries.</param>
/// <param name="Note">What sets the code apart, if anything.</param>
public sealed record Country(
    CountryCode Code,
    string Name,
    string NameInText,
    string FormalName,
    string UnRegion,
    string TipRegion,
    string Note)
{
    /// <summary>Whether the UN Treaty Collection, which lists states and the European Union, could have an entry of its own for it. Where
    /// it can't, the silence of a list of acts says nothing of it.</summary>
    public bool HasTreatyEntry { get; init; } = true;

    /// <summary>The names that editions use where they aren't the present one, in the order of the editions.</summary>
    internal IReadOnlyList<NameFact> EditionNames { get; init; } = [];

    /// <summary>The name that it has here, where that is an edition's and not the present one; else null.</summary>
    internal NameFact? NameOfEdition { get; init; }

    /// <summary>The country under the name that an edition of the report uses.</summary>
    /// <param name="edition">The edition's year.</param>
    public Country In(int edition) => EditionNames.FirstOrDefault(n => n.IsOf(edition)) is { } own
        ? this with { Name = own.Name, NameInText = own.NameInText, NameOfEdition = own }
        : this;
}
