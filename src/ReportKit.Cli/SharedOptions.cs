using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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
        CustomParser = result => Number(result, "--edition takes a year, as 2018", 1, 9999),
    };

    public static Option<string?> Output() => new("--out") { Description = "Folder of all editions. Default: the repository's artifacts/report, else ./report.", HelpName = "DIR" };

    public static Option<int> Threads() => new("--threads")
    {
        Description = "Countries rendered side by side. Changes nothing but the time.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result => Number(result, "--threads takes a number from 1 to 256", 1, 256),
    };

    public static Option<string[]> Country() => new("--country")
    {
        Description = "ISO 3166-1 alpha-3 codes, separated by commas.",
        HelpName = "CODES",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = Codes,
    };

    /// <summary>An edition that editions.csv has.</summary>
    public static void CheckEdition(FactTable facts, int edition)
    {
        if (!facts.Editions.ContainsKey(edition))
        {
            throw new UsageException($"The edition {edition} isn't in editions.csv, which has {(facts.Editions.Count == 0 ? "none" : $"{facts.Editions.Keys.Min()} to {facts.Editions.Keys.Max()}")}.");
        }
    }

    /// <summary>Codes that countries.csv has.</summary>
    public static IReadOnlyList<CountryCode> CheckCountries(FactTable facts, IEnumerable<string> codes)
    {
        var countries = new List<CountryCode>();
        foreach (var text in codes)
        {
            var code = new CountryCode(text.ToUpperInvariant());
            if (!facts.Countries.ContainsKey(code))
            {
                throw new UsageException($"'{text}' isn't a country code of countries.csv.{facts.CountryHints.For(text)}");
            }

            if (!countries.Contains(code))
            {
                countries.Add(code);
            }
        }

        return countries;
    }

    private static string[] Codes(ArgumentResult result)
    {
        string[] codes = [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        if (codes.Length == 0)
        {
            result.AddError("--country takes ISO 3166-1 alpha-3 codes, separated by commas, as PRK,CHN.");
        }
        else if (codes.FirstOrDefault(c => c.StartsWith('-')) is { } option)
        {
            // It takes every word up to the next option that is known.
            result.AddError($"'{option}' isn't an option.");
        }

        return codes;
    }

    /// <summary>A whole number within bounds.</summary>
    public static int Number(ArgumentResult result, string expected, int least, int most)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
        {
            result.AddError($"{expected}, not '{text}'.");
        }

        return number;
    }
}
