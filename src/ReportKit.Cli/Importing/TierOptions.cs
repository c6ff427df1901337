using System.CommandLine.Parsing;
using ReportKit.Importing;

namespace ReportKit.Cli;

/// <summary>What a call of <c>reportkit import tip-tiers</c> says of a table that doesn't say it itself.</summary>
internal static class TierOptions
{
    private static readonly string Tiers = string.Join(", ", TierWords.Known);

    public static Option<Dictionary<string, string>?> Codes { get; } = new("--codes")
    {
        Description = "What numbers and other words of the file mean, as 1=1,2=2,3=2WL,4=3,5=SC. Behind the sign: 1, 2, 2WL, 3, SC or "
            + "none, for a country without a tier.",
        HelpName = "CODES",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = Read,
    };

    public static Option<int> Edition { get; } = SharedOptions.Year("The edition of all tiers, where the table has no years.");

    public static TipTiersImporter Importer(ProjectCall call) => new(
        call.Of(Codes) ?? [], call.Of(Edition) is > 0 and var edition ? edition : null);

    private static Dictionary<string, string> Read(ArgumentResult result)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in SharedOptions.Listed(result))
        {
            var sign = pair.LastIndexOf('=');
            var (word, given) = sign < 0 ? ("", "") : (pair[..sign].Trim(), pair[(sign + 1)..].Trim());
            var tier = TierWords.Known.FirstOrDefault(t => t.Equals(given, StringComparison.OrdinalIgnoreCase));
            if (word.Length == 0 || given.Length == 0)
            {
                result.AddError($"--codes takes what the file has, a sign and a tier, as 3=2WL, not '{pair}'.");
            }
            else if (tier is null)
            {
                result.AddError($"--codes {pair}: '{given}' isn't a tier: {Tiers}.");
            }
            else if (!codes.TryAdd(TierWords.KeyOf(word), tier) && codes[TierWords.KeyOf(word)] != tier)
            {
                result.AddError($"--codes says of '{word}' that it is {codes[TierWords.KeyOf(word)]} and that it is {tier}.");
            }
        }

        return codes;
    }
}
