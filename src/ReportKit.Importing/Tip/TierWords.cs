namespace ReportKit.Importing;

/// <summary>How tables write tiers.</summary>
internal static partial class TierWords
{
    /// <summary>As tiers.csv has them, and what a table may say of a country that has none.</summary>
    public static IReadOnlyList<string> Known { get; } = ["1", "2", "2WL", "3", "SC", None];

    public const string None = "none";

    /// <summary>Whether a text is a number, which means a tier only where somebody says which.</summary>
    public static bool IsNumber(string plain) => Number().IsMatch(plain);

    /// <summary>A number without its zeros behind the point: 2.50 is 2.5, and 2.0 is 2.</summary>
    public static string NumberOf(string plain) =>
        decimal.Parse(plain.Replace(',', '.'), CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A text as the list of what numbers and words mean has it.</summary>
    public static string KeyOf(string plain) => IsNumber(plain) ? NumberOf(plain) : plain.ToUpperInvariant();

    /// <summary>The tier that words name; null where they name none.</summary>
    public static string? Find(string plain)
    {
        var text = Note().Replace(plain, "").Trim();
        return Watch().IsMatch(text) ? "2WL"
            : Special().IsMatch(text) ? "SC"
            : Tier().Match(text) is { Success: true } tier ? Rank(tier.Groups["rank"].Value)
            : null;
    }

    private static string Rank(string rank) => rank.ToLowerInvariant() switch
    {
        "1" or "i" or "one" => "1",
        "2" or "ii" or "two" => "2",
        _ => "3",
    };

    [GeneratedRegex(@"^-?[0-9]+(?:[.,][0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // Tier 3 (auto downgrade), Tier 3 - automatic downgrade, Tier 2 (upgraded)
    [GeneratedRegex(
        @"\s*[-\u2013\u2014,;:(]*\s*(?:auto(?:matic(?:ally)?)?[- ]?)?(?:down|up)grade[d]?(?: from [^()]*)?\s*\)?$|"
        + @"\s*[-\u2013\u2014,;:(]+\s*(?:remained|waiver|update pending)\s*\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    // Tier 2 WL, Tier 2 Watch List, Tier 2 Watchlist, Tier 2W, T2WL, 2WL, Watchlist
    [GeneratedRegex(
        @"^(?:(?:tier|t)?[ .:_-]*(?:2|ii|two)[ .:,_(/-]*(?:w\.?|w\.?[ ]?l\.?|watch[ -]?list)\)?|(?:special )?watch[ -]?list|wl)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Watch();

    [GeneratedRegex(@"^(?:special[ -]?cases?|special|sc)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    [GeneratedRegex(
        @"^(?:tier|t)[ .:_-]*(?<rank>iii|ii|i|one|two|three|[123])(?: placement)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tier();
}
