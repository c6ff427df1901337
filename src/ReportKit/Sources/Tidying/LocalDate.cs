namespace ReportKit.Sources;

/// <summary>Reads a date in the form that a spreadsheet of some country gives it.</summary>
internal static partial class LocalDate
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Every day that may be meant, each once: two for 03/04/2018, none for what isn't a date with a whole year.</summary>
    public static IReadOnlyList<DateOnly> Read(string text)
    {
        var date = Midnight().Replace(text, "");
        (string Year, string Month, string Day)[] readings =
            YearFirst().Match(date) is { Success: true } first ? [Parts(first)]
            : Named().Match(date) is { Success: true } named ? [Parts(named)]
            : NamedFirst().Match(date) is { Success: true } american ? [Parts(american)]

            // With points the day comes first wherever such dates are written.
            : YearLast().Match(date) is not { Success: true } last ? []
            : last.Groups["mark"].Value == "." ? [Parts(last)]
            : [Parts(last), (Parts(last).Year, Parts(last).Day, Parts(last).Month)];
        return [.. readings.Select(Day).OfType<DateOnly>().Distinct()];
    }

    private static (string Year, string Month, string Day) Parts(Match match) =>
        (match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value);

    private static DateOnly? Day((string Year, string Month, string Day) parts)
    {
        var month = char.IsAsciiDigit(parts.Month[0]) ? Number(parts.Month) : MonthOf(parts.Month.ToLowerInvariant());
        var (year, day) = (Number(parts.Year), Number(parts.Day));
        return month is >= 1 and <= 12 && year >= 1 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int MonthOf(string name) =>
        Array.FindIndex(Months, m => m == name || m[..3] == name || (name == "sept" && m[0] == 's')) + 1;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // 2018-03-31 00:00:00, 2018-03-31T00:00:00Z
    [GeneratedRegex(@"[ T]0?0:00(?::00(?:\.0+)?)?Z?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Midnight();

    // 2018/3/31
    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    // 31/03/2018, read with the day first.
    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    // 31-Mar-2018, 31 March 2018
    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[- ](?<month>[A-Za-z]{3,9})\.?,?[- ](?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // March 31, 2018
    [GeneratedRegex(@"^(?<month>[A-Za-z]{3,9})\.? (?<day>[0-9]{1,2}),? (?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamedFirst();
}
