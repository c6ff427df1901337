namespace ReportKit.Narrative;

/// <summary>How an edition is cited: what the project says of it, and nothing that nobody said.</summary>
/// <param name="Title">With the edition's year.</param>
/// <param name="Publisher">Who answers for it; empty where nobody is named.</param>
/// <param name="Year">The edition's.</param>
/// <param name="Released">Day of publication; null where it isn't known. Of an edition that the kit knows of it is another's.</param>
/// <param name="DataDigest">Names the state of the data: 32 hexadecimal digits.</param>
internal sealed record EditionCitation(string Title, string Publisher, int Year, DateOnly? Released, string DataDigest)
{
    public static EditionCitation Of(FactTable facts, Edition edition) => new(
        edition.Title,
        edition.Publisher,
        edition.Year,
        edition is { IsOfBase: false, Publisher.Length: > 0 } ? edition.Released : null,
        Digest.Of(facts.Inputs.OrderBy(i => i.Path, StringComparer.Ordinal).Select(i => $"{i.Path} {i.Sha256}")))
    {
        Address = edition.Address.Length > 0 ? $"{edition.Address}index.html" : "",
    };

    /// <summary>Where its start page is published; empty where nobody said it.</summary>
    public string Address { get; init; } = "";

    /// <summary>As a line: <c>Office of Examples (2018). Trafficking in persons: country reports 2018.</c></summary>
    public string Line => string.Concat(
        Publisher.Length > 0 ? $"{Publisher} ({Year}). " : "", $"{Title}.", Address.Length > 0 ? $" {Address}" : "");
}
