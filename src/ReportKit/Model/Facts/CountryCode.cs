namespace ReportKit;

/// <summary>ISO 3166-1 alpha-3 code of a country or area, upper case: <c>MNG</c>.</summary>
/// <remarks>A user-assigned code (XKX), that of the European Union's laissez-passer (EUE) and historic ones (ANT, SCG) stand in
/// countries.csv with a note; tests use XAA.</remarks>
/// <param name="Value">The three letters.</param>
public readonly record struct CountryCode(string Value)
{
    /// <summary>Codes as somebody typed them, in whatever case, each once.</summary>
    internal static IReadOnlyList<CountryCode> All(IEnumerable<string> typed) =>
        [.. typed.Select(code => new CountryCode(code.ToUpperInvariant())).Distinct()];

    /// <summary>The three letters.</summary>
    public override string ToString() => Value;
}
