using System.CommandLine.Parsing;

namespace ReportKit.Cli;

/// <summary>Options that several commands share, and how options are read.</summary>
internal static class SharedOptions
{
    public static Option<string?> Data { get; } = Text("--data", "DIR", "The data folder. Default: data of the project here or above.");

    public static Option<string?> Templates { get; } = Text(
        "--templates", "DIR", "Templates that take the place of the kit's. Default: templates of the project.");

    public static Option<bool> Json { get; } = Flag("--json", "One JSON document on standard output, for machines.");

    public static Option<string?> Output { get; } = Text(
        "--out", "DIR", "Folder of all editions. Default: artifacts/report of the project, else ./report.");

    public static Option<int> Edition { get; } = Year("The edition's year.", isRequired: true);

    public static Option<string[]> Country { get; } = Countries();

    public static Option<string[]> RequiredCountry { get; } = Countries(isRequired: true);

    public static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>A year; 0 where it isn't given.</summary>
    public static Option<int> Year(string description, bool isRequired = false) => new("--edition")
    {
        Description = description,
        HelpName = "YEAR",
        Required = isRequired,
        CustomParser = result => Number(result, "--edition takes a year, as 2018", 9999),
    };

    /// <summary>Several values, between commas or blanks.</summary>
    public static Option<T> List<T>(string name, string helpName, string description, Func<ArgumentResult, T> read) => new(name)
    {
        Description = description,
        HelpName = helpName,
        AllowMultipleArgumentsPerToken = true,
        CustomParser = read,
    };

    /// <summary>A whole number from 1; 0 where it isn't given and has no default.</summary>
    public static Option<int> Number(string name, string description, int most, int? standard = null) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = standard is { } number ? _ => number : null,
        CustomParser = result => Number(result, $"{name} takes a number from 1 to {most}", most),
    };

    /// <summary>Words between commas: <c>PRK,CHN MNG</c>.</summary>
    public static string[] Listed(IEnumerable<string> words) =>
        [.. words.SelectMany(w => w.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    public static string[] Listed(ArgumentResult result) => Listed(result.Tokens.Select(t => t.Value));

    public static List<T> Named<T>(ArgumentResult result, string noun, Dictionary<string, T> meanings)
    {
        var names = Listed(result).ToLookup(meanings.ContainsKey);
        foreach (var name in names[false])
        {
            var known = string.Join(", ", meanings.Keys);
            result.AddError($"'{name}' isn't a {noun}. {Capitals.First(noun)}s: {known}.{NearMatch.Hint(name, meanings.Keys)}");
        }

        return [.. names[true].Select(name => meanings[name])];
    }

    /// <summary>An edition that editions.csv has.</summary>
    public static void CheckEdition(FactTable facts, int edition)
    {
        if (!facts.Editions.ContainsKey(edition))
        {
            throw new UsageException(NotThere.Edition(facts, edition).Message);
        }
    }

    /// <summary>Codes that countries.csv has, each once.</summary>
    public static IReadOnlyList<CountryCode> CheckCountries(FactTable facts, IEnumerable<string> codes) =>
        [.. codes.Select(code => CheckCountry(facts, code)).Distinct()];

    private static Option<string[]> Countries(bool isRequired = false)
    {
        var codes = "ISO 3166-1 alpha-3 codes, separated by commas.";
        var country = List("--country", "CODES", isRequired ? codes : $"Only these: {codes}", Codes);
        country.Required = isRequired;
        return country;
    }

    private static CountryCode CheckCountry(FactTable facts, string text)
    {
        var code = new CountryCode(text.ToUpperInvariant());
        return facts.Countries.ContainsKey(code) ? code : throw new UsageException(NotThere.Country(facts, text).Message);
    }

    public static string[] Codes(ArgumentResult result)
    {
        var codes = Listed(result);
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

    private static int Number(ArgumentResult result, string expected, int most)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > most)
        {
            result.AddError($"{expected}, not '{text}'.");
        }

        return number;
    }
}
