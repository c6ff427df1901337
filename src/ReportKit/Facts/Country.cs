namespace ReportKit.Facts;

/// <summary>A country or area that reports are made of.</summary>
/// <param name="Code">Its key.</param>
/// <param name="Name">As a heading: <c>Philippines</c>.</param>
/// <param name="NameInText">Inside a sentence: <c>the Philippines</c>.</param>
/// <param name="FormalName">With article: <c>the Republic of the Philippines</c>; empty where UNTERM has none.</param>
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
    string Note);
