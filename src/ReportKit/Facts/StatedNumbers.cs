namespace ReportKit.Facts;

/// <summary>Numbers that a statement's words give: in digits, in words, or as a range.</summary>
/// <remarks>What counts nothing isn't one of them: years and dates, ages and lengths of time, fractions, ordinals, names such as
/// <c>H-2B</c>, and what names a law or a tier. <c>One</c> is mostly a pronoun and isn't read either. English only.</remarks>
internal static partial class StatedNumbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private const string Word =
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
        + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?";

    private const string Month = "January|February|March|April|May|June|July|August|September|October|November|December";

    /// <summary>The numbers of a text, each once, in order, with the words that give them.</summary>
    public static IReadOnlyList<(decimal Number, string Written)> In(string text) =>
    [
        .. Given().Matches(Counting(text))
            .Select(m => (Number: ValueOf(m), Written: m.Value))
            .DistinctBy(n => n.Number),
    ];

    // The text without whatever counts nothing.
    private static string Counting(string text) => NotCounted().Replace(LegalReference.RemoveFrom(text), "");

    private static decimal ValueOf(Match match)
    {
        var number = match.Groups["digits"] is { Success: true, Value: var digits }
            ? decimal.Parse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : InWords(match.Groups["word"].Value.ToUpperInvariant());
        return number * match.Groups["scale"].Value.ToUpperInvariant() switch
        {
            "HUNDRED" => 100,
            "THOUSAND" => 1_000,
            "MILLION" => 1_000_000,
            "BILLION" => 1_000_000_000,
            _ => 1,
        };
    }

    private static decimal InWords(string upper)
    {
        var parts = upper.Split('-');
        var ten = Array.FindIndex(Tens, t => t.Length > 0 && t.Equals(parts[0], StringComparison.OrdinalIgnoreCase));
        return ten < 0 ? IndexOf(parts[0]) : (10 * ten) + (parts.Length > 1 ? IndexOf(parts[1]) : 0);
    }

    private static int IndexOf(string upper) => Array.FindIndex(Small, s => s.Equals(upper, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        $@"(?<![\w.,-])(?:(?<digits>[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)|(?<word>{Word}))"
        + @"(?: (?<scale>hundred|thousand|million|billion))?(?![\w]|-[A-Za-z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Given();

    // In turn: dates; years, alone or as a range; ages; lengths of time, also as a range; fractions; ordinals; telephone numbers.
    [GeneratedRegex(
        $@"\b[0-9]{{1,2}} (?:{Month})\b|\b(?:{Month}) [0-9]{{1,2}}\b(?!\d)"
        + @"|(?<![\w,.])(?:19|20)[0-9]{2}(?:[–/-](?:19|20)?[0-9]{2})?(?![\w,.]?[0-9])"
        + $@"|\b(?:aged|under|over|below|above|age of|ages of|ages) (?:[0-9]{{1,2}}|{Word})(?: (?:and|to) (?:[0-9]{{1,2}}|{Word}))?"
        + @"(?! (?:per|percent)|%|,[0-9]|\w)(?! [a-z]+s\b)"
        + $@"|(?<![\w,.])(?:[0-9]+|{Word})(?:(?: to |–|-| or | and )(?:[0-9]+|{Word}))?"
        + @"[ -](?:years?|months?|weeks?|days?|hours?|minutes?)\b"
        + $@"|\b(?:one|{Word})[ -](?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?)\b|\b[0-9]+(?:st|nd|rd|th)\b"
        + @"|\b(?:hotline|telephone|number|no\.) [0-9]+\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotCounted();
}
