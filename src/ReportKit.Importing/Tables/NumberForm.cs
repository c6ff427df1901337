namespace ReportKit.Importing;

/// <summary>How a file writes numbers.</summary>
/// <param name="Thousands">What stands between thousands; empty where nothing does.</param>
/// <param name="Decimal">What stands before a fraction.</param>
internal sealed partial record NumberForm(string Thousands, string Decimal)
{
    // A spreadsheet keeps 12.3 as 12.300000000000001, and shows 15 digits of it.
    private const int ShownDigits = 15;
    private const int MostDecimals = 4;
    private const decimal Most = 1_000_000_000_000_000;

    private readonly Regex form = new(
        $@"^(?<whole>0|[1-9][0-9]{{0,14}}{Groups(Thousands)})(?:{Regex.Escape(Decimal)}(?<part>[0-9]{{1,{MostDecimals}}}))?\z",
        RegexOptions.CultureInvariant);

    /// <summary>What may stand between thousands.</summary>
    public static IReadOnlyList<string> AllThousands { get; } = [",", ".", " ", "'"];

    /// <summary>What may stand before a fraction.</summary>
    public static IReadOnlyList<string> AllDecimals { get; } = [".", ","];

    /// <summary>Reads a number.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isNumber">Whether the file itself has the cell as a number: it then comes with a point, whatever texts have.</param>
    /// <returns>As the kit's tables write it; null where it isn't a number of this form.</returns>
    public string? Read(string text, bool isNumber)
    {
        if (isNumber)
        {
            return OfNumber(text);
        }

        if (form.Match(text) is { Success: true } match)
        {
            var part = match.Groups["part"].Value.TrimEnd('0');
            return string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit)) + (part.Length > 0 ? $".{part}" : "");
        }

        return Suppressed().Match(text) is { Success: true } suppressed ? $"<{suppressed.Groups[1].Value}" : null;
    }

    /// <summary>How a number is written, to say it to people.</summary>
    public override string ToString() => Thousands.Length == 0
        ? $"without a mark between thousands and with '{Decimal}' before a fraction"
        : $"with '{Thousands}' between thousands and '{Decimal}' before a fraction";

    private static string? OfNumber(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number >= Most)
        {
            return null;
        }

        var whole = decimal.Truncate(number) is var before && before == 0 ? 0 : before.ToString(CultureInfo.InvariantCulture).Length;
        var shown = Math.Round(number, Math.Clamp(ShownDigits - whole, 0, 28));
        return shown == Math.Round(shown, MostDecimals) ? shown.ToString("0.####", CultureInfo.InvariantCulture) : null;
    }

    private static string Groups(string thousands) => thousands switch
    {
        "" => "",
        " " => @"|[1-9][0-9]{0,2}(?:[ \u00A0\u202F\u2009][0-9]{3}){1,4}",
        "'" => "|[1-9][0-9]{0,2}(?:['\u2019][0-9]{3}){1,4}",
        _ => $@"|[1-9][0-9]{{0,2}}(?:{Regex.Escape(thousands)}[0-9]{{3}}){{1,4}}",
    };

    // <1 would leave nothing to hide.
    [GeneratedRegex(@"^<\s?([2-9]|[1-9][0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Suppressed();
}
