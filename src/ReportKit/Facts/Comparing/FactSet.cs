namespace ReportKit.Facts;

/// <summary>The facts of one document in one edition, to be compared.</summary>
/// <param name="Document">A country's code, or the name of a page on all.</param>
/// <param name="Edition">The edition's year.</param>
/// <param name="Facts">By id.</param>
internal sealed record FactSet(string Document, int Edition, IReadOnlyDictionary<string, FactRecord> Facts)
{
    /// <summary>Facts as the table has them.</summary>
    public static FactSet Of(CountryCode country, int edition, IEnumerable<Fact> facts) =>
        new(country.Value, edition, facts.Select(FactRecord.Of).ToDictionary(f => f.Id, StringComparer.Ordinal));

    /// <summary>Whether a fact is one of another edition, which this one tells again: last year's placement, or last year's statement
    /// beside what changed.</summary>
    public bool IsOfAnotherEdition(FactRecord fact) => fact.Kind switch
    {
        "placement" => fact["edition"] != Year,
        "figure" or "statement" => fact.Id.Split('-') is [var country, { Length: 4 } year, _, ..] && country == Document && year != Year && year.All(char.IsAsciiDigit),
        _ => false,
    };

    private string Year => Edition.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
