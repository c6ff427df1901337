namespace ReportKit;

/// <summary>Says what there is where something was asked for that there isn't.</summary>
internal static class NotThere
{
    private const int MostNamed = 40;

    public static KeyNotFoundException Edition(FactTable facts, int year) =>
        new($"The edition {year} isn't in editions.csv, which has {Years(facts.Editions.Keys)}.");

    public static KeyNotFoundException Country(FactTable facts, string asked) =>
        new($"'{asked}' isn't a country code of countries.csv.{facts.CountryHints.For(asked)}");

    /// <summary>Why countries have no page in an edition: <c>XAC has no placement in the 2018 edition (tiers.csv)</c>.</summary>
    public static string InEdition(FactTable facts, int edition, params IReadOnlyCollection<CountryCode> countries)
    {
        var isOne = countries.Count == 1;
        var names = string.Join(", ", countries);
        return facts.Editions[edition].IsSelection
            ? $"{names} {(isOne ? "isn't" : "aren't")} among the countries of the {edition} edition (reportkit.yml)"
            : $"{names} {(isOne ? "has" : "have")} no placement in the {edition} edition (tiers.csv)";
    }

    /// <summary>A thing of a report or edition: <c>MNG 2018 has no chart 'victim'; it has findings, victims. Did you mean …</c></summary>
    /// <param name="owner">What was asked.</param>
    /// <param name="noun">What was asked for.</param>
    /// <param name="asked">The name given.</param>
    /// <param name="there">The names that there are.</param>
    public static KeyNotFoundException Thing(string owner, string noun, string asked, IEnumerable<string> there)
    {
        var all = there.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var named = string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? $" and {all.Count - MostNamed} more" : "");
        return new($"{owner} has no {noun} '{asked}'; it has {(all.Count == 0 ? "none" : named)}.{NearMatch.Hint(asked, all)}");
    }

    private static string Years(IEnumerable<int> years) => years.Any() ? $"{years.Min()} to {years.Max()}" : "none";
}
