using ReportKit.Diagnostics;

namespace ReportKit.Facts;

/// <summary>A country's published tier in one edition.</summary>
/// <param name="Id">See <see cref="Fact"/>.</param>
/// <param name="Country">See <see cref="Fact"/>.</param>
/// <param name="Edition">The edition's year.</param>
/// <param name="Tier">The rank.</param>
/// <param name="Agreement">How far copies of the edition agree: agreed, single or majority.</param>
/// <param name="Citation">See <see cref="Fact"/>.</param>
/// <param name="Place">See <see cref="Fact"/>.</param>
public sealed record PlacementFact(
    string Id,
    CountryCode Country,
    int Edition,
    Tier Tier,
    string Agreement,
    Citation Citation,
    FilePlace Place) : Fact(Id, Country, Citation, "", Place);
