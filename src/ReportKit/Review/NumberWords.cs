namespace ReportKit.Review;

/// <summary>Tells numbers from other words: 1,234.5, 2017/18, seventeen, third.</summary>
internal static partial class NumberWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "zero", "no", "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "first", "second", "third", "fourth",
        "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
        "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    };

    /// <summary>Whether a text has a number, and whether it has any other word.</summary>
    public static (bool HasNumber, bool HasWord) In(string text)
    {
        var (number, word) = (false, false);
        foreach (Match match in Word().Matches(text))
        {
            var isNumber = char.IsDigit(match.Value[0]) || Words.Contains(match.Value);
            number |= isNumber;
            word |= !isNumber;
        }

        return (number, word);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
