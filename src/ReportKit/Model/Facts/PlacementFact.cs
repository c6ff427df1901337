namespace ReportKit;

/// <summary>A country's published tier in one edition.</summary>
/// <param name="Edition">The edition's year.</param>
/// <param name="Tier">The rank.</param>
/// <param name="Agreement">How far copies of the edition agree: agreed, single or majority; or reckoned, where none was read.</param>
/// <param name="IsCountry">Whether it is a country in the sense of the Act; the edition ranks some areas with the mark that they are
/// not.</param>
public sealed record PlacementFact(
    int Edition,
    Tier Tier,
    string Agreement,
    bool IsCountry) : Fact
{
    /// <summary>Whether no copy of the edition was read for it: the tier follows from what <see cref="Fact.Note"/> names.</summary>
    public bool IsReckoned => Agreement == "reckoned";
}
