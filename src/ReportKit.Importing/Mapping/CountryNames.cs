namespace ReportKit.Importing;

/// <summary>Finds the countries that a published file names, and lists the names that it can't: nothing is guessed.</summary>
internal sealed class CountryNames
{
    private readonly CountryHints hints;
    private readonly HashSet<string> codes;
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    public CountryNames(SourceSet sources)
    {
        hints = new CountryHints(sources.Tables);
        codes = [.. sources["countries"].Select(row => row["iso3"])];
    }

    /// <summary>Whether a text is the code of a country, as countries.csv has it.</summary>
    public bool HasCode(string code) => codes.Contains(code);

    /// <summary>The country that a name means; null where none or more than one may be meant.</summary>
    public string? Find(string name)
    {
        if (!known.TryGetValue(name, out var code))
        {
            known[name] = code = Named(name) ?? (WindowsLetters.Restore(name) is { } restored ? Named(restored) : null);
        }

        return code;
    }

    /// <summary>What an unknown name may mean, to end a message with: <c> Did you mean COD (…) or COG (…)?</c></summary>
    public string Hint(string name) => hints.For(name);

    /// <summary>What is said of a row whose country isn't known.</summary>
    /// <param name="what">The name in quotation marks.</param>
    /// <param name="hint">What it may mean.</param>
    /// <param name="effect">What became of the row.</param>
    public static string Unknown(string what, string hint, string effect = "The row wasn't taken in") =>
        $"{what} isn't a country or area of countries.csv, nor a spelling of country-names.csv.{hint} "
        + $"{effect}; 'reportkit countries map' enters what the name means, if that is clear.";

    private string? Named(string name) => hints.Named(name) is [var one] ? one : null;
}
