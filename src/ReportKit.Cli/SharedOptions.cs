using System.CommandLine;
using ReportKit.Facts;

namespace ReportKit.Cli;

/// <summary>Options that several commands share.</summary>
internal static class SharedOptions
{
    public static Option<string?> Data() => new("--data")
    {
        Description = "The data folder. Default: the repository's own.",
        HelpName = "DIR",
    };

    public static Option<string?> Templates() => new("--templates")
    {
        Description = "The templates folder. Default: the repository's own, else the kit's.",
        HelpName = "DIR",
    };

    public static Option<bool> Json() => new("--json") { Description = "One JSON document on standard output, for machines." };

    public static Option<int> Edition() => new("--edition")
    {
        Description = "The edition's year.",
        HelpName = "YEAR",
        Required = true,
    };

    public static Option<string[]> Country() => new("--country")
    {
        Description = "ISO 3166-1 alpha-3 codes, separated by commas.",
        HelpName = "CODES",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };

    /// <summary>An edition that editions.csv has.</summary>
    public static void CheckEdition(FactTable facts, int edition)
    {
        if (!facts.Editions.ContainsKey(edition))
        {
            throw new UsageException($"The edition {edition} isn't in editions.csv, which has {facts.Editions.Keys.Min()} to {facts.Editions.Keys.Max()}.");
        }
    }

    /// <summary>Codes that countries.csv has.</summary>
    public static IReadOnlyList<CountryCode> CheckCountries(FactTable facts, IEnumerable<string> codes)
    {
        var countries = codes.Select(c => new CountryCode(c.ToUpperInvariant())).Distinct().ToList();
        foreach (var code in countries.Where(c => !facts.Countries.ContainsKey(c)))
        {
            var byName = facts.Countries.Values.FirstOrDefault(c => c.Name.Equals(code.Value, StringComparison.OrdinalIgnoreCase));
            var hint = byName is not null ? $" Write {byName.Code}." : Diagnostics.NearMatch.Hint(code.Value, facts.Countries.Keys.Select(k => k.Value).Order(StringComparer.Ordinal));
            throw new UsageException($"'{code}' isn't a country code of countries.csv.{hint}");
        }

        return countries;
    }
}
